/** Finds known names, local parts and subjects in running text. */
import { recipients } from "../../knowledge/wording.js";
import type { Stretch } from "./private-places.js";

/** Shorter words would be found everywhere; in Chinese, two characters are a name. */
const shortestWord = (text: string): number => (unspaced.test(text) ? 2 : 3);
/** A subject of one short word ("Hello") is no secret, and replacing it would spoil the sentences that have it. */
const SHORTEST_SENTENCE = 8;
/** The time to search grows with their number: a message names a few people, one to a list thousands. */
const MOST = 40;

/** Words that are names now and then, and hold up the sentences of mail servers otherwise. */
const everyday = new Set([
  ...recipients,
  ..."mail email e-mail message messages server servers host hosts domain test info sales office contact admin".split(
    " ",
  ),
  ..."administrator support service services team news newsletter marketing billing help hello unknown the for and".split(
    " ",
  ),
  ..."not from with error failed rejected blocked spam delivery system subsystem smtp data rcpt client customer".split(
    " ",
  ),
]);

interface Secret {
  /** In lower case. */
  text: string;
  instead: string;
}

/** The private words of one message. */
export class Secrets {
  readonly #all: Secret[] = [];

  /** From now on, `text` is found, whatever its capitals. Of too many, the latest are: what is spoken of now. */
  add(text: string, instead: string, kind: "word" | "sentence"): void {
    const lower = lowerCase(text);
    const shortest = kind === "word" || /\s/.test(text) ? shortestWord(text) : SHORTEST_SENTENCE;
    if (lower.length < shortest || everyday.has(lower) || this.#all.some((one) => one.text === lower)) return;
    if (this.#all.length >= MOST) this.#all.shift();
    this.#all.push({ text: lower, instead });
  }

  /** Where they stand as whole words. */
  in(text: string): (Stretch & { text: string })[] {
    if (this.#all.length === 0) return [];
    const lower = lowerCase(text);
    const found: (Stretch & { text: string })[] = [];
    for (const { text: secret, instead } of this.#all) {
      for (let at = lower.indexOf(secret); at >= 0; at = lower.indexOf(secret, at + secret.length)) {
        const end = at + secret.length;
        if (isEdge(lower, at) && isEdge(lower, end)) found.push({ start: at, end, text: instead });
      }
    }
    return found;
  }
}

const inWord = /[\p{L}\p{N}_]/u;
/** Scripts that write words without space between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** False in the middle of a word: "Max" does not stand in "Maximum". */
function isEdge(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  return !inWord.test(before) || !inWord.test(after) || unspaced.test(before) || unspaced.test(after);
}

/** Lower case with every character in its place (a Turkish İ would become two). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join("");
}
