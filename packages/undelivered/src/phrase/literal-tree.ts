/**
 * All literals in one tree of their beginnings, which grows where texts come to it.
 *
 * A text is compared from every place at which a word begins, all literals at once, one step for each character. Growing the
 * whole tree takes far longer than reading a message does, and a message comes to few of its branches: so a branch is a mere
 * list of literals until a text reaches it (an automaton with all its states took ten times as long to start). No walk is longer than the longest literal, whatever the text.
 */

/** Takes the literals that a walk comes upon. */
export interface Finder {
  /** The literal `literal` stands from `start` to `end`. */
  meet(literal: number, start: number, end: number): void;
}

/** A branch of no more literals than this stays a list: comparing them one by one is as quick. */
const fewLiterals = 3;

/** Numbers for each entry of the table of branches: the node, the character, the node it leads to, and one to spare. */
const entrySize = 4;

/** A tree of literals; they are added folded, none of them empty, and numbered in this order. */
export class LiteralTree {
  readonly #texts: readonly string[];
  /** The next literal in the list of the same node, -1 at its end. */
  readonly #next: Int32Array;
  /** By node: the list of all literals below it while it is not grown, then of those that end at it. */
  #first = new Int32Array(64);
  #last = new Int32Array(64);
  #count = new Int32Array(64);
  #grown = new Uint8Array(64);
  #nodes = 1;
  /** Open addressing: an entry for each branch, empty where it leads to node 0, the root. */
  #branches = new Int32Array(256 * entrySize);

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#next = new Int32Array(texts.length);
    for (let literal = 0; literal < texts.length; literal++) this.#next[literal] = literal + 1;
    if (texts.length > 0) this.#next[texts.length - 1] = -1;
    this.#first[0] = texts.length > 0 ? 0 : -1;
    this.#last[0] = texts.length - 1;
    this.#count[0] = texts.length;
  }

  /** Tells the finder every literal that stands at `start`, shorter ones first. */
  walk(units: Uint16Array, length: number, start: number, finder: Finder): void {
    let node = 0;
    for (let at = start; ; at++) {
      if (this.#grown[node] === 0) {
        if (this.#count[node] <= fewLiterals) {
          this.#compare(node, units, length, start, at, finder);
          return;
        }
        this.#grow(node, at - start);
      }
      for (let literal = this.#first[node]; literal >= 0; literal = this.#next[literal]) {
        finder.meet(literal, start, at);
      }
      if (at === length) return;
      node = this.#branch(node, units[at]);
      if (node === 0) return;
    }
  }

  /** Compares the few literals of a list with the text, of which the part before `from` is known to agree. */
  #compare(node: number, units: Uint16Array, length: number, start: number, from: number, finder: Finder): void {
    for (let literal = this.#first[node]; literal >= 0; literal = this.#next[literal]) {
      const text = this.#texts[literal];
      const end = start + text.length;
      if (end > length) continue;
      let at = from;
      while (at < end && units[at] === text.charCodeAt(at - start)) at++;
      if (at === end) finder.meet(literal, start, end);
    }
  }

  /** Makes branches of the list of a node whose literals share `depth` characters. */
  #grow(node: number, depth: number): void {
    let literal = this.#first[node];
    this.#first[node] = -1;
    this.#count[node] = 0;
    this.#grown[node] = 1;
    while (literal >= 0) {
      const following = this.#next[literal];
      const text = this.#texts[literal];
      this.#append(text.length === depth ? node : this.#branchTo(node, text.charCodeAt(depth)), literal);
      literal = following;
    }
  }

  /** Adds a literal to the end of a list: literals of one text must be met in the order in which they were given. */
  #append(node: number, literal: number): void {
    if (this.#count[node]++ === 0) this.#first[node] = literal;
    else this.#next[this.#last[node]] = literal;
    this.#last[node] = literal;
    this.#next[literal] = -1;
  }

  /** The node to which a character leads, 0 for none. */
  #branch(node: number, unit: number): number {
    const table = this.#branches;
    const mask = table.length - 1;
    for (let at = place(node, unit, mask); ; at = (at + entrySize) & mask) {
      const to = table[at + 2];
      if (to === 0 || (table[at] === node && table[at + 1] === unit)) return to;
    }
  }

  /** The same, but makes the node if there is none. */
  #branchTo(node: number, unit: number): number {
    const known = this.#branch(node, unit);
    if (known !== 0) return known;
    const made = this.#nodes++;
    if (made * 2 * entrySize > this.#branches.length) this.#widen();
    insert(this.#branches, node, unit, made);
    if (made === this.#first.length) {
      this.#first = doubled(this.#first);
      this.#last = doubled(this.#last);
      this.#count = doubled(this.#count);
      const grown = new Uint8Array(made * 2);
      grown.set(this.#grown);
      this.#grown = grown;
    }
    this.#first[made] = -1;
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
function place(node: number, unit: number, mask: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) + unit, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) * entrySize) & mask;
}

function insert(table: Int32Array, node: number, unit: number, to: number): void {
  const mask = table.length - 1;
  let at = place(node, unit, mask);
  while (table[at + 2] !== 0) at = (at + entrySize) & mask;
  table[at] = node;
  table[at + 1] = unit;
  table[at + 2] = to;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
