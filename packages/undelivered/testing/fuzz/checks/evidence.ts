/** Evidence stands where the report says that it stands. */
import { decodeBody } from "../../../src/read/body.js";
import { decodeWords } from "../../../src/read/encoded-words.js";
import { maxWordLength } from "../../../src/read/limits.js";
import type { Message } from "../../../src/types.js";
import type { Check } from "./subject.js";

interface Placed {
  text: string;
  span: [number, number] | null;
  part?: string;
}

/**
 * Spans lie inside the input or the part's decoded text, and the words at the span are those of the evidence. What may stand
 * between them in the message is what reading leaves out: white space, reply codes of continued lines, quote marks, tags.
 */
export const evidenceStandsThere: Check = ({ report, message }) => {
  const faults: string[] = [];
  const look = (path: string, placed: Placed | null): void => {
    const fault = placed === null || placed.span === null ? null : faultOf(placed, placed.span, message);
    if (fault !== null) faults.push(`${path}: ${fault}`);
  };
  for (const [name, entry] of Object.entries(report.anatomy)) look(`anatomy.${name}`, entry);
  report.recipients.forEach((recipient, n) => {
    for (const one of recipient.evidence) look(`recipients[${n}].evidence of ${one.supports}`, one);
  });
  return faults;
};

function faultOf({ text, part }: Placed, [start, end]: [number, number], message: Message): string | null {
  const source = part === undefined ? message.raw : partSource(message, part);
  if (source === null) return `there is no part ${part}`;
  if (end > source.length) return `the span ends at ${end} of ${source.length}`;
  const there = source.slice(start, end);
  if (isSubsequence(letters(text), letters(there))) return null;
  // An event may name the code behind the words.
  const [, code, words] = /^(\d{3}) (.+)$/s.exec(text) ?? [];
  if (words !== undefined && there.includes(code!) && isSubsequence(letters(words), letters(there))) return null;
  // With thousands of blanks in it, an encoded word is longer than any that is located to its end.
  const open = there.indexOf("=?");
  const word = source.slice(start + open, start + open + maxWordLength + 2);
  if (open >= 0 && !/^[^?]*\?[^?]*\?[bq]\?[^?]*\?=/i.test(word)) return null;
  // References and escapes stand for other letters, and so do encoded words; tags, marks and line ends may stand between theirs.
  if (/&[#\w]|\\u\s*0|=\?[^]*\\[rnt]/.test(there)) return null;
  const between = [
    /<[^<>]*>|\s+/g,
    /<[^<>]*>|\[[^[\]]*\]|\s+/g,
    /<(script|style)\b[^]*?<\/\1>|<[^<>]*>|\[[^[\]]*\]|\s+/gi,
  ];
  const whole = withWholeWord(source, start, end);
  const written = whole.includes("=?") ? [whole, ...between.map((signs) => whole.replace(signs, ""))] : [];
  if (written.some((one) => isSubsequence(letters(text), letters(decoded(one, message))))) return null;
  return `${JSON.stringify(text.slice(0, 60))} is not in ${JSON.stringify(there.slice(0, 60))} (${start} to ${end}${part === undefined ? "" : ` of part ${part}`})`;
}

/** What stands at a span, up to the end of the encoded word in which it ends. */
function withWholeWord(source: string, start: number, end: number): string {
  const open = source.lastIndexOf("=?", end - 1);
  const close = open < start ? -1 : source.indexOf("?=", open + 2);
  return source.slice(start, close < 0 || close - open > maxWordLength ? end : Math.max(end, close + 2));
}

const decoded = (value: string, { parts }: Message): string =>
  decodeWords({ value, part: parts[0]!, pieces: [0, 0], of: null, base: "body" }).value;

function partSource(message: Message, id: string): string | null {
  const part = message.parts.find((one) => one.id === id);
  return part === undefined ? null : decodeBody(message, part).value;
}

/** ASCII letters and digits: what every charset leaves alone. */
const letters = (text: string): string => text.replace(/[^a-z0-9]/gi, "");

function isSubsequence(inner: string, outer: string): boolean {
  let at = 0;
  for (const letter of inner) {
    at = outer.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
