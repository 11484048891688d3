/**
 * All literals in one tree of their tokens.
 *
 * The search takes one step a word, from each word of the text as far as some literal goes on. Folding all literals and making
 * all their branches would take most of the time that the program needs to start, and a message comes to few of them: at first
 * there are the branches of their first two words, where they wait, as numbers, until a text comes by.
 */
import { numberOf, reads, tokensOf } from "./tokens.js";
import type { Tokens } from "./tokens.js";

/** Takes the texts that a walk comes upon. */
export interface Finder {
  /** The text `text` stands in the tokens from `start` to `end`: all literals that {@link TokenTree.held} has for it are met. */
  meet(text: number, start: number, end: number): void;
}

/**
 * Numbers for each entry of the table of branches: the node, the token, the node it leads to, and the first text that ends there,
 * -1 for none. Where literals wait, `-2 - place` of the last of them instead.
 */
const entrySize = 4;

const root = 0;

/** So full the table may be: the signs answer for most tokens that lead nowhere, and twice the table is another megabyte. */
const fullest = 0.85;

/** So many tokens of each literal are there from the beginning. */
const opening = 2;

/** A tree before the first text: its branches, and the literals that wait. */
export interface TreeTables {
  nodes: number;
  branches: Int32Array;
  signs: Uint8Array;
  literals: Int32Array;
  alternatives: Int32Array;
  before: Int32Array;
}

/** A tree of literals, which are numbers here. */
export class TokenTree {
  readonly #spelling: (literal: number, alternative: number) => string | null;
  readonly #opens: (literal: number, text: number) => boolean;
  /** All literals that were added, by which of their words, and what their entry held before: the one before. */
  readonly #literals: ArrayLike<number>;
  readonly #alternatives: ArrayLike<number>;
  readonly #before: ArrayLike<number>;
  /** The same where they are still being added. */
  readonly #added = { literals: [] as number[], alternatives: [] as number[], before: [] as number[] };
  /** By text: the literals for which it stands, in the order in which they were added. */
  readonly held: number[][] = [];
  /** By text: the text, which is folded, and the next that ends at the same node, -1 at the end. */
  readonly #texts: string[] = [];
  readonly #next: number[] = [];
  #nodes = 1;
  /** Open addressing: an entry for each branch, empty where it leads to the root. */
  #branches: Int32Array;
  /**
   * A bit for each branch, by its place cut short: most tokens of a text lead nowhere, and this says so without a look at the
   * table, which is too large to be at hand.
   */
  #signs: Uint8Array;

  /**
   * @param spelling the folded text that one of the alternatives of a literal reads, if any
   * @param opens told once that a text stands for a literal; true where that is enough, and the text need not hold the literal
   * @param start about how many literals there will be, or tables of a tree that has them all
   */
  constructor(
    spelling: (literal: number, alternative: number) => string | null,
    opens: (literal: number, text: number) => boolean,
    start: number | TreeTables,
  ) {
    this.#spelling = spelling;
    this.#opens = opens;
    if (typeof start === "object") {
      this.#nodes = start.nodes;
      this.#branches = start.branches;
      this.#signs = start.signs;
      this.#literals = start.literals;
      this.#alternatives = start.alternatives;
      this.#before = start.before;
      return;
    }
    this.#literals = this.#added.literals;
    this.#alternatives = this.#added.alternatives;
    this.#before = this.#added.before;
    const entries = 2 ** Math.ceil(Math.log2(Math.max(start * 2, 64)));
    this.#branches = new Int32Array(entries * entrySize);
    this.#signs = new Uint8Array(entries);
  }

  /** The tables of a tree to which all is added and that no text has walked. */
  tables(): TreeTables {
    return {
      nodes: this.#nodes,
      branches: this.#branches,
      signs: this.#signs,
      literals: Int32Array.from(this.#literals),
      alternatives: Int32Array.from(this.#alternatives),
      before: Int32Array.from(this.#before),
    };
  }

  /** Adds a text that stands for a literal, folded or not. All are added before the first walk. Are there any words in it? */
  add(literal: number, alternative: number, text: string): boolean {
    const tokens = tokensOf(text, opening);
    if (tokens.count === 0) return false;
    const entry = this.#path(tokens, opening);
    const { literals, alternatives, before } = this.#added;
    alternatives.push(alternative);
    before.push(this.#branches[entry + 3]);
    this.#branches[entry + 3] = -1 - literals.push(literal);
    return true;
  }

  /** Tells the finder every text that begins with the token `token`, shorter ones first. */
  walk(tokens: Tokens, token: number, finder: Finder): void {
    const { hash, count } = tokens;
    let entry = this.#branch(root, hash[token]);
    for (let at = token; entry >= 0;) {
      if (this.#branches[entry + 3] < -1) entry = this.#open(entry);
      for (let text = this.#branches[entry + 3]; text >= 0; text = this.#next[text]) {
        // Tokens of the same numbers may be others.
        if (reads(this.#texts[text], tokens, token, at)) finder.meet(text, token, at);
      }
      if (++at === count) return;
      entry = this.#branch(this.#branches[entry + 2], numberOf(tokens, at));
    }
  }

  /** Makes texts of the literals that wait at an entry. Where the entry is then. */
  #open(entry: number): number {
    const [node, token, , last] = this.#branches.subarray(entry, entry + entrySize);
    const places: number[] = [];
    for (let at = last; at < -1; at = this.#before[-2 - at]) places.push(-2 - at);
    this.#branches[entry + 3] = -1;
    for (const place of places.reverse()) {
      const spelling = this.#spelling(this.#literals[place], this.#alternatives[place]);
      if (spelling !== null) this.#hold(spelling, this.#literals[place]);
    }
    return this.#branch(node, token);
  }

  /** Puts a text into the tree, and a literal for which it stands. */
  #hold(spelling: string, literal: number): void {
    const text = this.#textOf(spelling, tokensOf(spelling));
    if (this.#opens(literal, text)) return;
    // Pushed to an empty array, the first would take room for seventeen.
    if (this.held[text].length === 0) this.held[text] = [literal];
    else this.held[text].push(literal);
  }

  #textOf(spelling: string, tokens: Tokens): number {
    const entry = this.#path(tokens, tokens.count);
    const first = this.#branches[entry + 3];
    for (let text = first; text >= 0; text = this.#next[text]) if (this.#texts[text] === spelling) return text;
    this.held.push([]);
    this.#next.push(first);
    return (this.#branches[entry + 3] = this.#texts.push(spelling) - 1);
  }

  /** The entry at the end of the first `most` tokens. */
  #path(tokens: Tokens, most: number): number {
    let entry = this.#branchTo(root, tokens.hash[0]);
    const end = Math.min(most, tokens.count);
    for (let at = 1; at < end; at++) entry = this.#branchTo(this.#branches[entry + 2], numberOf(tokens, at));
    return entry;
  }

  /** The entry of the branch by which a token leads on from a node, -1 for none. */
  #branch(node: number, token: number): number {
    const place = placeOf(node, token);
    const signs = this.#signs;
    if ((signs[(place >>> 3) & (signs.length - 1)] & (1 << (place & 7))) === 0) return -1;
    const table = this.#branches;
    const mask = table.length - 1;
    for (let at = (place * entrySize) & mask; ; at = (at + entrySize) & mask) {
      if (table[at + 2] === root) return -1;
      if (table[at + 1] === token && table[at] === node) return at;
    }
  }

  /** The same, but makes the branch if there is none. */
  #branchTo(node: number, token: number): number {
    const known = this.#branch(node, token);
    if (known >= 0) return known;
    const made = this.#nodes++;
    if (made * entrySize > this.#branches.length * fullest) this.#widen();
    return this.#insert(node, token, made, -1);
  }

  #insert(node: number, token: number, to: number, first: number): number {
    const place = placeOf(node, token);
    const table = this.#branches;
    const mask = table.length - 1;
    let at = (place * entrySize) & mask;
    while (table[at + 2] !== root) at = (at + entrySize) & mask;
    table[at] = node;
    table[at + 1] = token;
    table[at + 2] = to;
    table[at + 3] = first;
    this.#sign(place);
    return at;
  }

  #sign(place: number): void {
    this.#signs[(place >>> 3) & (this.#signs.length - 1)] |= 1 << (place & 7);
  }

  #widen(): void {
    const before = this.#branches;
    this.#branches = new Int32Array(before.length * 2);
    this.#signs = new Uint8Array(this.#signs.length * 2);
    for (let at = 0; at < before.length; at += entrySize) {
      if (before[at + 2] !== root) this.#insert(before[at], before[at + 1], before[at + 2], before[at + 3]);
    }
  }
}

/** Where a branch would stand in a table of any size. */
function placeOf(node: number, token: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) + token, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
