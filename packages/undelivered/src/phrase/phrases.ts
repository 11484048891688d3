/**
 * Phrases: plain text with gaps, found in one pass over a text, however many there are.
 *
 * A phrase is a row of literals in this order with gaps between them. All literals of all phrases make one tree; what it
 * finds moves the phrases on, each of which remembers how far it has come. The work is linear in the text.
 */
import type { PhraseHit, PhraseSet } from "./phrase-set.js";
import { Search } from "./search.js";

export { parsePhrase } from "./parse.js";
export { compilePhrases } from "./phrase-set.js";
export type { PhraseHit, PhraseSet, PhraseTexts, Tables } from "./phrase-set.js";

/**
 * The phrases that stand in a text, in the order in which they end. Where `original` is given, facts are read from it: it
 * must be as long as `text`, which may have some of its words masked.
 */
export function findPhrases(set: PhraseSet, text: string, original: string = text): PhraseHit[] {
  return new Search(set, text, original).run();
}
