/** Phrases made ready for searching: their literals in one tree, their gaps beside it. */
import { isPlain, parsePhrase, spellingOf, spellingsOf } from "./parse.js";
import type { ParsedPhrase } from "./parse.js";
import { TokenTree } from "./token-tree.js";
import type { TreeTables } from "./token-tree.js";

/** Phrases by number: an array of them, or what makes each when it is asked for. */
export interface PhraseTexts {
  readonly length: number;
  at(phrase: number): string | undefined;
}

/** Many phrases, compiled. */
export interface PhraseSet {
  readonly phrases: PhraseTexts;
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

/** What is worked out of phrases before the first text comes, numbers alone. */
export interface Tables {
  /** By phrase: how many literals it has, and {@link hasNames} where a gap has a name; 0 for one literal with no such gap. */
  shapes: Uint8Array;
  tree: TreeTables;
}

const hasNames = 16;

/** What phrases are made into. */
export interface Compiled {
  /** Every literal of every phrase, by the number that {@link literalNumber} gives it. */
  tree: TokenTree;
  /** By phrase: see {@link Tables}. */
  shapes: Uint8Array;
  /** By phrase: its first step in {@link Progress.stamp}, -1 for one without gaps. It has a step for each literal. */
  steps: Int32Array;
  /** By phrase: where its progress is kept in {@link Progress.track}: for each step, the starts and ends of all literals so far. */
  tracks: Int32Array;
  /**
   * By phrase of several literals: the texts of the tree that stand for its first one. Where these stood last is known by text and
   * not by phrase, as a hundred phrases may begin with the same word: that took a twentieth of all time.
   */
  firsts: readonly (readonly number[] | undefined)[];
  /** By phrase, where they were asked for: see {@link gapsOf}. */
  gaps: Map<number, readonly (string | null)[]>;
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

/** A literal is known by its phrase and its position there, which is less than 16: see {@link parsePhrase}. */
const literalNumber = (phrase: number, position: number): number => phrase * 16 + position;
export const phraseOf = (literal: number): number => literal >> 4;
export const positionOf = (literal: number): number => literal & 15;

/** How many literals a phrase has that has several, or a gap with a name; 0 for others. */
export const countOf = (shape: number): number => shape & (hasNames - 1);
export const isNamed = (shape: number): boolean => (shape & hasNames) !== 0;

/**
 * Compiles phrases. A phrase that holds nothing but gaps, or an unknown gap, is the programmer's mistake and throws.
 *
 * @param ready what {@link tablesOf} says of the same phrases, if somebody asked before; belongs to the set from now on
 */
export function compilePhrases(phrases: PhraseTexts, ready?: Tables): PhraseSet {
  const firsts = new Array<number[] | undefined>(phrases.length).fill(undefined);
  const opens = (literal: number, text: number): boolean => {
    const phrase = phraseOf(literal);
    if (positionOf(literal) > 0 || countOf(shapes[phrase]) < 2) return false;
    const texts = (firsts[phrase] ??= []);
    if (!texts.includes(text)) texts.push(text);
    return true;
  };
  const tree = new TokenTree(spellingIn(phrases), opens, ready?.tree ?? phrases.length);
  const shapes = ready?.shapes ?? addAll(tree, phrases);
  const steps = new Int32Array(phrases.length).fill(-1);
  const tracks = new Int32Array(phrases.length);
  let step = 0;
  let track = 0;
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const count = countOf(shapes[phrase]);
    if (count === 0) continue;
    steps[phrase] = step;
    tracks[phrase] = track;
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
  return { phrases, compiled: { tree, shapes, steps, tracks, firsts, gaps: new Map(), progress } };
}

/** What {@link compilePhrases} works out of phrases alone. */
export function tablesOf(phrases: PhraseTexts): Tables {
  const tree = new TokenTree(spellingIn(phrases), () => false, phrases.length);
  return { shapes: addAll(tree, phrases), tree: tree.tables() };
}

/** Adds all literals to the tree, and tells the shapes of the phrases. */
function addAll(tree: TokenTree, phrases: PhraseTexts): Uint8Array {
  const shapes = new Uint8Array(phrases.length);
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const text = phrases.at(phrase)!;
    if (isPlain(text)) {
      addTo(tree, literalNumber(phrase, 0), 0, text);
      continue;
    }
    const { literals, gaps } = parsed(text);
    const count = literals.length;
    // Later positions first: a phrase that repeats a literal must not take one place for two.
    for (let position = count - 1; position >= 0; position--) {
      const number = literalNumber(phrase, position);
      literals[position].forEach((words, alternative) => addTo(tree, number, alternative, words));
    }
    const named = gaps.some((gap) => gap !== null);
    if (named || count > 1) shapes[phrase] = count + (named ? hasNames : 0);
  }
  return shapes;
}

/** A number for one spelling of one of the alternatives of a literal: no words have more spellings than this. */
const mostSpellings = 4;

/** Adds words of a literal to the tree, in all their spellings. */
function addTo(tree: TokenTree, literal: number, alternative: number, words: string): void {
  spellingsOf(words).forEach((written, spelling) => {
    const added = tree.add(literal, alternative * mostSpellings + spelling, written);
    if (!added && spelling === 0) throw unreadable(words, "it has no words");
  });
}

/** How the words of a literal read in a text, folded; null where they cannot be known any more. The number is as {@link addTo} has it. */
function spellingIn(phrases: PhraseTexts): (literal: number, alternative: number) => string | null {
  // A text comes to many of the words of one phrase, some of which have two hundred.
  const known = new Map<number, string[][]>();
  const literalsOf = (phrase: number): string[][] => {
    const found = known.get(phrase) ?? parsed(phrases.at(phrase)!).literals;
    known.set(phrase, found);
    return found;
  };
  return (literal, alternative) => {
    const number = phraseOf(literal);
    const phrase = phrases.at(number)!;
    const words = isPlain(phrase)
      ? phrase
      : literalsOf(number)[positionOf(literal)][Math.floor(alternative / mostSpellings)];
    const spelling = alternative % mostSpellings;
    return spellingOf(spelling === 0 ? words : spellingsOf(words)[spelling]);
  };
}

/** The names of the gaps before each literal of a phrase and after the last, null for a gap without a name or none. */
export function gapsOf({ phrases, compiled }: PhraseSet, phrase: number): readonly (string | null)[] {
  const known = compiled.gaps.get(phrase) ?? parsed(phrases.at(phrase)!).gaps;
  compiled.gaps.set(phrase, known);
  return known;
}

function parsed(phrase: string): ParsedPhrase {
  const found = parsePhrase(phrase);
  if (typeof found === "string") throw unreadable(phrase, found);
  return found;
}

const unreadable = (phrase: string, why: string): Error => new Error(`Phrase ${JSON.stringify(phrase)}: ${why}`);
