/** The languages in which the program explains, each loaded when it is asked for: a run needs one of them, most need none. */
import type { AdvicePack } from "../../knowledge/advice/pack.js";

/** By language, English aside: that one is always there. */
const packs: Record<string, () => Promise<{ default: AdvicePack }>> = {
  ar: () => import("../../knowledge/advice/ar.js"),
  de: () => import("../../knowledge/advice/de.js"),
  es: () => import("../../knowledge/advice/es.js"),
  fr: () => import("../../knowledge/advice/fr.js"),
  it: () => import("../../knowledge/advice/it.js"),
  ja: () => import("../../knowledge/advice/ja.js"),
  ko: () => import("../../knowledge/advice/ko.js"),
  nl: () => import("../../knowledge/advice/nl.js"),
  pl: () => import("../../knowledge/advice/pl.js"),
  pt: () => import("../../knowledge/advice/pt.js"),
  ru: () => import("../../knowledge/advice/ru.js"),
  tr: () => import("../../knowledge/advice/tr.js"),
  uk: () => import("../../knowledge/advice/uk.js"),
  zh: () => import("../../knowledge/advice/zh-hans.js"),
};

/** The words of the language that a tag names (`de` for `de-AT`); none for English and where there are none. */
export async function adviceIn(tag: string): Promise<AdvicePack[]> {
  const language = tag.toLowerCase().split("-")[0]!;
  const load = Object.hasOwn(packs, language) ? packs[language] : undefined;
  return load === undefined ? [] : [(await load()).default];
}
