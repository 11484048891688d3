/** One search for phrases in one text. */
import { foldedEnd } from "./folding.js";
import { readGap, readGapAfter, readGapBefore, widestGap } from "./gaps.js";
import { countOf, gapsOf, isNamed, metSize, phraseOf, positionOf } from "./phrase-set.js";
import type { Compiled, PhraseHit, PhraseSet } from "./phrase-set.js";
import type { Finder } from "./token-tree.js";
import { cut, roomFor } from "./tokens.js";
import type { Tokens } from "./tokens.js";

/** Numbers for each text of literals that waits: which, and its first and last token. */
const waitingSize = 3;

const none: readonly never[] = [];

let waiting = new Int32Array(256 * waitingSize);

let scratch = roomFor(4096);

/** Scratch space beyond this is given back: one huge text must not hold the memory for ever. */
const keptScratch = 1 << 16;

function cutAll(text: string): Tokens {
  if (scratch.codes.length < text.length) scratch = roomFor(text.length);
  else if (scratch.codes.length > keptScratch && text.length < 4096) scratch = roomFor(4096);
  cut(text, scratch);
  return scratch;
}

/** Finds phrases in one text. Runs of several searches must not be mixed: they share their scratch space. */
export class Search implements Finder {
  readonly #set: PhraseSet;
  readonly #compiled: Compiled;
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #original: string;
  readonly #hits: PhraseHit[] = [];
  /** How much of `waiting` is in use, and the last token of these texts. */
  #waiting = 0;
  #waitingEnd = 0;

  constructor(set: PhraseSet, text: string, original: string) {
    this.#set = set;
    this.#compiled = set.compiled;
    this.#tokens = cutAll(text);
    this.#text = text;
    this.#original = original;
    const { progress } = set.compiled;
    if (++progress.text > 0x7ffffff0) {
      progress.text = 1;
      progress.found.fill(0);
      progress.stamp.fill(0);
      progress.met.fill(0);
    }
  }

  /** All phrases of the text. */
  run(): PhraseHit[] {
    const { tree } = this.#compiled;
    const { count } = this.#tokens;
    for (let token = 0; token < count; token++) {
      if (token > this.#waitingEnd && this.#waiting > 0) this.#release();
      tree.walk(this.#tokens, token, this);
    }
    this.#release();
    return this.#hits;
  }

  /** A text of literals stands here. It waits until all that end before it are known. */
  meet(text: number, start: number, end: number): void {
    if (this.#waiting + waitingSize > waiting.length) {
      const wider = new Int32Array(waiting.length * 2);
      wider.set(waiting);
      waiting = wider;
    }
    waiting[this.#waiting] = text;
    waiting[this.#waiting + 1] = start;
    waiting[this.#waiting + 2] = end;
    this.#waiting += waitingSize;
    if (end > this.#waitingEnd) this.#waitingEnd = end;
  }

  /**
   * Moves the phrases on, in the order in which their literals end. Texts wait in the order in which they begin, so that none
   * is further from its place than a literal is long: sorting by insertion is linear.
   */
  #release(): void {
    for (let sorted = 0; sorted < this.#waiting; sorted += waitingSize) {
      const text = waiting[sorted];
      const start = waiting[sorted + 1];
      const end = waiting[sorted + 2];
      let at = sorted;
      for (; at > 0 && waiting[at - 1] > end; at -= waitingSize) {
        waiting[at] = waiting[at - 3];
        waiting[at + 1] = waiting[at - 2];
        waiting[at + 2] = waiting[at - 1];
      }
      waiting[at] = text;
      waiting[at + 1] = start;
      waiting[at + 2] = end;
    }
    const { tree } = this.#compiled;
    for (let at = 0; at < this.#waiting; at += waitingSize) {
      const text = waiting[at];
      const start = waiting[at + 1];
      const end = waiting[at + 2];
      for (const literal of tree.held[text]) this.#moveOn(literal, start, end);
      // Afterwards: a phrase that repeats a literal must not take one place for two.
      this.#note(text, start, end);
    }
    this.#waiting = 0;
  }

  /** Where a text of the tree stood last, for the phrases that begin with it. */
  #note(text: number, start: number, end: number): void {
    const { progress } = this.#compiled;
    const at = text * metSize;
    if (at >= progress.met.length) {
      const wider = new Int32Array(at * 2);
      wider.set(progress.met);
      progress.met = wider;
    }
    progress.met[at] = progress.text;
    progress.met[at + 1] = start;
    progress.met[at + 2] = end;
  }

  /**
   * The number in {@link Progress.met} of the place where the first literal of a phrase stood last, -1 for none. Of words that
   * end there the longer ones count, in whatever order the tree came to know them.
   */
  #firstOf(phrase: number): number {
    const { firsts, progress } = this.#compiled;
    const { met, text } = progress;
    let last = -1;
    for (const first of firsts[phrase] ?? none) {
      const at = first * metSize;
      if (met[at] !== text) continue;
      const later = last < 0 ? 1 : met[at + 2] - met[last + 2];
      if (later > 0 || (later === 0 && met[at + 1] < met[last + 1])) last = at;
    }
    return last;
  }

  #moveOn(literal: number, start: number, end: number): void {
    const { progress, shapes, steps, tracks } = this.#compiled;
    const { text, found, stamp, track, met } = progress;
    const phrase = phraseOf(literal);
    const position = positionOf(literal);
    const step = steps[phrase] + position;
    if (position > 1 && stamp[step - 1] !== text) return;
    if (found[phrase] === text) return;
    if (step < 0) {
      found[phrase] = text;
      this.#hits.push(this.#hit(phrase, start, end, this.#letters(start, end)));
      return;
    }
    const first = position === 1 ? this.#firstOf(phrase) : -1;
    if (position === 1 && first < 0) return;
    const count = countOf(shapes[phrase]);
    const width = count * 2;
    const row = tracks[phrase] + position * width;
    // Longer words that end here came before.
    if (stamp[step] === text && track[row + position * 2 + 1] === end) return;
    if (position > 0) {
      const previous = position === 1 ? met[first + 2] : track[row - width + position * 2 - 1];
      const { from, to } = this.#tokens;
      if (start <= previous || from[start] - to[previous] > widestGap) return;
      if (position === 1) {
        track[row] = met[first + 1];
        track[row + 1] = previous;
      } else for (let at = 0; at < position * 2; at++) track[row + at] = track[row - width + at];
    }
    track[row + position * 2] = start;
    track[row + position * 2 + 1] = end;
    stamp[step] = text;
    if (position === count - 1) this.#complete(phrase, count, row);
  }

  /** The last literal is there: reads the named gaps, and if all of them hold what they should, the phrase is found. */
  #complete(phrase: number, count: number, row: number): void {
    const { progress, shapes } = this.#compiled;
    const { track } = progress;
    const end = row + count * 2 - 1;
    let letters = 0;
    for (let at = row; at < end; at += 2) letters += this.#letters(track[at], track[at + 1]);
    const hit = this.#hit(phrase, track[row], track[end], letters);
    if (isNamed(shapes[phrase]) && !this.#readGaps(count, row, hit)) return;
    progress.found[phrase] = progress.text;
    this.#hits.push(hit);
  }

  #hit(phrase: number, start: number, end: number, letters: number): PhraseHit {
    return {
      phrase,
      start: this.#tokens.first[start],
      end: this.#endOf(end),
      literals: letters,
      facts: null,
      places: null,
    };
  }

  /** How many letters, digits and signs there are from one token to another. */
  #letters(start: number, end: number): number {
    const { from, to } = this.#tokens;
    let count = 0;
    for (let token = start; token <= end; token++) count += to[token] - from[token];
    return count;
  }

  /** Where a token ends in the text. */
  #endOf(token: number): number {
    return foldedEnd(this.#text, this.#tokens.last[token]);
  }

  #readGaps(count: number, row: number, hit: PhraseHit): boolean {
    const { track } = this.#compiled.progress;
    const gaps = gapsOf(this.#set, hit.phrase);
    const facts: Record<string, string> = {};
    const places: Record<string, [number, number]> = {};
    const { start, end } = hit;
    for (let position = 0; position <= count; position++) {
      const name = gaps[position];
      if (name === null || name === undefined) continue;
      const found =
        position === 0
          ? readGapBefore(name, this.#original, start)
          : position === count
            ? readGapAfter(name, this.#original, end)
            : readGap(
                name,
                this.#original,
                this.#endOf(track[row + position * 2 - 1]),
                this.#tokens.first[track[row + position * 2]],
              );
      if (found === null) return false;
      facts[name] ??= found.value;
      places[name] ??= [found.start, found.end];
    }
    for (const [from, to] of Object.values(places)) {
      hit.start = Math.min(hit.start, from);
      hit.end = Math.max(hit.end, to);
    }
    hit.facts = facts;
    hit.places = places;
    return true;
  }
}
