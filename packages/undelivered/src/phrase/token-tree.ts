/**
 * All literals in one tree of their tokens.
 *
 * The search takes one step a word, from each word of the text as far as some literal goes on. Making the branches of all
 * literals would take most of the time that the program needs to start, and a message comes to few of them: the literals
 * that begin with the same word are a mere list until a text has that word.
 */
import { hashOf, reads, tokenEnd } from "./tokens.js";
import type { Tokens } from "./tokens.js";

/** Takes the literals that a walk comes upon. */
export interface Finder {
  /** The literal `literal` stands in the text from the token `start` to the token `end`. */
  meet(literal: number, start: number, end: number): void;
}

/**
 * Numbers for each entry of the table of branches: the node, the token, the node it leads to (less than 0 while that one is not
 * grown), and the first literal in the list of that node: of all literals below it while it is not grown, then of those that
 * end at it.
 */
const entrySize = 4;

/** A tree of literals; they are added folded, none of them empty, and numbered in this order. */
export class TokenTree {
  readonly #texts: readonly string[];
  /** The next literal in the list of the same node, -1 at its end. */
  readonly #next: Int32Array;
  /** By node: the last literal in its list. */
  #last = new Int32Array(64);
  #nodes = 1;
  /** Open addressing: an entry for each branch, empty where it leads to node 0, the root. */
  #branches: Int32Array;
  /**
   * A bit for each branch, by its number cut short: most tokens of a text lead nowhere, and this says so without a look at the
   * table, which is too large to be at hand.
   */
  #signs: Uint8Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#next = new Int32Array(texts.length);
    // Wide enough for all first words, so that nothing is moved while the program starts.
    const size = 2 ** Math.ceil(Math.log2(Math.max(texts.length, 64))) * entrySize;
    this.#branches = new Int32Array(size);
    this.#signs = new Uint8Array(size >> 3);
    for (let literal = 0; literal < texts.length; literal++) {
      const text = texts[literal];
      this.#append(this.#branchTo(0, hashOf(text, 0, tokenEnd(text, 0)), -1), literal);
    }
  }

  /** Tells the finder every literal that begins with the token `token`, shorter ones first. */
  walk(tokens: Tokens, token: number, finder: Finder): void {
    const { hash, from, to, count } = tokens;
    let entry = this.#branch(0, hash[token]);
    if (entry < 0) return;
    if (this.#branches[entry + 2] < 0) {
      this.#grow(entry);
      entry = this.#branch(0, hash[token]);
    }
    for (let at = token; ;) {
      for (let literal = this.#branches[entry + 3]; literal >= 0; literal = this.#next[literal]) {
        // Tokens of the same numbers may be others.
        if (reads(this.#texts[literal], tokens, token, at)) finder.meet(literal, token, at);
      }
      if (++at === count) return;
      entry = this.#branch(this.#branches[entry + 2], from[at] === to[at - 1] ? hash[at] : ~hash[at]);
      if (entry < 0) return;
    }
  }

  /** Makes branches of the list of a node whose literals have one token in common. */
  #grow(entry: number): void {
    let literal = this.#branches[entry + 3];
    this.#branches[entry + 2] = -this.#branches[entry + 2];
    this.#branches[entry + 3] = -1;
    while (literal >= 0) {
      const following = this.#next[literal];
      this.#append(this.#path(this.#texts[literal]), literal);
      literal = following;
    }
  }

  /** The entry of the node at which a literal ends whose first token is grown. */
  #path(text: string): number {
    let entry = -1;
    for (let at = 0; at < text.length;) {
      const spaced = text.charCodeAt(at) === 0x20;
      const start = spaced ? at + 1 : at;
      at = tokenEnd(text, start);
      const token = hashOf(text, start, at);
      entry = this.#branchTo(entry < 0 ? 0 : this.#branches[entry + 2], spaced ? ~token : token, 1);
    }
    return entry;
  }

  /** Adds a literal to the end of a list: literals of one text must be met in the order in which they were given. */
  #append(entry: number, literal: number): void {
    const node = Math.abs(this.#branches[entry + 2]);
    if (this.#branches[entry + 3] < 0) this.#branches[entry + 3] = literal;
    else this.#next[this.#last[node]] = literal;
    this.#last[node] = literal;
    this.#next[literal] = -1;
  }

  /** The entry of the node to which a token leads, -1 for none. */
  #branch(node: number, token: number): number {
    const number = numberOf(node, token);
    const signs = this.#signs;
    if ((signs[(number >>> 3) & (signs.length - 1)] & (1 << (number & 7))) === 0) return -1;
    const table = this.#branches;
    const mask = table.length - 1;
    for (let at = (number * entrySize) & mask; ; at = (at + entrySize) & mask) {
      if (table[at + 2] === 0) return -1;
      if (table[at + 1] === token && table[at] === node) return at;
    }
  }

  /** The same, but makes the node if there is none; `sign` is -1 for one that is not grown. */
  #branchTo(node: number, token: number, sign: 1 | -1): number {
    const known = this.#branch(node, token);
    if (known >= 0) return known;
    const made = this.#nodes++;
    if (made * 2 * entrySize > this.#branches.length) this.#widen();
    if (made === this.#last.length) this.#last = wider(this.#last);
    return this.#insert(node, token, made * sign, -1);
  }

  #insert(node: number, token: number, to: number, first: number): number {
    const number = numberOf(node, token);
    const table = this.#branches;
    const mask = table.length - 1;
    let at = (number * entrySize) & mask;
    while (table[at + 2] !== 0) at = (at + entrySize) & mask;
    table[at] = node;
    table[at + 1] = token;
    table[at + 2] = to;
    table[at + 3] = first;
    this.#signs[(number >>> 3) & (this.#signs.length - 1)] |= 1 << (number & 7);
    return at;
  }

  #widen(): void {
    const before = this.#branches;
    this.#branches = new Int32Array(before.length * 2);
    this.#signs = new Uint8Array(before.length >> 2);
    for (let at = 0; at < before.length; at += entrySize) {
      if (before[at + 2] !== 0) this.#insert(before[at], before[at + 1], before[at + 2], before[at + 3]);
    }
  }
}

/** The number of a branch. */
function numberOf(node: number, token: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) + token, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function wider(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2);
  wide.set(numbers);
  return wide;
}
