/** What a format reads in a text: by the notation, the lines or the form that it says are its own, or by its own function. */
import { fold, slice } from "../read/text.js";
import type { Statement, Text } from "../types.js";
import { findAddresses } from "./addresses.js";
import type { Format, View } from "./format.js";
import { readEvents } from "./json-events.js";
import { readKnownLines } from "./log-lines.js";
import { stated, statement } from "./statement.js";

/** Does the format read more than the general reader of prose would? */
export const hasReader = ({ read, lines, events, form }: Format): boolean =>
  read !== undefined || lines !== undefined || events !== undefined || form !== undefined;

/** What a format reads in a text; null where it leaves that to the general reader. */
export function readBy({ read, lines, events, form, toOthers }: Format, prose: Text, view: View): Statement[] | null {
  if (events === true) return readEvents(prose);
  if (form !== undefined) return readForm(prose, form) ?? (toOthers?.test(prose.value) === true ? [] : null);
  return lines === undefined ? (read?.(prose, view) ?? null) : readKnownLines(prose, lines);
}

/** No more of what stands above or below a form is read. */
const longestReason = 1_000;

/** What stands below the form, up to a rule or a signature, is said of all whom it names; what stands above it supports that. */
function readForm(prose: Text, form: RegExp): Statement[] | null {
  const found = form.exec(prose.value);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const [said] = /^[^]*?(?=\n-|$(?![^]))/.exec(prose.value.slice(start, start + longestReason))!;
  const diagnostic = fold(slice(prose, start, start + said.length));
  const above = fold(slice(prose, Math.max(0, found.index - longestReason), found.index));
  const at = found.index + found[0].indexOf(found[1]!);
  return findAddresses(found[1]!).map(({ address, start: from, end }) =>
    statement({
      address: stated(address, slice(prose, at + from, at + end)),
      action: stated("failed"),
      diagnostic,
      supporting: [above],
    }),
  );
}
