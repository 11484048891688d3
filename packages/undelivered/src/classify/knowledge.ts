/** All that is known, compiled once: rules, the dialects of operators, the names of block lists. */
import { blocklists } from "../../knowledge/blocklists.js";
import { languages } from "../../knowledge/languages/index.js";
import { providers } from "../../knowledge/providers.js";
import { ruleFiles } from "../../knowledge/rules/index.js";
import { compilePhrases } from "../phrase/phrases.js";
import type { PhraseSet } from "../phrase/phrases.js";
import type { Blocklist, Provider, Rule, RuleFile } from "../types.js";
import { compileRules } from "./rule-set.js";
import type { RuleSet } from "./rule-set.js";

/** Names that stand in texts, compiled. */
export interface Names<T> {
  phrases: PhraseSet;
  /** Whose name phrase `p` is. */
  owners: readonly T[];
}

/** The knowledge of this program. */
export interface Knowledge {
  rules: RuleSet;
  providers: Names<Provider>;
  blocklists: Names<Blocklist>;
}

let compiled: Knowledge | null = null;

/** The program's own knowledge, compiled when it is first asked for. */
export function knowledge(): Knowledge {
  compiled ??= {
    rules: compileRules([...ruleFiles, ...languages.map(({ rules }) => ({ layer: "phrase" as const, rules }))]),
    providers: namesOf(providers),
    blocklists: namesOf(blocklists),
  };
  return compiled;
}

function namesOf<T extends { says?: readonly string[] }>(things: readonly T[]): Names<T> {
  const phrases: string[] = [];
  const owners: T[] = [];
  for (const thing of things) {
    for (const phrase of thing.says ?? []) {
      phrases.push(phrase);
      owners.push(thing);
    }
  }
  return { phrases: compilePhrases(phrases), owners };
}

/** The reader's own rules, compiled when they are first used. */
const own = new WeakMap<readonly Rule[], RuleSet>();

/** Compiles the reader's own rules. */
export function ownRules(rules: readonly Rule[]): RuleSet {
  let set = own.get(rules);
  if (set === undefined) {
    const file: Pick<RuleFile, "layer" | "rules"> = { layer: "user", rules };
    set = compileRules([file]);
    own.set(rules, set);
  }
  return set;
}
