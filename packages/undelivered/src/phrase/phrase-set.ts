/** Phrases made ready for searching: their literals in one tree, their gaps beside it. */
import { foldLiteral, lettersIn } from "./folding.js";
import { damagedSpelling, hasGaps, parsePhrase } from "./parse.js";
import { TokenTree } from "./token-tree.js";

/** Many phrases, compiled. */
export interface PhraseSet {
  readonly phrases: readonly string[];
  readonly compiled: Compiled;
}

/** A phrase that stands in a text. Only the first place is told. */
export interface PhraseHit {
  /** The index of the phrase. */
  phrase: number;
  /** Where it stands in the text, its gaps included. */
  start: number;
  end: number;
  /** How many letters, digits and signs of the phrase itself are there, without spaces and gaps. */
  literals: number;
  /** What the named gaps hold; null where the phrase has none. */
  facts: Record<string, string> | null;
  /** Where the value of each fact stands. */
  places: Record<string, [number, number]> | null;
}

/** A phrase with gaps. */
export interface Shape {
  /** How many literals it has. */
  count: number;
  /** The name of the gap before each literal and after the last; null for a gap without a name or none at all. */
  gaps: readonly (string | null)[];
  named: boolean;
  /** Where its progress is kept: for each step, the starts and ends of all literals so far. */
  track: number;
  /** The first of its steps in `Progress.stamp`. */
  step: number;
}

/** What phrases are made into. */
export interface Compiled {
  tree: TokenTree;
  /** By literal of the tree: its folded text, the phrase that has it, and the how manieth of the phrase's literals it is. */
  texts: readonly string[];
  phraseOf: readonly number[];
  positionOf: readonly number[];
  /** By phrase: how many letters it has without spaces and gaps, 0 where nobody has asked yet. */
  letters: Int32Array;
  /** By phrase, those with gaps only. */
  shapes: ReadonlyMap<number, Shape>;
  progress: Progress;
}

/** How far the phrases have come in the text at hand; stamps say which text, so that nothing need be cleared. */
export interface Progress {
  text: number;
  /** Per phrase: the text in which it was found. */
  found: Int32Array;
  /** Per step: the text in which it was reached. */
  stamp: Int32Array;
  track: Int32Array;
}

/** Compiles phrases. A phrase that holds nothing but gaps, or an unknown gap, is the programmer's mistake and throws. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const texts: string[] = [];
  const phraseOf: number[] = [];
  const positionOf: number[] = [];
  const shapes = new Map<number, Shape>();
  const letters = new Int32Array(phrases.length);
  let track = 0;
  let steps = 0;
  const addLiteral = (literal: string, phrase: number, position: number): string => {
    const folded = foldLiteral(literal);
    const damaged = damagedSpelling(literal);
    for (const text of damaged === null ? [folded] : [folded, damaged]) {
      texts.push(text);
      phraseOf.push(phrase);
      positionOf.push(position);
    }
    return folded;
  };
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    const parsed = hasGaps(phrase) ? parsePhrase(phrase) : null;
    if (typeof parsed === "string") throw new Error(`Phrase ${JSON.stringify(phrase)}: ${parsed}`);
    if (parsed === null) {
      if (addLiteral(phrase, index, 0) === "") throw new Error(`Phrase ${JSON.stringify(phrase)}: it has no words`);
      continue;
    }
    const { literals, gaps } = parsed;
    const count = literals.length;
    // Later positions first: a phrase that repeats a literal must not take one place for two.
    for (let position = count - 1; position >= 0; position--) {
      letters[index] += lettersIn(addLiteral(literals[position], index, position));
    }
    const named = gaps.some((gap) => gap !== null);
    if (named || count > 1) shapes.set(index, { count, gaps, named, track, step: steps });
    track += count * count * 2;
    steps += count;
  }
  const progress = {
    text: 0,
    found: new Int32Array(phrases.length),
    stamp: new Int32Array(steps),
    track: new Int32Array(track),
  };
  return {
    phrases,
    compiled: { tree: new TokenTree(texts), texts, phraseOf, positionOf, letters, shapes, progress },
  };
}
