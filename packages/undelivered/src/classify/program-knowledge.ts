/** What this program knows, compiled; a bundle has it worked out beforehand (docs/decisions/0008-bundle.md). */
import { blocklists } from "../../knowledge/blocklists.js";
import { languages } from "../../knowledge/languages/index.js";
import { providers } from "../../knowledge/providers.js";
import { ruleFiles } from "../../knowledge/rules/index.js";
import { logins, waits } from "./common-phrases.js";
import type { Knowledge } from "./knowledge.js";
import { collectRules, finishRules, Phrases } from "./rule-set.js";

/** Compiles all rules, dialects and names. */
export function compileKnowledge(): Knowledge {
  const phrases = new Phrases();
  const files = [...ruleFiles, ...languages.map(({ rules }) => ({ layer: "phrase" as const, rules }))];
  const rules = collectRules(files, phrases);
  const names = <T extends { says?: readonly string[] }>(things: readonly T[]): Map<number, T> =>
    new Map(things.flatMap((thing) => (thing.says ?? []).map((phrase) => [phrases.index(phrase), thing] as const)));
  const known = {
    providers: names(providers),
    blocklists: names(blocklists),
    waits: new Set(waits.map((phrase) => phrases.index(phrase))),
    logins: new Set(logins.map((phrase) => phrases.index(phrase))),
  };
  return { rules: finishRules(rules, phrases), ...known };
}
