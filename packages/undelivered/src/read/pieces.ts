/** Arithmetic on the pieces of a text: pairs `[position in the value, position in what it was made of]`, ascending. */
import type { Part, Text } from "../types.js";

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
    if (typeof pieces === "number") place += pieces;
    else {
      const pair = pairAt(pieces, place);
      place += pieces[pair + 1]! - pieces[pair]!;
    }
  }
  return place;
}

/** Where the first and the last character of a stretch of a text, which is not empty, stand in the source. */
export function sourcesOf(text: Text, start: number, end: number): [number, number] {
  let [first, last] = [start, end - 1];
  for (let made: Text | null = text; made !== null; made = made.of) {
    const { pieces } = made;
    if (typeof pieces === "number") {
      first += pieces;
      last += pieces;
      continue;
    }
    const pair = pairAt(pieces, first);
    // Most stretches lie in one piece: a search among the lines of a long text is saved.
    const lastPair = last < (pieces[pair + 2] ?? Infinity) ? pair : pairAt(pieces, last);
    first += pieces[pair + 1]! - pieces[pair]!;
    last += pieces[lastPair + 1]! - pieces[lastPair]!;
    const isTurned = last < first || (lastPair > pair && pieces[pair + 3]! < pieces[pair + 1]!);
    if (isTurned) [first, last] = around(pieces, pair, lastPair, first, last);
  }
  return [first, last];
}

/** Pieces that stand in another order, as a code that is named behind the words: what holds all of them. */
function around(pieces: ArrayLike<number>, from: number, to: number, first: number, last: number): [number, number] {
  let [least, most] = [Math.min(first, last), Math.max(first, last)];
  for (let pair = from; pair <= to; pair += 2) {
    const start = pieces[pair + 1]!;
    if (pair > from) least = Math.min(least, start);
    // The blank behind the code stands nowhere.
    if (pair < to) most = Math.max(most, start + pieces[pair + 2]! - pieces[pair]! - 2);
  }
  return [least, most];
}

/** The same text where the same characters stand once more, so many characters behind; both are made of the same text. */
export function again(text: Text, behind: number): Text {
  const { value, part, pieces, of, base } = text;
  if (typeof pieces === "number") return new MadeText(value, part, pieces + behind, of, base);
  const moved = Array.from(pieces, (place, at) => (at % 2 === 0 ? place : place + behind));
  return new MadeText(value, part, moved, of, base);
}

/** The first character of a text that stands at a place of the source or behind it. */
export function placeIn(text: Text, source: number): number {
  let low = 0;
  let high = text.value.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOf(text, middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every text is one of these: objects of several shapes cost twice as much to read. */
export class MadeText implements Text {
  readonly value: string;
  readonly part: Part;
  readonly of: Text | null;
  readonly base: "body" | "input";
  #pieces: ArrayLike<number> | number | null;

  /** @param pieces null where `value` is the text `of` without the CRs before its LFs */
  constructor(value: string, part: Part, pieces: Text["pieces"] | null, of: Text | null, base: "body" | "input") {
    this.value = value;
    this.part = part;
    this.of = of;
    this.base = base;
    this.#pieces = pieces;
  }

  /** Where lines began, hardly anybody asks: it is worked out then. */
  get pieces(): Text["pieces"] {
    return (this.#pieces ??= lineStarts(this.value, this.of!.value));
  }
}

/** Pairs of where each line begins with LF and with CRLF. */
function lineStarts(value: string, source: string): Int32Array {
  let count = 1;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) count++;
  const pairs = new Int32Array(count * 2);
  let [at, from] = [0, 0];
  for (let line = 1; line < count; line++) {
    at = value.indexOf("\n", at) + 1;
    from = source.indexOf("\n", from) + 1;
    pairs[line * 2] = at;
    pairs[line * 2 + 1] = from;
  }
  return pairs;
}

/** A text of a part's own decoded characters. */
export const sourceText = (value: string, part: Part): Text => new MadeText(value, part, 0, null, "body");

/** The text that was made of `text`: `pieces` lead from its characters to those of `text`. */
export function madeOf(text: Text, value: string, pieces: number[] | number): Text {
  const shift = text.pieces;
  if (typeof shift !== "number") return new MadeText(value, text.part, pieces, text, text.base);
  // One step the less for every question where a character stood.
  if (typeof pieces === "number") return new MadeText(value, text.part, pieces + shift, text.of, text.base);
  if (shift !== 0) for (let at = 1; at < pieces.length; at += 2) pieces[at]! += shift;
  return new MadeText(value, text.part, pieces, text.of, text.base);
}

/** How many of ascending numbers are not above `most`. */
export function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
