/** Pasted out of an answer, a report has marks of quotation (RFC 3676 section 4.5) before its lines. */
import { without } from "../read/stretches.js";
import type { Text } from "../types.js";

/** So many of the lines that are not empty: above them may stand who wrote it, and what somebody asks. */
const mostLines = 0.8;
const fewestLines = 3;

/** Answers to answers. */
const deepest = 3;

/** Lines of a transcript begin with `>>>`. */
const quoted = /^>(?!>> )/gm;
const mark = /^>(?!>> )[^\S\n]?/gm;
const notEmpty = /^[^\S\n]*\S/gm;

/** The parts of a quoted message would look like a message that was returned. */
const partHeader = /^(?:>[^\S\n]?)+Content-Type:/im;

/** The text without them, where most lines have them. */
export function unquoted(text: Text): Text {
  if (partHeader.test(text.value)) return text;
  let result = text;
  for (let depth = 0; depth < deepest && isQuoted(result.value); depth++) result = withoutMarks(result);
  return result;
}

function isQuoted(value: string): boolean {
  if (!/^>|\n>/.test(value)) return false;
  const marked = value.match(quoted)?.length ?? 0;
  return marked >= fewestLines && marked >= mostLines * (value.match(notEmpty)?.length ?? 0);
}

/** No more of a line is looked at. */
const longestAttribution = 600;

/** Where "On Tuesday, Bob <bob@example.org> wrote:" begins that stands above a place; the place itself where nothing does. */
function attributionAbove(value: string, place: number): number {
  const above = value.slice(Math.max(0, place - longestAttribution), place);
  const lines = above.trimEnd();
  const start = lines.lastIndexOf("\n") + 1;
  return /[:：]$/.test(lines) && lines.includes("@", start) ? place - above.length + start : place;
}

function withoutMarks(text: Text): Text {
  const first = text.value.search(quoted);
  const marks = Array.from(text.value.matchAll(mark), ({ 0: one, index }) => [index, index + one.length] as const);
  return without(text, [[attributionAbove(text.value, first), first], ...marks]);
}
