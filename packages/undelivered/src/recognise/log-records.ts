/** Records of a log that a mail program wrapped: a record begins with its time, the lines below it do not. */
import { endOfLine } from "../read/lines.js";
import { keep } from "../read/stretches.js";
import type { Text } from "../types.js";

/** How a record begins, behind what viewers of logs put before it. */
const stamp =
  /^(?:\S{1,60}[ :|]{1,3})?(?:<\d{1,3}>\d? ?)?[[("]?(?:\d{4}[-/]\d\d[-/]\d\d|[A-Z][a-z]{2} [ \d]?\d (?:\d{4} )?\d\d:\d\d|\d{1,2}[./-](?:\d{1,2}|[A-Z][a-z]{2})[./-]\d{2,4}.\d\d:)/;

/** Mail programs wrap at some 72 to 78 characters, and what does not fit; a shorter line was not wrapped. */
const narrowest = 30;
const widest = 100;
const mostLines = 16;

/** A sentence: what somebody asks about the record above. */
const question = /^\p{Lu}[^=<>[\]]*[.?!]\s*$/u;

/** No more of a text is read as a copy: what is longer is a file of its own. */
export const longestCopy = 65_536;

/** Does a text begin with a record of a log? */
export const isRecord = (value: string): boolean => stamp.test(value.slice(0, 200).trimStart());

/** The text with each of its records on one line. */
export function unwrapped(text: Text): Text {
  const { value } = text;
  if (value.length > longestCopy || !value.trimEnd().includes("\n")) return text;
  const ranges: number[] = [];
  let from = 0;
  for (let start = 0; start < value.length;) {
    let end = endOfLine(value, start);
    const last = endOfRecord(value, start, end);
    while (end < last) {
      ranges.push(from, end);
      from = end + 1 + /^[ \t]*/.exec(value.slice(end + 1, end + 1 + widest))![0].length;
      end = endOfLine(value, from);
    }
    start = end + 1;
  }
  return from === 0 ? text : keep(text, [...ranges, from, value.length], " ");
}

/**
 * Where the record ends whose first line is `[start, end)`.
 *
 * It goes on while a bracket is open, behind a comma, and where the first word of the line below would not have fitted.
 */
function endOfRecord(value: string, start: number, end: number): number {
  if (end - start > widest || end - start < narrowest || !stamp.test(value.slice(start, end))) return end;
  const lines: [start: number, end: number][] = [[start, end]];
  for (let next = end + 1; next < value.length && lines.length < mostLines; next = lines.at(-1)![1] + 1) {
    const stop = endOfLine(value, next);
    const line = value.slice(next, Math.min(stop, next + widest + 1));
    if (stop - next > widest || line.trim() === "" || stamp.test(line) || question.test(line)) break;
    lines.push([next, stop]);
  }
  const width = Math.max(...lines.map(([from, to]) => to - from));
  let open = 0;
  const last = lines.find(([from, to], at) => {
    const [next = to, nextEnd = to] = lines[at + 1] ?? [];
    open += opened(value.slice(from, to));
    if (open > 0 || value[to - 1] === ",") return false;
    const word = /^\S*/.exec(value.slice(next, nextEnd))![0];
    return value[to - 1] === ")" || (word !== "" && to - from + 1 + word.length <= width);
  });
  return (last ?? lines.at(-1)!)[1];
}

/** How many more brackets are opened than closed. */
function opened(line: string): number {
  let open = 0;
  for (const sign of line) open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  return open;
}
