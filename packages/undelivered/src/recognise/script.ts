/** The language of a text that holds none of the known sentences, where its letters or its commonest words give it away. */
import { commonWords } from "../../knowledge/common-words.js";

/** Scripts that one supported language alone is written in. Han and Cyrillic, Latin and Arabic letters decide nothing. */
const scripts: readonly [RegExp, string][] = [
  [/[\u3041-\u30fa]/g, "ja"],
  [/[\uac00-\ud7a3]/g, "ko"],
  [/[\u0e01-\u0e5b]/g, "th"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u05d0-\u05ea]/g, "he"],
  [/[\u0900-\u097f]/g, "hi"],
];

const words = Object.entries(commonWords).map(([tag, list]) => [tag, new Set(list.split(" "))] as const);

/** So many of them, and so many more than of any other language. */
const enough = 3;
const ahead = 1;

/** No more of a text is looked at. */
const searched = 4_000;

/** A BCP 47 tag, or null where the text is too short or could be one of several languages. */
export function languageOfLetters(text: string): string | null {
  const head = text.slice(0, searched).toLowerCase();
  for (const [letters, tag] of scripts) if ((head.match(letters)?.length ?? 0) >= 4) return tag;
  const spoken = new Set(head.match(/[\p{L}\p{M}'’]+/gu));
  const counts = words
    .map(([tag, common]) => ({ tag, count: [...common].filter((word) => spoken.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return null;
  const least = first.tag === "en" ? enough + 1 : enough;
  return first.count >= least && first.count - second.count >= ahead ? first.tag : null;
}
