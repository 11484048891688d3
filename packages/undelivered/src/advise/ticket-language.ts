import { defaultAdvice } from "../../knowledge/advice/index.js";
import type { AdvicePack } from "../../knowledge/advice/pack.js";

/** Countries whose administrators read the language (ISO 3166 top-level domains). */
const countries: Readonly<Record<string, readonly string[]>> = {
  de: ["de", "at", "ch", "li"],
  fr: ["fr", "be", "ch", "lu", "mc"],
  es: ["es", "mx", "ar", "cl", "co", "pe", "uy", "ve", "ec", "bo", "py", "cr", "gt", "do"],
  it: ["it", "ch", "sm"],
  pt: ["pt", "br", "ao", "mz"],
  nl: ["nl", "be"],
  pl: ["pl"],
  ru: ["ru", "by", "kz", "su", "рф"],
  uk: ["ua", "укр"],
  tr: ["tr"],
  ja: ["jp"],
  zh: ["cn", "tw", "hk", "sg"],
  ko: ["kr"],
  ar: ["sa", "ae", "eg", "ma", "dz", "tn", "jo", "kw", "qa", "om", "bh", "lb", "iq", "ly", "ye", "sy"],
};

/** A foreign administrator is written to in English, unless the country of his domain speaks the reader's language. */
export function languageForAdmin(domain: string | undefined, pack: AdvicePack): AdvicePack {
  const country = domain?.slice(domain.lastIndexOf(".") + 1) ?? "";
  const language = pack.tag.split("-")[0]!;
  return countries[language]?.includes(country) ? pack : defaultAdvice;
}
