/** The language of a text that holds none of the known sentences, where its letters or its commonest words give it away. */

/** Scripts that one supported language alone is written in. Han and Cyrillic, Latin and Arabic letters decide nothing. */
const scripts: readonly [RegExp, string][] = [
  [/[\u3041-\u30fa]/g, "ja"],
  [/[\uac00-\ud7a3]/g, "ko"],
  [/[\u0e01-\u0e5b]/g, "th"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u05d0-\u05ea]/g, "he"],
  [/[\u0900-\u097f]/g, "hi"],
];

/** Words that no English sentence about mail does without and that no other supported language has. */
const english = /\b(?:the|your|was|were|been|could|not|this|that|of|has|have|with)\b/gi;

/** No more of a text is looked at. */
const searched = 4_000;

/** A BCP 47 tag, or null where the text is too short or could be one of several languages. */
export function languageOfLetters(text: string): string | null {
  const head = text.slice(0, searched);
  for (const [letters, tag] of scripts) if ((head.match(letters)?.length ?? 0) >= 4) return tag;
  if (/[^\x00-\x7f]/.test(head)) return null;
  return new Set(head.toLowerCase().match(english)).size >= 4 ? "en" : null;
}
