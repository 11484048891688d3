/** Texts in which each of several recipients has a reply of his own: exceptions of programs, replies that stand in one line. */
import { noReplyCode } from "../../knowledge/reply-codes.js";
import { endOfLine } from "../read/lines.js";
import { fold, slice } from "../read/text.js";
import type { Statement, Text } from "../types.js";
import { contextBefore } from "./address-context.js";
import { findAddresses, type FoundAddress } from "./addresses.js";
import { stated, statement } from "./statement.js";
import { openingMarks } from "../read/quotation-marks.js";

/** Where a reply begins: `550 5.1.1`, `(550, b'5.1.1`, `5.1.1 `. */
const beginning = new RegExp(
  String.raw`(?:^|[\s:>'"(${openingMarks},;])(${noReplyCode}[45]\d\d(?:[ -](?:#?[45]\.\d\.\d{1,3} )?|, b?['"](?:[45]\.\d\.\d{1,3} )?)|[45]\.\d\.\d{1,3} )(?=\S)`,
  "gm",
);

/** An address that a reply repeats stands at its beginning: below "Status code: 550 5.1.10" another paragraph names the sender. */
const nearest = 60;

const isRepeated = (value: string, start: number, address: number): boolean =>
  address > start && address - start < nearest && !/\n\s*\n/.test(value.slice(start, address));

/** "Sender Address: bounces@example.net" below the code. */
const isOthers = (value: string, at: number): boolean =>
  contextBefore(/[^\n]{0,120}$/.exec(value.slice(Math.max(0, at - 120), at))![0]) === "other";

/** A statement for each; null where not at least two are told apart. */
export function codedRecipients(prose: Text, longest: number): Statement[] | null {
  const value = prose.value.slice(0, longest);
  const starts = Array.from(value.matchAll(beginning), (found) => found.index + found[0].length - found[1]!.length);
  if (starts.length < 2) return null;
  const addresses = findAddresses(value).filter(({ outerStart }) => !isOthers(value, outerStart));
  const isBehind = addresses.some(({ start }) => isRepeated(value, starts.at(-1)!, start));
  const result = new Map<string, Statement>();
  let next = 0;
  for (const [i, start] of starts.entries()) {
    const limit = starts[i + 1] ?? value.length;
    let owner: FoundAddress | undefined;
    while (next < addresses.length && addresses[next]!.start < (isBehind ? limit : start)) {
      const one = addresses[next++]!;
      if (!isBehind || (owner === undefined && isRepeated(value, start, one.start))) owner = one;
    }
    if (owner === undefined || result.has(owner.address.toLowerCase())) continue;
    const following = isBehind ? undefined : addresses[next];
    const end = Math.min(limit, endOfLine(value, start), following?.outerStart ?? limit);
    const words = value.slice(start, end).replace(/[\s,;'"(){}\]]+$/, "");
    result.set(
      owner.address.toLowerCase(),
      statement({
        address: stated(owner.address, slice(prose, owner.start, owner.end)),
        diagnostic: fold(slice(prose, start, start + words.length)),
      }),
    );
  }
  return result.size < 2 ? null : [...result.values()];
}
