/** Numbers that look random and are the same for the same seed, so that a seed and a number name a case for ever. */

/** What mutators throw. */
export interface Dice {
  /** A whole number from 0 to `limit - 1`; 0 where nothing is below the limit. */
  below(limit: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  /** One of these. */
  pick<T>(from: readonly T[]): T;
}

/** Dice for one case of one run (mulberry32 over a mix of both numbers). */
export function diceOf(seed: number, index: number): Dice {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => (limit > 0 ? next() % limit : 0);
  return { below, once: (times) => below(times) === 0, pick: (from) => from[below(from.length)]! };
}
