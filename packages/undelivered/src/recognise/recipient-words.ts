/** What a text says about one recipient: which of the words behind an address are about it. */
import { messageFields, reasonLabels, senderFields } from "../../knowledge/labels.js";
import { feedIn } from "../read/lines.js";
import { fold, slice } from "../read/text.js";
import type { Text } from "../types.js";

/** No system writes more than this about one recipient. */
const longestWords = 4_000;

/** A line that ends what is said about a recipient: a rule of dashes, a heading set in dashes, a quoted message. */
const divider = /^[ \t]*(?:\|?[-_=*]{3,}|>>> |--[-\w=])/;

/** The end of what is said from `start` on: the next divider, or two blank lines, or the limit. */
export function endOfWords(value: string, start: number, limit: number): number {
  const stop = Math.min(limit, start + longestWords);
  for (let feed = feedIn(value, start, stop - 1); feed >= 0; feed = feedIn(value, feed + 1, stop - 1))
    if (divider.test(value.slice(feed + 1, feed + 41))) return feed + 1;
  return stop;
}

/** The first paragraph in `[start, end)`: up to a blank line. */
function firstParagraph(value: string, start: number, end: number): [number, number] {
  let from = start;
  while (from < end && /[\s:;,>)\]"'.–—]/.test(value[from] ?? "")) from++;
  let at = from;
  for (;;) {
    const newline = feedIn(value, at, end);
    if (newline < 0) return [from, end];
    let next = newline + 1;
    while (next < end && (value[next] === " " || value[next] === "\t" || value[next] === "\r")) next++;
    if (next >= end || value[next] === "\n") return [from, newline];
    at = next;
  }
}

/** Marks around a reason that are not part of it: "(reason: ...)", "Reason: ...", "The error was: ...". */
const wrapping = new RegExp(`^(?:[(\\s]*(?:${reasonLabels})\\s*[:=：]\\s*|\\(\\s*(?=\\d{3}[ -]))`, "i");

/** A line that begins with such a label. */
export const labelledLine = new RegExp(`\\n[ \\t]*(?:${reasonLabels})[ \\t]*[:：]`, "i");

/** "... was not delivered. Reason: the mailbox is full": where no code tells more, what stands behind the label is the reason. */
function labelledReason(value: string, from: number, to: number, end: number): [number, number] {
  if (/[45]\d\d[ -]|[45]\.\d{1,3}\.\d/.test(value.slice(from, to))) return [0, 0];
  const found = labelledLine.exec(value.slice(from, end));
  return found === null ? [0, 0] : firstParagraph(value, from + found.index + 1, end);
}

/** Fields of the returned message that gateways name below the recipient: "Subject: Minutes", "Scanning time = ...". */
const named = new RegExp(
  `^[ \\t]*(?:(?:${messageFields})[ \\t]*[:=：][^\\n]*|` +
    `(?:${senderFields})[ \\t]*[:=][ \\t]*[^\\n@]{0,80}@[^\\s<>@]{1,255}>?[ \\t]*(?=\\n|$))`,
  "i",
);

/** Words that close a letter, and say no more of anybody. */
const closing =
  /^(?:please (?:reply|contact|direct)|if you (?:feel|think|believe|need|have)|should you|for further)\b/i;

/** Exchange tells when it gave up before it tells why. */
const moment =
  /^(?:[^\s\d]{1,6} )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?|\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}) (?=\p{L})/iu;

const announces = /:$|\bfollowing (?:errors?|reasons?|problems?)\.$/i;

/** Passes over what merely names the message. */
function withoutNamed(value: string, from: number, to: number, end: number): [number, number] {
  for (let found = named.exec(value.slice(from, to)); found !== null; found = named.exec(value.slice(from, to))) {
    const next = from + found[0].length;
    if (next < to) from = value.indexOf("\n", next - 1) < 0 ? to : value.indexOf("\n", next - 1) + 1;
    else [from, to] = firstParagraph(value, next, end);
  }
  return [from, to];
}

/** The words from `start` on, up to `end` at most, folded; null where nothing is said. */
export function words(text: Text, start: number, end: number): Text | null {
  let [from, to] = firstParagraph(text.value, start, end);
  [from, to] = withoutNamed(text.value, from, to, end);
  // "because:", "due to the following error.": what they announce stands in the next paragraph.
  for (let labels = 0; labels < 3 && announces.test(text.value.slice(Math.max(from, to - 30), to)); labels++) {
    const [next, nextEnd] = withoutNamed(text.value, ...firstParagraph(text.value, to, end), end);
    if (next >= nextEnd) break;
    [from, to] = [next, nextEnd];
  }
  const [labelled, labelledEnd] = labelledReason(text.value, from, to, end);
  if (labelled < labelledEnd) [from, to] = [labelled, labelledEnd];
  // What announces the next recipient says nothing of this one, but for what stands in his line.
  const isNextAnnounced = end < text.value.length && !/\S/.test(text.value.slice(to, end));
  if (isNextAnnounced && announces.test(text.value.slice(Math.max(from, to - 30), to))) {
    const isInLine = feedIn(text.value, start, from) < 0;
    to = isInLine ? Math.max(from, feedIn(text.value, from, to)) : from;
  }
  if (from >= to) return null;
  if (closing.test(text.value.slice(from, from + 40))) return null;
  let folded = fold(slice(text, from, to));
  const told = moment.exec(folded.value);
  if (told !== null) folded = slice(folded, told[0].length, folded.value.length);
  const lead = wrapping.exec(folded.value);
  if (lead !== null) {
    const closed = lead[0].startsWith("(") && folded.value.endsWith(")");
    folded = slice(folded, lead[0].length, folded.value.length - (closed ? 1 : 0));
  }
  return folded.value.length > 0 ? folded : null;
}
