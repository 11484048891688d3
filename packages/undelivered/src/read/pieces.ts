/** Arithmetic on the pieces of a text: pairs `[position in the value, position in what it was made of]`, ascending. */
import type { Text } from "../types.js";

/** The index of the last pair at or before `position`. */
function pairAt(pieces: ArrayLike<number>, position: number): number {
  let low = 0;
  let high = pieces.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * 2]! <= position) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** Where a character of a text stands in the source. */
export function sourceOf(text: Text, position: number): number {
  let place = position;
  for (let made: Text | null = text; made !== null; made = made.of) {
    const { pieces } = made;
    const pair = pieces.length === 2 ? 0 : pairAt(pieces, place);
    place += pieces[pair + 1]! - pieces[pair]!;
  }
  return place;
}

/** The text that was made of `text`: `pieces` lead from its characters to those of `text`. */
export function madeOf(text: Text, value: string, pieces: number[]): Text {
  let { of } = text;
  if (text.pieces.length === 2) {
    // One step the less for every question where a character stood.
    const shift = text.pieces[1]! - text.pieces[0]!;
    if (shift !== 0) for (let at = 1; at < pieces.length; at += 2) pieces[at]! += shift;
  } else of = text;
  return text.base === undefined
    ? { value, part: text.part, pieces, of }
    : { value, part: text.part, pieces, of, base: text.base };
}
