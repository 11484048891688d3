/** Stretches of a text as texts, one or several together, that still know where every character stood. */
import type { Text } from "../types.js";
import { madeOf } from "./pieces.js";

/** Would a cut here tear a character, the halves of a surrogate pair? */
export const tears = (value: string, at: number): boolean =>
  (value.charCodeAt(at) & 0xfc00) === 0xdc00 && (value.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** A stretch of a text; a character that would be torn is left out. */
export function slice(text: Text, start: number, end: number): Text {
  const { value } = text;
  let from = Math.max(0, Math.min(start, value.length));
  let to = Math.max(from, Math.min(end, value.length));
  if (from === 0 && to === value.length) return text;
  if (tears(value, from)) from = Math.min(from + 1, to);
  if (tears(value, to)) to = Math.max(to - 1, from);
  return madeOf(text, text.value.slice(from, to), from);
}

/**
 * The stretches of a text given as pairs of start and end (ascending), joined by `glue`, which must not be longer than the
 * gaps between them.
 */
export function keep(text: Text, ranges: readonly number[], glue = ""): Text {
  if (ranges.length === 2) return slice(text, ranges[0]!, ranges[1]!);
  let value = "";
  const pieces: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    if (i > 0) value += glue;
    pieces.push(value.length, ranges[i]!);
    value += text.value.slice(ranges[i]!, ranges[i + 1]!);
  }
  if (pieces.length === 0) pieces.push(0, 0);
  return madeOf(text, value, pieces);
}

/** The text without some stretches of it, pairs of start and end in ascending order. */
export function without(text: Text, gone: readonly (readonly [start: number, end: number])[]): Text {
  const ranges: number[] = [];
  let from = 0;
  for (const [start, end] of gone) {
    if (start > from) ranges.push(from, start);
    from = end;
  }
  if (from < text.value.length) ranges.push(from, text.value.length);
  return keep(text, ranges);
}

/** The text with other characters in the place of what `pattern` finds; `readAs` gives null for what stays as it is. */
export function replaced(text: Text, pattern: RegExp, readAs: (found: string) => string | null): Text {
  const { value } = text;
  let written = "";
  const pieces: number[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(pattern)) {
    const read = readAs(found);
    if (read === null) continue;
    pieces.push(written.length, from);
    written += value.slice(from, index);
    pieces.push(written.length, index);
    written += read;
    from = index + found.length;
  }
  if (from === 0) return text;
  pieces.push(written.length, from);
  return madeOf(text, written + value.slice(from), pieces);
}
