/**
 * A text as a search reads it: folded, and cut into tokens. A token is a word (a run of letters and digits that have edges, see
 * `inWord`) or any other single character; white space only separates.
 *
 * A phrase begins and ends at the edges of words, so that two texts hold the same phrase if they hold the same tokens: one
 * comparison of numbers for a word, not one for each of its characters.
 */
import { folding, inWord, makesRuns, skipped } from "./folding.js";

/** A folded text and its tokens. The arrays are longer than what they hold, and are used again by the next text. */
export interface Tokens {
  /** Folded characters. */
  units: Uint16Array;
  /** `starts[i]` is where folded character `i` begins in the original. */
  starts: Int32Array;
  length: number;
  /** By token: a number made from its characters. Two different tokens may share one: who finds a phrase has to compare it. */
  hash: Int32Array;
  /** By token: its first folded character, and the one after its last. */
  from: Int32Array;
  to: Int32Array;
  count: number;
}

/** The number of a word begins with this, and each character is worked in with the other (the hash of Fowler, Noll and Vo). */
export const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Works one more folded character into the number of a token. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, hashPrime);

/** Room for texts of this length. */
export function roomFor(size: number): Tokens {
  return {
    units: new Uint16Array(size),
    starts: new Int32Array(size),
    length: 0,
    hash: new Int32Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    count: 0,
  };
}

/** Folds `text` and cuts it into tokens. `into` must have room for it. */
export function cut(text: string, into: Tokens): void {
  const { units, starts, hash, from, to } = into;
  let length = 0;
  let count = 0;
  let last = 0x20; // leading white space is dropped
  let inside = false;
  let number = hashSeed;
  for (let at = 0; at < text.length; at++) {
    const unit = folding[text.charCodeAt(at)];
    if (unit === skipped || (unit === last && makesRuns(unit))) continue;
    last = unit;
    units[length] = unit;
    starts[length] = at;
    if (inWord[unit] === 1) {
      if (!inside) {
        inside = true;
        number = hashSeed;
        from[count] = length;
      }
      number = Math.imul(number ^ unit, hashPrime);
    } else {
      if (inside) {
        inside = false;
        hash[count] = number;
        to[count++] = length;
      }
      if (unit !== 0x20) {
        hash[count] = hashStep(hashSeed, unit);
        from[count] = length;
        to[count++] = length + 1;
      }
    }
    length++;
  }
  if (inside) {
    hash[count] = number;
    to[count++] = length;
  }
  into.length = length;
  into.count = count;
}
