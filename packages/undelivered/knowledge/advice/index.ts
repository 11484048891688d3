/** The words that are always there. Other languages are handed over by the caller (`ExplainOptions.advice`). */
import english from "./en.js";
import type { AdvicePack } from "./pack.js";

export type { AdvicePack } from "./pack.js";

/** What is spoken where nothing else is asked for or at hand. */
export const defaultAdvice: AdvicePack = english;

/**
 * The words for a language tag: the very tag, then its language alone (`de` for `de-AT`), then English.
 *
 * @param packs languages at hand besides English
 */
export function adviceFor(tag: string | undefined, packs: readonly AdvicePack[] = []): AdvicePack {
  if (tag === undefined) return defaultAdvice;
  const wanted = tag.toLowerCase().replaceAll("_", "-");
  const exact = packs.find((pack) => pack.tag.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const language = primary(wanted);
  if (language === defaultAdvice.tag) return defaultAdvice;
  return packs.find((pack) => primary(pack.tag.toLowerCase()) === language) ?? defaultAdvice;
}

function primary(tag: string): string {
  const end = tag.indexOf("-");
  return end < 0 ? tag : tag.slice(0, end);
}
