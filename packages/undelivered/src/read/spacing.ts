/** Texts of which every line was followed by an empty one, as copying between programs and pages of a paragraph a line do it. */
import type { Text } from "../types.js";
import { without } from "./stretches.js";

/** Two lines with nothing between them: what nearly every text has near its beginning. */
function hasAdjacentLines(value: string): boolean {
  for (let feed = value.indexOf("\n"); feed > 0; feed = value.indexOf("\n", feed + 1)) {
    if (isWritten(value, feed - 1) && isWritten(value, feed + 1)) return true;
  }
  return adjacent.test(value);
}

const isWritten = (value: string, at: number): boolean => value.charCodeAt(at) > 0x20 && value.charCodeAt(at) < 0x7f;

/** The same with blanks at the ends of lines, and with other letters. */
const adjacent = /\S[^\S\n]*\n[^\S\n]*\S/;

/** Where there was an empty line before, there are three now. */
const wasEmpty = /\n[^\S\n]*\n[^\S\n]*\n[^\S\n]*\n/;

/** In fewer lines, blank ones may well have been meant. */
const fewestLines = 6;

const blankLines = /\n(?:[^\S\n]*\n)+/g;

/** The text without the empty lines that were put into it; the same text where they were not. */
export function singleSpaced(text: Text): Text {
  const { value } = text;
  if (hasAdjacentLines(value)) return text;
  const written = value.trimEnd();
  if (!wasEmpty.test(written)) return text;
  const gone: [number, number][] = [];
  for (const { 0: run, index } of written.matchAll(blankLines)) {
    const feeds = run.split("\n").length - 1;
    // Of two line ends one stays, of four two.
    let end = index;
    for (let kept = 0; kept < feeds / 2; kept++) end = written.indexOf("\n", end) + 1;
    gone.push([end, index + run.length]);
  }
  return gone.length < fewestLines ? text : without(text, gone);
}
