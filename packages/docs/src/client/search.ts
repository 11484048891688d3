/** Finds pages: by phrase as pasted from an error, by code, by name. Runs in the browser, and in Node for its tests. */
import MiniSearch from "minisearch";
import type { Options } from "minisearch";
import { folded, isCode, termsOf } from "./tokens.js";

export type Kind =
  "Reason" | "Status code" | "Reply code" | "Provider" | "Block list" | "Language" | "Guide" | "Index" | "About";

/** What a result shows. */
export interface Hit {
  /** The page below the root of the site, with the place on it: `reasons/relay-denied.html#own`. */
  path: string;
  kind: Kind;
  title: string;
  lead: string;
}

/** What is searched: the index as MiniSearch writes it, and phrases that lead to one page whatever else is asked. */
export interface SearchData {
  index: object;
  phrases: [phrase: string, path: string][];
}

/** A page, or a part of a guide, as it goes into the index. */
export interface SearchDocument extends Hit {
  /** Codes, hosts and names by which the page is asked for. */
  names: string;
  /** Wording of servers. */
  wording: string;
  text: string;
}

export const searchOptions: Options<SearchDocument> = {
  idField: "path",
  fields: ["title", "names", "wording", "text"],
  storeFields: ["path", "kind", "title", "lead"],
  tokenize: termsOf,
  processTerm: (term) => term,
};

const boost = { title: 6, names: 5, wording: 2, text: 1 };
/** Reasons answer what the reader asks; codes and operators come after them, unless they are asked for by name. */
const weightOf: Partial<Record<Kind, number>> = { Reason: 1.6, Guide: 1.1, Language: 0.6, About: 0.5, Index: 0.7 };
/** Fewer signs than these match phrases by chance. */
const shortestPhrase = 6;
/** What is asked is the beginning of a phrase where it is at least this share of it; less is met by chance. */
const leastShare = 0.3;
/** A phrase that is met counts more than any number of single words. */
const phraseScore = 100_000;

/** A function that finds pages, the best first. */
export function searchIn({ index, phrases }: SearchData): (query: string, most?: number) => Hit[] {
  const pages = MiniSearch.loadJS<SearchDocument>(index as Parameters<typeof MiniSearch.loadJS>[0], searchOptions);
  const foldedPhrases = phrases.map(([phrase, path]) => [folded(phrase), path] as const);
  return (query, most = 12) => {
    const terms = termsOf(query);
    if (terms.length === 0) return [];
    const onlyCodes = terms.every(isCode);
    const known = phrasePages(folded(query), foldedPhrases);
    return pages
      .search(query, {
        boost,
        prefix: (term, at, all) => at === all.length - 1 && term.length > 2 && !isCode(term),
        fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
        weights: { prefix: 0.4, fuzzy: 0.2 },
        boostTerm: (term) => (isCode(term) && !onlyCodes ? 0.2 : 1),
        boostDocument: (_path, _term, stored) => weightOf[(stored as unknown as Hit).kind] ?? 1,
      })
      .map((hit) => ({
        hit: hit as unknown as Hit,
        score: hit.score + phraseScore * (known.get(hit.id as string) ?? 0),
      }))
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ hit: { path, kind, title, lead } }) => ({ path, kind, title, lead }));
  };
}

/** Pages whose phrase is in the question, or begins or holds it; each with the share of the question that it explains. */
function phrasePages(query: string, phrases: readonly (readonly [string, string])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [phrase, path] of phrases) {
    const share = phrase === query ? 1 : shareOf(query, phrase);
    if (share > (found.get(path) ?? 0)) found.set(path, share);
  }
  return found;
}

function shareOf(query: string, phrase: string): number {
  if (query.length < shortestPhrase || phrase.length < shortestPhrase) return 0;
  if (` ${query} `.includes(` ${phrase} `)) return phrase.length / query.length;
  const part = phrase.includes(query) ? query.length / phrase.length : 0;
  return part < leastShare ? 0 : part;
}
