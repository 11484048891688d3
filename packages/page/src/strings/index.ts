import en, { type StringKey, type Strings } from "./en.js";

export type { StringKey, Strings };

/** Languages named in themselves. */
const names: Readonly<Record<string, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  ru: "Русский",
  tr: "Türkçe",
  uk: "Українська",
  ar: "العربية",
  ja: "日本語",
  ko: "한국어",
  "zh-Hans": "简体中文",
};

const rightToLeft = new Set(["ar", "he", "fa", "ur"]);

export const direction = (tag: string): "ltr" | "rtl" => (rightToLeft.has(tag) ? "rtl" : "ltr");

const packs = import.meta.glob<{ default: Strings }>(["./*.ts", "!./en.ts", "!./index.ts", "!./*.test.ts"]);

/** The languages of the page: those that have their file. */
export const languages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).filter(([tag]) => tag === "en" || `./${tag}.ts` in packs),
);

/** Loads the words of a language. */
export async function loadStrings(tag: string): Promise<Strings> {
  const load = packs[`./${tag}.ts`];
  return load ? (await load()).default : en;
}

/** The language of {@link languages} that suits the browser's wishes best. */
export function preferredLanguage(wishes: readonly string[]): string {
  for (const wish of wishes) {
    const lower = wish.toLowerCase();
    // Chinese in its own script only: traditional readers are better served in English than in the wrong script.
    if (/^zh\b(?!.*(hant|tw|hk|mo))/.test(lower)) return "zh-Hans";
    const tag = lower.split("-")[0] ?? "";
    if (tag in languages) return tag;
  }
  return "en";
}

/** Fills `{gaps}`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

export { en };
