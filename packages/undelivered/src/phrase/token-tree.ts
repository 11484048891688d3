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

/** Numbers for each entry of the table of branches: the node, the token, the node it leads to, and one to spare. */
const entrySize = 4;

const beginningsMask = 0x1fff;

/** A tree of literals; they are added folded, none of them empty, and numbered in this order. */
export class TokenTree {
  readonly #texts: readonly string[];
  /** The next literal in the list of the same node, -1 at its end. */
  readonly #next: Int32Array;
  /** By node: the list of all literals below it while it is not grown, then of those that end at it. */
  #first = new Int32Array(64).fill(-1);
  #last = new Int32Array(64).fill(-1);
  #grown = new Uint8Array(64);
  #nodes = 1;
  /** Open addressing: an entry for each branch, empty where it leads to node 0, the root. */
  #branches = new Int32Array(256 * entrySize);

  /** A bit for each number of a first token, cut short: most words of a text begin nothing, and this says so quickest. */
  readonly #beginnings = new Uint8Array(beginningsMask + 1);

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#next = new Int32Array(texts.length);
    for (let literal = 0; literal < texts.length; literal++) {
      const text = texts[literal];
      const word = hashOf(text, 0, tokenEnd(text, 0));
      this.#beginnings[(word >>> 3) & beginningsMask] |= 1 << (word & 7);
      this.#append(this.#branchTo(0, word), literal);
    }
  }

  /** Tells the finder every literal that begins with the token `token`, shorter ones first. */
  walk(tokens: Tokens, token: number, finder: Finder): void {
    const { hash, from, to, count } = tokens;
    const word = hash[token];
    if ((this.#beginnings[(word >>> 3) & beginningsMask] & (1 << (word & 7))) === 0) return;
    let node = this.#branch(0, word);
    if (node === 0) return;
    if (this.#grown[node] === 0) this.#grow(node);
    for (let at = token; ;) {
      for (let literal = this.#first[node]; literal >= 0; literal = this.#next[literal]) {
        // Tokens of the same numbers may be others.
        if (reads(this.#texts[literal], tokens, token, at)) finder.meet(literal, token, at);
      }
      if (++at === count) return;
      node = this.#branch(node, from[at] === to[at - 1] ? hash[at] : ~hash[at]);
      if (node === 0) return;
    }
  }

  /** Makes branches of the list of a node whose literals have one token in common. */
  #grow(node: number): void {
    let literal = this.#first[node];
    this.#first[node] = -1;
    this.#grown[node] = 1;
    while (literal >= 0) {
      const following = this.#next[literal];
      this.#append(this.#path(node, this.#texts[literal]), literal);
      literal = following;
    }
  }

  /** The node at which a literal ends that begins with the token of `node`. */
  #path(node: number, text: string): number {
    let at = tokenEnd(text, 0);
    while (at < text.length) {
      const spaced = text.charCodeAt(at) === 0x20;
      const start = spaced ? at + 1 : at;
      at = tokenEnd(text, start);
      const token = hashOf(text, start, at);
      node = this.#branchTo(node, spaced ? ~token : token);
      this.#grown[node] = 1;
    }
    return node;
  }

  /** Adds a literal to the end of a list: literals of one text must be met in the order in which they were given. */
  #append(node: number, literal: number): void {
    if (this.#first[node] < 0) this.#first[node] = literal;
    else this.#next[this.#last[node]] = literal;
    this.#last[node] = literal;
    this.#next[literal] = -1;
  }

  /** The node to which a token leads, 0 for none. */
  #branch(node: number, token: number): number {
    const table = this.#branches;
    const mask = table.length - 1;
    for (let at = place(node, token, mask); ; at = (at + entrySize) & mask) {
      const to = table[at + 2];
      if (to === 0 || (table[at + 1] === token && table[at] === node)) return to;
    }
  }

  /** The same, but makes the node if there is none. */
  #branchTo(node: number, token: number): number {
    const known = this.#branch(node, token);
    if (known !== 0) return known;
    const made = this.#nodes++;
    if (made * 2 * entrySize > this.#branches.length) this.#widen();
    insert(this.#branches, node, token, made);
    if (made === this.#first.length) {
      this.#first = doubled(this.#first);
      this.#last = doubled(this.#last);
      const grown = new Uint8Array(made * 2);
      grown.set(this.#grown);
      this.#grown = grown;
    }
    return made;
  }

  #widen(): void {
    const before = this.#branches;
    this.#branches = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += entrySize) {
      if (before[at + 2] !== 0) insert(this.#branches, before[at], before[at + 1], before[at + 2]);
    }
  }
}

/** Where the search for an entry begins. */
function place(node: number, token: number, mask: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) + token, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) * entrySize) & mask;
}

function insert(table: Int32Array, node: number, token: number, to: number): void {
  const mask = table.length - 1;
  let at = place(node, token, mask);
  while (table[at + 2] !== 0) at = (at + entrySize) & mask;
  table[at] = node;
  table[at + 1] = token;
  table[at + 2] = to;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2).fill(-1);
  wider.set(numbers);
  return wider;
}
