/** What a mutator is, and the cuts that many of them make. Messages are strings of one character a byte. */
import type { Dice, Urn } from "./dice.js";

/** What mutators may draw from besides the message. */
export interface Pool {
  /** Other messages of our own making. */
  messages: Urn<string>;
  /** Replies of servers. */
  replies: Urn<string>;
}

/** Makes a damaged twin of a message. */
export type Mutation = (raw: string, dice: Dice, pool: Pool) => string;

/** Mutators by name. */
export type Mutations = Readonly<Record<string, Mutation>>;

/** The text with a stretch replaced. */
export function replace(raw: string, start: number, end: number, by: string): string {
  return raw.slice(0, start) + by + raw.slice(end);
}

/** A stretch from line to line: where it starts and ends (after its line end). */
export type Stretch = [start: number, end: number];

/** Some line of the text. */
export function someLine(raw: string, dice: Dice): Stretch {
  const at = dice.below(raw.length);
  const start = raw.lastIndexOf("\n", at - 1) + 1;
  const end = raw.indexOf("\n", at);
  return [start, end < 0 ? raw.length : end + 1];
}

/** A few lines together. */
export function someLines(raw: string, dice: Dice): Stretch {
  const [start, first] = someLine(raw, dice);
  let end = first;
  for (let n = dice.below(12); n > 0 && end < raw.length; n--) {
    const next = raw.indexOf("\n", end);
    end = next < 0 ? raw.length : next + 1;
  }
  return [start, end];
}

/** Some match of an expression (flag g); null where there is none. */
export function someMatch(raw: string, expression: RegExp, dice: Dice): RegExpExecArray | null {
  const found = [...raw.matchAll(expression)];
  return found.length === 0 ? null : dice.pick(found);
}

/** Changes some match of an expression; the text as it is where there is none. */
export function atSomeMatch(
  raw: string,
  expression: RegExp,
  dice: Dice,
  change: (match: RegExpExecArray) => string,
): string {
  const match = someMatch(raw, expression, dice);
  return match === null ? raw : replace(raw, match.index, match.index + match[0].length, change(match));
}

/** The line end that the message uses. */
export const lineEndOf = (raw: string): string => (raw.includes("\r\n") ? "\r\n" : raw.includes("\n") ? "\n" : "\r");

/** A place where something begins: a line, a word, an address, a value. */
export function edge(raw: string, dice: Dice): number {
  const mark = dice.pick(["\n", "\n\n", ": ", "--", "<", ">", ";", " ", "@", ".", "=?", "&"]);
  const at = raw.indexOf(mark, dice.below(raw.length));
  return at < 0 ? dice.below(raw.length + 1) : at + dice.below(mark.length + 1);
}
