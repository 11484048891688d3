/** The addresses of a text that may be recipients: how each is set off, and who it cannot be. */
import { conjunctions } from "../../knowledge/labels.js";
import { maxRecipients } from "../read/limits.js";
import { endOfLine } from "../read/lines.js";
import { contextBefore } from "./address-context.js";
import { findAddresses, type FoundAddress } from "./addresses.js";

/** How an address is set off, from the clearest to the vaguest. */
export const enum Standing {
  LineStart = 3,
  Labelled = 2,
  InSentence = 1,
}

/** An address that may be a recipient. */
export interface Candidate extends FoundAddress {
  standing: Standing;
  lineStart: number;
  lineEnd: number;
}

const serviceAddress =
  /^(?:postmaster|mailer-daemon|mailerdaemon|abuse|hostmaster|noc|support|helpdesk|no-?reply|spam|security|webmaster|[^@]{1,64}-(?:owner|request))@/;

/** "Joe Blow (joe@example.com)", "Joe Blow <joe@example.com>:": a name of a few words before the address, nothing after it. */
const personName =
  /^[\s*•·-]*["']?[\p{L}\p{N}.'’_-]+(?:(?:, ?| )[\p{L}\p{N}.'’_-]+){0,5},? ?["']? ?$|^[\s*•·-]*[^\s@<>]{1,64}@[^\s@<>]{1,255} ?$/u;

/** "A message sent by", "Technical contact:", and the address on a line of its own below. */
function isOthersLine(value: string, lineStart: number): boolean {
  const above = value.slice(Math.max(0, lineStart - 40), lineStart).trimEnd();
  return /\bsent (?:by|from):?$/i.test(above) || (above.endsWith(":") && contextBefore(above) === "other");
}

/** "<app@example.org>: Sender address rejected: not owned by user": who wrote, not who was written to. */
const senderRefused = /[:. ]{1,4}sender (?:address )?(?:rejected|refused|denied|not|verify|unknown)\b/iy;

/** "Verification failed for <app@example.org>", and at the end: "Sender verify failed". */
const senderVerified = /(?:verification failed for|while verifying) $/i;

function isSenders(value: string, { outerStart, outerEnd }: FoundAddress): boolean {
  senderRefused.lastIndex = outerEnd;
  if (":. ".includes(value[outerEnd] ?? "-") && senderRefused.test(value)) return true;
  return value[outerStart] === "<" && senderVerified.test(value.slice(Math.max(0, outerStart - 24), outerStart));
}

function standing(value: string, found: FoundAddress, lineStart: number, lineEnd: number): Standing | null {
  const { start, outerStart, outerEnd } = found;
  // "user@example.com <user@example.com>": the first is the name, the second the address.
  if (value[outerEnd] === "<" || value.startsWith(" <", outerEnd)) return null;
  const from = Math.max(lineStart, outerStart - 120);
  const lead = value.slice(from, outerStart);
  // "see http://spf.example.net/why?id=user@example.org": what a link carries is nobody who was written to.
  if (lead !== "" && /:\/\/\S*$/.test(lead)) return null;
  if (from === lineStart && (lead === "" || /^[\s*•·-]*(?:\(?\d{1,4}[.)][ \t]+)?$/.test(lead)))
    return isOthersLine(value, lineStart) ? null : Standing.LineStart;
  const context = contextBefore(lead);
  if (context === "other") return null;
  if (context === "recipient") return Standing.Labelled;
  const rest = value.slice(outerEnd, Math.min(lineEnd, outerEnd + 40));
  if (outerStart < start && personName.test(lead) && /^[\s:;,.]*(?:$|: )/.test(rest)) return Standing.LineStart;
  return Standing.InSentence;
}

/** What stands between the addresses of a list: a remark on the first one, a comma or a word that joins them. */
const joined = `(?:${conjunctions})\\s{1,8}(?:\\p{L}{1,4}\\s{1,8})?`;
const betweenListed = new RegExp(
  `^\\s{0,4}(?:\\([^()\\n@]{1,80}\\)\\s{0,4}|(?:[:：–—]|-\\s)[^()\\n@;；]{1,80}(?=[;；]))?(?:[,;&、，；]\\s{0,8}(?:${joined})?|${joined})(?:"[^"\\n@<>]{1,60}"\\s?)?$`,
  "iu",
);
const longestBetween = 120;

/** "bob@example.org (mailbox full), carol@example.net and dave@example.com" */
export const isListed = (value: string, { outerEnd }: FoundAddress, { outerStart }: FoundAddress): boolean =>
  outerStart - outerEnd <= longestBetween && betweenListed.test(value.slice(outerEnd, outerStart));

const isOriginal = /^ *original[ -](?:recipient|address): *<?[^\s@]{1,64}@\S{1,255}\s*(?! *original)/i;
const leadsTo = /^ {0,2}(?:->|=>|→) {0,2}$/;

/** Is something said of the first of two that are listed? */
export const hasRemark = (value: string, { outerEnd }: FoundAddress, { outerStart }: FoundAddress): boolean =>
  /[(:：–—]|- /.test(value.slice(outerEnd, outerStart));

/** Candidates; the sender's own address and service addresses only where there are no others, and they are set off. */
export function candidates(value: string, excluded: () => readonly string[]): Candidate[] {
  const all: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const found = findAddresses(value);
  if (found.length === 0) return all;
  let own: Set<string> | null = null;
  const isOwn = (lower: string): boolean =>
    (own ??= new Set(excluded().map((address) => address.toLowerCase()))).has(lower);
  const seen = new Set<string>();
  const senders = new Set<string>();
  let lineStart = 0;
  let lineEnd = -1;
  let previous: FoundAddress | null = null;
  let rank: Standing | null = null;
  for (const one of found) {
    if (one.start > lineEnd) {
      lineStart = value.lastIndexOf("\n", one.start - 1) + 1;
      lineEnd = endOfLine(value, one.start);
    }
    // What says who the first of a list is says so of all of them.
    const isNext = previous !== null && rank !== Standing.InSentence && isListed(value, previous, one);
    previous = one;
    if (!isNext) rank = standing(value, one, lineStart, lineEnd);
    // "bob@example.org does not exist. carol@example.net is over quota.": the next sentence begins as the line did.
    const before = all.at(-1);
    if (rank === Standing.InSentence && before?.lineStart === lineStart && before.standing === Standing.LineStart)
      if (/[.;。；]\s{1,2}$/.test(value.slice(one.outerStart - 3, one.outerStart))) rank = Standing.LineStart;
    if (rank === null) continue;
    const lower = one.address.toLowerCase();
    if (isSenders(value, one)) senders.add(lower);
    if (senders.has(lower)) continue;
    // A reply that repeats the address is about the recipient already named.
    if (
      seen.has(lower) &&
      /(?:^|[^\d.])[45]\d\d[ -]/.test(value.slice(Math.max(lineStart, one.start - 200), one.start))
    )
      continue;
    seen.add(lower);
    // "You are not authorized to post from your alice@example.org account": whom it speaks to is not whom it was for.
    if (rank === Standing.InSentence && isOwn(lower)) continue;
    const isOther = rank !== Standing.LineStart && (isOwn(lower) || serviceAddress.test(lower));
    const { address, start, end, outerStart, outerEnd } = one;
    // Sun's server names the queue within, and on the line below what the sender wrote.
    const isSame =
      lineStart < outerStart &&
      all.at(-1)?.lineEnd === lineStart - 1 &&
      /^ *Original address: $/.test(value.slice(lineStart, outerStart));
    // "sales@example.org -> bob@example.com: no such user": the alias, and whom it leads to.
    const isLed = all.at(-1)?.lineStart === lineStart && leadsTo.test(value.slice(all.at(-1)!.outerEnd, outerStart));
    if (isLed) rank = all.at(-1)!.standing;
    // "Original recipient: sales@example.org", and on the line below the final one.
    const isFinal =
      lineStart < outerStart &&
      all.at(-1)?.lineEnd === lineStart - 1 &&
      isOriginal.test(value.slice(all.at(-1)!.lineStart, outerStart));
    if (isFinal) rank = all.at(-1)!.standing;
    if (isSame || isLed || isFinal) lineStart = all.pop()!.lineStart;
    const list = isOther ? doubtful : all;
    list.push({ address, start, end, outerStart, outerEnd, standing: rank, lineStart, lineEnd });
    if (all.length >= maxRecipients || doubtful.length >= maxRecipients) break;
  }
  return all.length > 0 ? all : doubtful;
}
