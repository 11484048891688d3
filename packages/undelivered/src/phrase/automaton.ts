/**
 * The automaton of Aho and Corasick (1975): finds all of many strings in one pass.
 *
 * Two things differ from the textbook. States are numbered in preorder of the sorted strings, so that the first child of a
 * state is the next number and everything lies in one flat array. And a string that begins with a letter may begin only
 * where a word begins: suffixes that begin inside a word are never followed, which spares most of the work.
 */
import { inWord } from "./folding.js";

/** All strings compiled into one automaton. */
export interface Automaton {
  /** The class of each code unit; 0 for those that no string has. */
  classes: Uint16Array;
  classCount: number;
  /** {@link nodeSize} numbers for each state, see the offsets below. */
  nodes: Int32Array;
  /** One row of states, by class, for each state with many children. */
  rows: Int32Array;
  /** How many states there are. */
  states: number;
}

/** What a node holds: where its children are, ... */
const childrenAt = 0;
/** ... the longest suffix that is a state too, */
const failAt = 1;
/** ... the nearest state (itself or a suffix) at which a string ends, 0 for none, */
export const endingAt = 2;
/** ... the string that ends here, -1 for none, */
export const stringAt = 3;
/** ... the class by which it is reached, and the next child of its parent. */
const classAt = 4;
const siblingAt = 5;
/** Numbers for each state. */
export const nodeSize = 6;

/** Values of `childrenAt` below zero; from zero on it is the number of a row. */
const noChild = -1;
const walked = -2;

/** States with more children than this look them up in a row instead of walking from one to the next. */
const walkedChildren = 4;

/** Compiles the strings, which must be folded, different from each other and not empty. */
export function compileAutomaton(strings: readonly string[]): Automaton {
  const { classes, classCount } = classify(strings);
  const tree = plant(strings, classes);
  const automaton = { classes, classCount, ...widen(tree, classCount), states: tree.states };
  link(automaton, tree);
  return automaton;
}

function classify(strings: readonly string[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const string of strings) {
    for (let at = 0; at < string.length; at++) {
      const unit = string.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = classCount++;
    }
  }
  return { classes, classCount };
}

interface Tree {
  nodes: Int32Array;
  states: number;
  parent: Int32Array;
  depth: Uint16Array;
  /** The last character of a state. */
  unit: Uint16Array;
  children: Uint16Array;
}

/** Builds the tree of all prefixes in preorder: sorted strings share their beginning with the string before. */
function plant(strings: readonly string[], classes: Uint16Array): Tree {
  const order = strings.map((_, index) => index).sort((a, b) => (strings[a] < strings[b] ? -1 : 1));
  const size = 1 + strings.reduce((sum, string) => sum + string.length, 0);
  const nodes = new Int32Array(size * nodeSize);
  const parent = new Int32Array(size);
  const depth = new Uint16Array(size);
  const unit = new Uint16Array(size);
  const children = new Uint16Array(size);
  const path: number[] = [0];
  const lastChild = new Int32Array(size);
  let states = 1;
  let before = "";
  nodes[stringAt] = -1;
  for (const index of order) {
    const string = strings[index];
    let at = 0;
    while (at < before.length && before.charCodeAt(at) === string.charCodeAt(at)) at++;
    for (; at < string.length; at++) {
      const from = path[at];
      const state = states++;
      unit[state] = string.charCodeAt(at);
      nodes[state * nodeSize + classAt] = classes[unit[state]];
      nodes[state * nodeSize + stringAt] = -1;
      if (children[from]++ > 0) nodes[lastChild[from] * nodeSize + siblingAt] = state;
      lastChild[from] = state;
      parent[state] = from;
      depth[state] = at + 1;
      path[at + 1] = state;
    }
    nodes[path[string.length] * nodeSize + stringAt] = index;
    before = string;
  }
  return { nodes, states, parent, depth, unit, children };
}

/** Gives a row of its own to the root and to every state with many children. */
function widen(tree: Tree, classCount: number): { nodes: Int32Array; rows: Int32Array } {
  const { nodes, states, children, parent } = tree;
  let count = 0;
  for (let state = 0; state < states; state++) {
    const wide = state === 0 || children[state] > walkedChildren;
    nodes[state * nodeSize + childrenAt] = wide ? count++ : children[state] === 0 ? noChild : walked;
  }
  const rows = new Int32Array(count * classCount);
  for (let state = 1; state < states; state++) {
    const row = nodes[parent[state] * nodeSize + childrenAt];
    if (row >= 0) rows[row * classCount + nodes[state * nodeSize + classAt]] = state;
  }
  return { nodes, rows };
}

/** Sets the suffix links, shallow states first. */
function link(automaton: Automaton, tree: Tree): void {
  const { nodes } = automaton;
  const { parent, depth, unit } = tree;
  for (const state of byDepth(tree)) {
    const from = parent[state];
    let next = 0;
    if (depth[state] > 1) {
      const mayBegin = inWord[unit[from]] === 0 || inWord[unit[state]] === 0;
      next = step(automaton, nodes[from * nodeSize + failAt], nodes[state * nodeSize + classAt], mayBegin);
    }
    nodes[state * nodeSize + failAt] = next;
    const ends = nodes[state * nodeSize + stringAt] >= 0;
    nodes[state * nodeSize + endingAt] = ends ? state : nodes[next * nodeSize + endingAt];
  }
}

/** All states but the root, sorted by depth (a counting sort: there may be hundreds of thousands). */
function byDepth({ states, depth }: Tree): Int32Array {
  const places = new Int32Array(0x10001);
  for (let state = 1; state < states; state++) places[depth[state] + 1]++;
  for (let at = 1; at < places.length; at++) places[at] += places[at - 1];
  const sorted = new Int32Array(states - 1);
  for (let state = 1; state < states; state++) sorted[places[depth[state]]++] = state;
  return sorted;
}

/**
 * The state after one more character of this class; 0 where no string goes on.
 *
 * @param mayBegin may a string begin with this character? Not inside a word.
 */
export function step(a: Automaton, state: number, characterClass: number, mayBegin: boolean): number {
  const { nodes, rows } = a;
  while (state !== 0) {
    const children = nodes[state * nodeSize + childrenAt];
    let child = 0;
    if (children >= 0) {
      child = rows[children * a.classCount + characterClass];
    } else if (children === walked) {
      child = state + 1;
      while (child !== 0 && nodes[child * nodeSize + classAt] !== characterClass) {
        child = nodes[child * nodeSize + siblingAt];
      }
    }
    if (child !== 0) return child;
    state = nodes[state * nodeSize + failAt];
  }
  return mayBegin ? rows[characterClass] : 0;
}

/** The next shorter string that ends where `state` ends: a state, or 0. */
export function nextEnding(a: Automaton, state: number): number {
  return a.nodes[a.nodes[state * nodeSize + failAt] * nodeSize + endingAt];
}
