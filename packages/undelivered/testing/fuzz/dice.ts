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

/** A number for a text (FNV-1a). */
export function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number >>> 0;
}

/**
 * Things to choose from. A choice stays the same when things are added, but where a new one is chosen: so a case stays the same
 * when there are more fixtures.
 */
export class Urn<T> {
  readonly #things: readonly { thing: T; number: number }[];

  constructor(things: readonly T[], nameOf: (thing: T) => string) {
    this.#things = things.map((thing) => ({ thing, number: numberOf(nameOf(thing)) }));
  }

  /** One of the things (rendezvous hashing). */
  draw(dice: Dice): T {
    const drawn = dice.below(0x1_0000_0000);
    let best = this.#things[0]!;
    let most = -1;
    for (const one of this.#things) {
      let mixed = Math.imul(one.number ^ drawn, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      const weight = (mixed ^ (mixed >>> 16)) >>> 0;
      if (weight > most) [best, most] = [one, weight];
    }
    return best.thing;
  }
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
