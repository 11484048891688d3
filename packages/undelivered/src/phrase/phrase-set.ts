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
}

/** Numbers for each literal: its phrase, the how manieth of the phrase's literals it is, and its step; -1 without gaps. */
export const moveSize = 3;

/** What phrases are made into. */
export interface Compiled {
  /** Every folded text that some literal has, once: `client` alone stands in dozens of phrases. */
  tree: TokenTree;
  /**
   * What a text moves on: {@link moveSize} numbers for each literal that it is, side by side because they are read together.
   * Those of text `t` begin at `firstMove[t]` and end where those of the next text begin, in the order of the phrases.
   */
  firstMove: Int32Array;
  moves: Int32Array;
  /** By phrase: how many letters it has without spaces and gaps, 0 where nobody has asked yet. */
  letters: Int32Array;
  /** By phrase; undefined for one without gaps. */
  shapes: readonly (Shape | undefined)[];
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
  const numbers = new Map<string, number>();
  const textOf: number[] = [];
  const moves: number[] = [];
  const shapes = new Array<Shape | undefined>(phrases.length).fill(undefined);
  const letters = new Int32Array(phrases.length);
  let track = 0;
  let steps = 0;
  const addLiteral = (literal: string, phrase: number, position: number, step: number): string => {
    const folded = foldLiteral(literal);
    const damaged = damagedSpelling(literal);
    for (const text of damaged === null ? [folded] : [folded, damaged]) {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      textOf.push(number);
      moves.push(phrase, position, step);
    }
    return folded;
  };
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    const parsed = hasGaps(phrase) ? parsePhrase(phrase) : null;
    if (typeof parsed === "string") throw new Error(`Phrase ${JSON.stringify(phrase)}: ${parsed}`);
    if (parsed === null) {
      if (addLiteral(phrase, index, 0, -1) === "") throw new Error(`Phrase ${JSON.stringify(phrase)}: it has no words`);
      continue;
    }
    const { literals, gaps } = parsed;
    const count = literals.length;
    const named = gaps.some((gap) => gap !== null);
    const hasShape = named || count > 1;
    if (hasShape) shapes[index] = { count, gaps, named, track };
    // Later positions first: a phrase that repeats a literal must not take one place for two.
    for (let position = count - 1; position >= 0; position--) {
      letters[index] += lettersIn(addLiteral(literals[position], index, position, hasShape ? steps + position : -1));
    }
    track += count * count * 2;
    steps += count;
  }
  const progress = {
    text: 0,
    found: new Int32Array(phrases.length),
    stamp: new Int32Array(steps),
    track: new Int32Array(track),
  };
  const texts = [...numbers.keys()];
  const sorted = movesByText(textOf, moves, texts.length);
  return { phrases, compiled: { tree: new TokenTree(texts), ...sorted, letters, shapes, progress } };
}

function movesByText(
  textOf: readonly number[],
  unsorted: readonly number[],
  count: number,
): Pick<Compiled, "firstMove" | "moves"> {
  const firstMove = new Int32Array(count + 1);
  for (const text of textOf) firstMove[text + 1] += moveSize;
  for (let text = 0; text < count; text++) firstMove[text + 1] += firstMove[text];
  const moves = new Int32Array(unsorted.length);
  const next = firstMove.slice();
  textOf.forEach((text, literal) => {
    const [from, to] = [literal * moveSize, next[text]];
    for (let at = 0; at < moveSize; at++) moves[to + at] = unsorted[from + at];
    next[text] = to + moveSize;
  });
  return { firstMove, moves };
}
