/**
 * Phrases: plain text with gaps, found in one pass over a text, however many there are.
 *
 * A phrase is a row of literals in this order with gaps between them. All literals of all phrases make one automaton; what it
 * finds moves the phrases on, each of which remembers how far it has come. The work is linear in the text.
 */
import { compileAutomaton, endingAt, nextEnding, nodeSize, step, stringAt } from "./automaton.js";
import type { Automaton } from "./automaton.js";
import { foldLiteral, foldText, inWord } from "./folding.js";
import type { Folded } from "./folding.js";
import { isGapName, readGap, readGapAfter, readGapBefore, widestGap } from "./gaps.js";

/** Many phrases, compiled. */
export interface PhraseSet {
  readonly phrases: readonly string[];
  /** Letters, digits and signs in each phrase, without spaces and gaps: how much it asks for. */
  readonly letters: Int32Array;
  readonly compiled: Compiled;
}

/** A phrase that stands in a text. Only the first place is told. */
export interface PhraseHit {
  /** The index of the phrase. */
  phrase: number;
  /** Where it stands in the text, its gaps included. */
  start: number;
  end: number;
  /** How many letters of the phrase itself are there. */
  literals: number;
  /** What the named gaps hold; null where the phrase has none. */
  facts: Record<string, string> | null;
  /** Where the value of each fact stands. */
  places: Record<string, [number, number]> | null;
}

interface Shape {
  /** The index of the phrase. */
  phrase: number;
  /** Indexes of its literals. */
  literals: number[];
  /** The name of the gap before each literal and after the last; null for a gap without a name or none at all. */
  gaps: (string | null)[];
  named: boolean;
  /** Where its progress is kept: for each step, the starts and ends of all literals so far. */
  track: number;
  /** The first of its steps in `Progress.stamp`. */
  step: number;
}

interface Compiled {
  automaton: Automaton;
  shapes: Shape[];
  /** 1 where the string ends with a letter: the word may not go on after it. */
  edges: Uint8Array;
  lengths: Int32Array;
  /** Literal `l` is used at `uses[useFrom[l]]` to `uses[useFrom[l + 1]]`: pairs of shape and position. */
  useFrom: Int32Array;
  uses: Int32Array;
  /** Which literal a string of the automaton is (a literal may be there in two spellings). */
  literalOf: Int32Array;
  progress: Progress;
}

/** How far the phrases have come in the text at hand; stamps say which text, so that nothing need be cleared. */
interface Progress {
  text: number;
  /** Per shape: the text in which it was found. */
  found: Int32Array;
  /** Per step: the text in which it was reached. */
  stamp: Int32Array;
  track: Int32Array;
}

/** A phrase with more literals than this is a mistake. */
const mostLiterals = 12;

/** Compiles phrases. A phrase that holds nothing but gaps, or an unknown gap, is the programmer's mistake and throws. */
export function compilePhrases(phrases: readonly string[]): PhraseSet {
  const literals: string[] = [];
  const indexes = new Map<string, number>();
  const damaged: [string, number][] = [];
  const shapes: Shape[] = [];
  const letters = new Int32Array(phrases.length);
  let track = 0;
  let steps = 0;
  phrases.forEach((phrase, index) => {
    const parsed = parsePhrase(phrase);
    if (typeof parsed === "string") throw new Error(`Phrase ${JSON.stringify(phrase)}: ${parsed}`);
    const numbers = parsed.literals.map((literal) => {
      const folded = foldLiteral(literal);
      letters[index] += lettersIn(folded);
      let number = indexes.get(folded);
      if (number === undefined) {
        number = literals.push(folded) - 1;
        indexes.set(folded, number);
      }
      const spelling = damagedSpelling(literal);
      if (spelling !== null) damaged.push([spelling, number]);
      return number;
    });
    const named = parsed.gaps.some((gap) => gap !== null);
    shapes.push({ phrase: index, literals: numbers, gaps: parsed.gaps, named, track, step: steps });
    track += numbers.length * numbers.length * 2;
    steps += numbers.length;
  });
  return { phrases, letters, compiled: assemble(literals, damaged, shapes, track, steps) };
}

/** Everything but spaces. */
function lettersIn(folded: string): number {
  let count = 0;
  for (let at = 0; at < folded.length; at++) if (folded.charCodeAt(at) !== 0x20) count++;
  return count;
}

/** The literals of a phrase and the gaps around them, or what is wrong with it. */
export function parsePhrase(phrase: string): { literals: string[]; gaps: (string | null)[] } | string {
  if (!/[*{]/.test(phrase)) {
    return foldLiteral(phrase) === "" ? "it has no words" : { literals: [phrase], gaps: [null, null] };
  }
  const literals: string[] = [];
  const gaps: (string | null)[] = [];
  let gap: string | null = null;
  for (const piece of phrase.split(/(\*|\{[^{}]*\})/)) {
    if (piece === "*") continue;
    if (/^\{.*\}$/s.test(piece)) {
      const name = piece.slice(1, -1);
      if (!isGapName(name)) return `there is no gap named "${name}"`;
      if (gap !== null) return "two named gaps stand side by side";
      gap = name;
    } else if (foldLiteral(piece) !== "") {
      literals.push(piece);
      gaps.push(gap);
      gap = null;
    }
  }
  gaps.push(gap);
  if (literals.length === 0) return "it has no words";
  if (literals.length > mostLiterals) return `it has more than ${mostLiterals - 1} gaps`;
  return { literals, gaps };
}

/**
 * How a literal reads after its accented letters were lost on the way (`bo?te pleine`): 8-bit text often does not survive.
 * Only where enough of it is left.
 */
function damagedSpelling(literal: string): string | null {
  if (/^[\x20-\x7e]*$/.test(literal)) return null;
  const lost = literal.normalize("NFC").replace(/[\u0080-\u024f\u1e00-\u1eff]+/g, "\ufffd");
  const folded = foldLiteral(lost);
  const marks = folded.split("?").length - literal.split("?").length;
  return lost !== literal && folded.length >= 6 && marks * 4 <= folded.length ? folded : null;
}

function assemble(
  literals: string[],
  damaged: readonly [string, number][],
  shapes: Shape[],
  track: number,
  steps: number,
): Compiled {
  const strings = [...literals];
  const literalOf = literals.map((_, index) => index);
  const known = new Set(literals);
  for (const [spelling, literal] of damaged) {
    if (known.has(spelling)) continue;
    known.add(spelling);
    strings.push(spelling);
    literalOf.push(literal);
  }
  const edges = new Uint8Array(strings.length);
  const lengths = new Int32Array(strings.length);
  strings.forEach((string, index) => {
    lengths[index] = string.length;
    edges[index] = inWord[string.charCodeAt(string.length - 1)];
  });
  const { useFrom, uses } = indexUses(literals.length, shapes);
  return {
    automaton: compileAutomaton(strings),
    shapes,
    edges,
    lengths,
    useFrom,
    uses,
    literalOf: Int32Array.from(literalOf),
    progress: {
      text: 0,
      found: new Int32Array(shapes.length),
      stamp: new Int32Array(steps),
      track: new Int32Array(track),
    },
  };
}

function indexUses(literals: number, shapes: readonly Shape[]): { useFrom: Int32Array; uses: Int32Array } {
  const useFrom = new Int32Array(literals + 1);
  for (const shape of shapes) for (const literal of shape.literals) useFrom[literal + 1] += 2;
  for (let literal = 0; literal < literals; literal++) useFrom[literal + 1] += useFrom[literal];
  const uses = new Int32Array(useFrom[literals]);
  const next = useFrom.slice();
  shapes.forEach((shape, index) => {
    // Later positions first: a phrase that repeats a literal must not take one place for two.
    for (let position = shape.literals.length - 1; position >= 0; position--) {
      const at = next[shape.literals[position]];
      uses[at] = index;
      uses[at + 1] = position;
      next[shape.literals[position]] = at + 2;
    }
  });
  return { useFrom, uses };
}

/**
 * The phrases that stand in a text, in the order in which they end. Where `original` is given, facts are read from it: it
 * must be as long as `text`, which may have some of its words masked.
 */
export function findPhrases(set: PhraseSet, text: string, original: string = text): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { compiled } = set;
  const a = compiled.automaton;
  const folded = foldText(text);
  const search: Search = { set, folded, original, hits };
  if (++compiled.progress.text > 0x7ffffff0) forgetProgress(compiled.progress);
  const { units, length } = folded;
  let state = 0;
  let inside = false;
  for (let at = 0; at < length; at++) {
    const unit = units[at];
    const letter = inWord[unit] === 1;
    const mayBegin = !inside || !letter;
    inside = letter;
    if (state === 0 && !mayBegin) continue;
    const characterClass = a.classes[unit];
    state = characterClass === 0 ? 0 : step(a, state, characterClass, mayBegin);
    let ending = a.nodes[state * nodeSize + endingAt];
    for (; ending !== 0; ending = nextEnding(a, ending)) {
      meetString(search, a.nodes[ending * nodeSize + stringAt], at + 1);
    }
  }
  return hits;
}

function forgetProgress(progress: Progress): void {
  progress.text = 1;
  progress.found.fill(0);
  progress.stamp.fill(0);
}

interface Search {
  set: PhraseSet;
  folded: Folded;
  original: string;
  hits: PhraseHit[];
}

/** A string ends at folded position `end`: if it stands alone, every phrase that waits for it moves on. */
function meetString(search: Search, string: number, end: number): void {
  const { compiled } = search.set;
  const { units, length } = search.folded;
  const start = end - compiled.lengths[string];
  if (compiled.edges[string] === 1 && end < length && inWord[units[end]] === 1) return;
  const literal = compiled.literalOf[string];
  for (let use = compiled.useFrom[literal]; use < compiled.useFrom[literal + 1]; use += 2) {
    const shape = compiled.uses[use];
    if (compiled.progress.found[shape] === compiled.progress.text) continue;
    moveOn(search, compiled.shapes[shape], compiled.uses[use + 1], start, end);
  }
}

function moveOn(search: Search, shape: Shape, position: number, start: number, end: number): void {
  const { progress } = search.set.compiled;
  const count = shape.literals.length;
  const row = shape.track + position * count * 2;
  if (position > 0) {
    if (progress.stamp[shape.step + position - 1] !== progress.text) return;
    const before = row - count * 2;
    const gapStart = progress.track[before + position * 2 - 1];
    if (start < gapStart || start - gapStart > widestGap) return;
    for (let at = 0; at < position * 2; at++) progress.track[row + at] = progress.track[before + at];
  }
  progress.track[row + position * 2] = start;
  progress.track[row + position * 2 + 1] = end;
  progress.stamp[shape.step + position] = progress.text;
  if (position === count - 1) complete(search, shape, row);
}

/** The last literal is there: reads the named gaps, and if all of them hold what they should, the phrase is found. */
function complete(search: Search, shape: Shape, row: number): void {
  const { progress } = search.set.compiled;
  const { starts, ends } = search.folded;
  const count = shape.literals.length;
  const hit: PhraseHit = {
    phrase: shape.phrase,
    start: starts[progress.track[row]],
    end: ends[progress.track[row + count * 2 - 1] - 1],
    literals: search.set.letters[shape.phrase],
    facts: null,
    places: null,
  };
  if (shape.named && !readGaps(search, shape, row, hit)) return;
  progress.found[shape.phrase] = progress.text;
  search.hits.push(hit);
}

function readGaps(search: Search, shape: Shape, row: number, hit: PhraseHit): boolean {
  const { track } = search.set.compiled.progress;
  const { starts, ends } = search.folded;
  const facts: Record<string, string> = {};
  const places: Record<string, [number, number]> = {};
  for (let position = 0; position <= shape.literals.length; position++) {
    const name = shape.gaps[position];
    if (name === null || name === undefined) continue;
    const from = position === 0 ? 0 : ends[track[row + position * 2 - 1] - 1];
    const found =
      position === 0
        ? readGapBefore(name, search.original, hit.start)
        : position === shape.literals.length
          ? readGapAfter(name, search.original, hit.end)
          : readGap(name, search.original, from, starts[track[row + position * 2]]);
    if (found === null) return false;
    facts[name] ??= found.value;
    places[name] ??= [found.start, found.end];
  }
  for (const [start, end] of Object.values(places)) {
    hit.start = Math.min(hit.start, start);
    hit.end = Math.max(hit.end, end);
  }
  hit.facts = facts;
  hit.places = places;
  return true;
}
