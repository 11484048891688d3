/**
 * A text as a search reads it: folded, and cut into tokens. A token is a word (a run of letters and digits that have edges, see
 * `inWord`) or any other single character; white space only separates.
 *
 * A phrase begins and ends at the edges of words, so that a text holds a phrase if it holds the same tokens: one comparison of
 * numbers for a word, not one for each of its characters.
 */
import { codeAt } from "./code-at.js";
import { folding, makesRuns, skipped, unitMask, units, wordBit } from "./folding.js";

/** The tokens of a text. The arrays are longer than what they hold, and are used again by the next text. */
export interface Tokens {
  /** The text's code units; longer than the text. */
  codes: Uint16Array;
  count: number;
  /** By token: a number made from its characters. Two different tokens may share one: who finds a phrase has to compare it. */
  hash: Int32Array;
  /** By token: where it begins and ends in the folded text, in which runs of white space are one character. */
  from: Int32Array;
  to: Int32Array;
  /** By token: where its first character stands in the text, and its last one. */
  first: Int32Array;
  last: Int32Array;
}

/** The number of a token begins with this, and each character is worked in with the other (the hash of Fowler, Noll and Vo). */
const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Room for texts of this length. */
export function roomFor(size: number): Tokens {
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    codes: new Uint16Array(size),
    count: 0,
    hash: numbers(),
    from: numbers(),
    to: numbers(),
    first: numbers(),
    last: numbers(),
  };
}

/** Cuts a text into tokens, or its beginning into the first `most`. `into` must have room for it. */
export function cut(text: string, into: Tokens, most = Infinity): void {
  const { codes, hash, from, to, first, last } = into;
  const { length } = text;
  // What another module exports is looked up each time: measured, a tenth of this loop.
  const table = units;
  let count = 0;
  let folded = 0;
  let before = 0x20; // leading white space is dropped
  for (let at = 0; at < length && count < most;) {
    let unit = table[(codes[at] = codeAt(text, at))];
    if (unit >= wordBit) {
      let number = Math.imul(hashSeed ^ (unit & unitMask), hashPrime);
      from[count] = folded++;
      first[count] = at;
      let end = at++;
      for (; at < length; at++) {
        unit = table[(codes[at] = codeAt(text, at))];
        if (unit >= wordBit) {
          number = Math.imul(number ^ (unit & unitMask), hashPrime);
          folded++;
          end = at;
        } else if (unit !== skipped) break;
      }
      hash[count] = number;
      last[count] = end;
      to[count++] = folded;
      before = 0;
      continue;
    }
    if (unit === skipped || (makesRuns(unit) && unit === before)) {
      at++;
      continue;
    }
    before = unit;
    if (unit === 0x20) {
      folded++;
      at++;
      continue;
    }
    from[count] = folded++;
    first[count] = at;
    hash[count] = Math.imul(hashSeed ^ unit, hashPrime);
    last[count] = at++;
    to[count++] = folded;
  }
  into.count = count;
}

/** The number of a token, which tells too whether space stands before it. The first token of a text has none before it. */
export function numberOf({ hash, from, to }: Tokens, token: number): number {
  return from[token] === to[token - 1] ? hash[token] : ~hash[token];
}

let scratch = roomFor(256);

/** The tokens of a literal, or the first `most` of them, until this is called again. */
export function tokensOf(literal: string, most?: number): Tokens {
  if (literal.length > scratch.codes.length) scratch = roomFor(literal.length);
  cut(literal, scratch, most);
  return scratch;
}

/** Are the tokens from `start` to `end` (inclusive) the folded text `literal`? */
export function reads(literal: string, { codes, from, to, first, last }: Tokens, start: number, end: number): boolean {
  const offset = from[start];
  if (to[end] - offset !== literal.length) return false;
  for (let token = start; token <= end; token++) {
    let position = from[token] - offset;
    for (let at = first[token]; at <= last[token]; at++) {
      const unit = folding[codes[at]];
      if (unit === skipped) continue;
      if (unit !== literal.charCodeAt(position++)) return false;
    }
  }
  return true;
}
