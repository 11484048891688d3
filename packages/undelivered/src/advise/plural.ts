import type { PluralRule } from "../../knowledge/advice/pack.js";

/** Which form of a word follows the number, counted from 0 (after the plural rules of Unicode CLDR, whole numbers only). */
const rules: Record<PluralRule, (n: number) => number> = {
  one: () => 0,
  "one-other": (n) => (n === 1 ? 0 : 1),
  "zero-one-other": (n) => (n < 2 ? 0 : 1),
  polish: (n) => (n === 1 ? 0 : few(n) ? 1 : 2),
  "east-slavic": (n) => (n % 10 === 1 && n % 100 !== 11 ? 0 : few(n) ? 1 : 2),
  // one, two, few (3 to 10), many (11 to 99), other (100 and up, and 0)
  arabic: (n) => (n === 1 ? 0 : n === 2 ? 1 : n % 100 >= 3 && n % 100 <= 10 ? 2 : n % 100 >= 11 ? 3 : 4),
};

const few = (n: number): boolean => n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14);

/** How many forms a rule chooses among. */
export const pluralForms: Record<PluralRule, number> = {
  one: 1,
  "one-other": 2,
  "zero-one-other": 2,
  polish: 3,
  "east-slavic": 3,
  arabic: 5,
};

/** The form that follows `n`, with the number in place of `{n}`. */
export function plural(rule: PluralRule, forms: readonly string[], n: number): string {
  return forms[rules[rule](n)]!.replace("{n}", String(n));
}
