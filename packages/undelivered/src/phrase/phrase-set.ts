/** Phrases made ready for searching: their literals in one tree, their gaps beside it. */
import { damaged, isPlain, parsePhrase } from "./parse.js";
import type { ParsedPhrase } from "./parse.js";
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
  named: boolean;
  /** Where it has named gaps: the name of that before each literal and after the last, null for one without a name or no gap. */
  gaps: readonly (string | null)[];
  /** Where its progress is kept: for each step, the starts and ends of all literals so far. */
  track: number;
}

/** What phrases are made into. */
export interface Compiled {
  /** Every literal of every phrase, by the number that {@link literalNumber} gives it. */
  tree: TokenTree;
  /** By phrase: its first step in {@link Progress.stamp}, -1 for one without gaps. It has a step for each literal. */
  steps: Int32Array;
  /** By phrase; undefined for one without gaps. */
  shapes: readonly (Shape | undefined)[];
  /**
   * By phrase of several literals: the texts of the tree that stand for its first one. Where these stood last is known by text and
   * not by phrase, as a hundred phrases may begin with the same word: that took a twentieth of all time.
   */
  firsts: readonly (readonly number[] | undefined)[];
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
  /** Three numbers for each text of the tree: the text in which it was last met, and its first and last token there. */
  met: Int32Array;
}

export const metSize = 3;

const none: readonly never[] = [];

/** A literal is known by its phrase and its position there, which is less than 16: see {@link parsePhrase}. */
const literalNumber = (phrase: number, position: number): number => phrase * 16 + position;
export const phraseOf = (literal: number): number => literal >> 4;
export const positionOf = (literal: number): number => literal & 15;

/** Compiles phrases. A phrase that holds nothing but gaps, or an unknown gap, is the programmer's mistake and throws. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const shapes = new Array<Shape | undefined>(phrases.length).fill(undefined);
  const firsts = new Array<number[] | undefined>(phrases.length).fill(undefined);
  const opens = (literal: number, text: number): boolean => {
    const phrase = phraseOf(literal);
    if (positionOf(literal) > 0 || (shapes[phrase]?.count ?? 1) === 1) return false;
    const texts = (firsts[phrase] ??= []);
    if (!texts.includes(text)) texts.push(text);
    return true;
  };
  const tree = new TokenTree(opens, phrases.length);
  const steps = new Int32Array(phrases.length).fill(-1);
  let step = 0;
  let track = 0;
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    if (isPlain(phrases[phrase])) {
      addTo(tree, phrases[phrase], literalNumber(phrase, 0));
      continue;
    }
    const { literals, gaps } = parsed(phrases[phrase]);
    const count = literals.length;
    // Later positions first: a phrase that repeats a literal must not take one place for two.
    for (let position = count - 1; position >= 0; position--) {
      for (const literal of literals[position]) addTo(tree, literal, literalNumber(phrase, position));
    }
    const named = gaps.some((gap) => gap !== null);
    if (!named && count === 1) continue;
    shapes[phrase] = { count, gaps: named ? gaps : none, named, track };
    steps[phrase] = step;
    step += count;
    track += count * count * 2;
  }
  const progress = {
    text: 0,
    found: new Int32Array(phrases.length),
    stamp: new Int32Array(step),
    track: new Int32Array(track),
    met: new Int32Array(metSize * 64),
  };
  return { phrases, compiled: { tree, steps, shapes, firsts, progress } };
}

/** Adds a literal to the tree, as it is written and as it reads after its accented letters were lost on the way. */
function addTo(tree: TokenTree, literal: string, number: number): void {
  if (!tree.add(number, literal)) throw unreadable(literal, "it has no words");
  const lost = damaged(literal);
  if (lost !== null) tree.add(number, lost);
}

function parsed(phrase: string): ParsedPhrase {
  const found = parsePhrase(phrase);
  if (typeof found === "string") throw unreadable(phrase, found);
  return found;
}

const unreadable = (phrase: string, why: string): Error => new Error(`Phrase ${JSON.stringify(phrase)}: ${why}`);
