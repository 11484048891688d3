/**
 * The automaton of Aho and Corasick (1975): finds all of many strings in one pass. States are numbered in preorder of the
 * sorted strings, so that the first child of a state is the next number, and everything lives in flat arrays.
 */

/** All strings compiled into one automaton. */
export interface Automaton {
  /** The class of each code unit; 0 for those that no string has. */
  classes: Uint16Array;
  classCount: number;
  /** The class by which a state is reached from its parent, the next child of the same parent, does it have children? */
  reachedBy: Uint16Array;
  sibling: Int32Array;
  hasChild: Uint8Array;
  /** The row of `rows` for states with many children; -1 for the others. */
  row: Int32Array;
  rows: Int32Array;
  /** The state of the longest proper suffix. */
  fail: Int32Array;
  /** The string that ends here, or -1. */
  string: Int32Array;
  /** The nearest suffix state at which a string ends; 0 for none. */
  shorter: Int32Array;
}

/** States with more children than this look them up in a row instead of walking from one to the next. */
const walkedChildren = 5;

/** Compiles the strings, which must be folded, different from each other and not empty. */
export function compileAutomaton(strings: readonly string[]): Automaton {
  const { classes, classCount } = classify(strings);
  const order = strings.map((_, index) => index).sort((a, b) => compare(strings[a]!, strings[b]!));
  const size = 1 + strings.reduce((sum, string) => sum + string.length, 0);
  const automaton: Automaton = {
    classes,
    classCount,
    reachedBy: new Uint16Array(size),
    sibling: new Int32Array(size),
    hasChild: new Uint8Array(size),
    row: new Int32Array(0),
    rows: new Int32Array(0),
    fail: new Int32Array(0),
    string: new Int32Array(size).fill(-1),
    shorter: new Int32Array(0),
  };
  const tree = plant(automaton, strings, order);
  widen(automaton, tree);
  link(automaton, tree);
  return automaton;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
  states: number;
  parent: Int32Array;
  depth: Uint16Array;
  children: Int32Array;
}

/** Builds the tree of all prefixes in preorder: sorted strings share their beginning with the string before. */
function plant(a: Automaton, strings: readonly string[], order: readonly number[]): Tree {
  const size = a.string.length;
  const tree: Tree = {
    states: 1,
    parent: new Int32Array(size),
    depth: new Uint16Array(size),
    children: new Int32Array(size),
  };
  const path: number[] = [0];
  const lastChild = new Int32Array(size);
  let before = "";
  for (const index of order) {
    const string = strings[index]!;
    let depth = 0;
    while (depth < before.length && depth < string.length && before[depth] === string[depth]) depth++;
    for (; depth < string.length; depth++) {
      const parent = path[depth]!;
      const state = tree.states++;
      a.reachedBy[state] = a.classes[string.charCodeAt(depth)]!;
      if (a.hasChild[parent] === 0) a.hasChild[parent] = 1;
      else a.sibling[lastChild[parent]!] = state;
      lastChild[parent] = state;
      tree.parent[state] = parent;
      tree.depth[state] = depth + 1;
      tree.children[parent]!++;
      path[depth + 1] = state;
    }
    a.string[path[string.length]!] = index;
    before = string;
  }
  return tree;
}

/** Gives a row of its own to the root and to every state with many children. */
function widen(a: Automaton, tree: Tree): void {
  a.row = new Int32Array(tree.states).fill(-1);
  let count = 0;
  for (let state = 0; state < tree.states; state++) {
    if (state === 0 || tree.children[state]! > walkedChildren) a.row[state] = count++;
  }
  a.rows = new Int32Array(count * a.classCount);
  for (let state = 1; state < tree.states; state++) {
    const row = a.row[tree.parent[state]!]!;
    if (row >= 0) a.rows[row * a.classCount + a.reachedBy[state]!] = state;
  }
}

/** Sets the suffix links, shallow states first. */
function link(a: Automaton, tree: Tree): void {
  a.fail = new Int32Array(tree.states);
  a.shorter = new Int32Array(tree.states);
  for (const state of byDepth(tree)) {
    const depth = tree.depth[state]!;
    if (depth > 1) {
      let suffix = a.fail[tree.parent[state]!]!;
      let next = childOf(a, suffix, a.reachedBy[state]!);
      while (next === 0 && suffix !== 0) {
        suffix = a.fail[suffix]!;
        next = childOf(a, suffix, a.reachedBy[state]!);
      }
      a.fail[state] = next;
    }
    const suffix = a.fail[state]!;
    a.shorter[state] = a.string[suffix]! >= 0 ? suffix : a.shorter[suffix]!;
  }
}

/** All states but the root, sorted by depth (a counting sort: there may be hundreds of thousands). */
function byDepth(tree: Tree): Int32Array {
  const places = new Int32Array(0x10001);
  for (let state = 1; state < tree.states; state++) places[tree.depth[state]! + 1]!++;
  for (let depth = 1; depth < places.length; depth++) places[depth]! += places[depth - 1]!;
  const sorted = new Int32Array(tree.states - 1);
  for (let state = 1; state < tree.states; state++) sorted[places[tree.depth[state]!]!++] = state;
  return sorted;
}

/** The state that `state` reaches with a character of this class; 0 for none. */
export function childOf(a: Automaton, state: number, characterClass: number): number {
  const row = a.row[state]!;
  if (row >= 0) return a.rows[row * a.classCount + characterClass]!;
  if (a.hasChild[state] === 0) return 0;
  let child = state + 1;
  while (child !== 0 && a.reachedBy[child] !== characterClass) child = a.sibling[child]!;
  return child;
}
