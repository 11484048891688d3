/** All that is known, compiled once: rules, the dialects of operators, the names of block lists. */
import { blocklists } from "../../knowledge/blocklists.js";
import { languages } from "../../knowledge/languages/index.js";
import { providers } from "../../knowledge/providers.js";
import { ruleFiles } from "../../knowledge/rules/index.js";
import type { Blocklist, Provider, Rule, RuleFile } from "../types.js";
import { built } from "../phrase/built.js";
import { collectRules, finishRules, Phrases } from "./rule-set.js";
import type { RuleSet } from "./rule-set.js";
import { logins, waits } from "./common-phrases.js";

/** The knowledge of this program. One automaton finds all of its phrases, so that a text is read once. */
export interface Knowledge {
  rules: RuleSet;
  /** By phrase: the operators whose servers alone say so. */
  providers: ReadonlyMap<number, Provider>;
  /** By phrase: the block list that is named so. */
  blocklists: ReadonlyMap<number, Blocklist>;
  /** Phrases before a waiting time, phrases that ask for a login. */
  waits: ReadonlySet<number>;
  logins: ReadonlySet<number>;
}

let compiled: Knowledge | null = null;

/** The program's own knowledge, compiled when it is first asked for. */
export function knowledge(): Knowledge {
  compiled ??= compile();
  return compiled;
}

function compile(): Knowledge {
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
  return { rules: finishRules(rules, phrases, built.rules), ...known };
}

/** The reader's own rules, compiled when they are first used. */
const own = new WeakMap<readonly Rule[], RuleSet>();

/** Compiles the reader's own rules. */
export function ownRules(rules: readonly Rule[]): RuleSet {
  let set = own.get(rules);
  if (set === undefined) {
    const file: Pick<RuleFile, "layer" | "rules"> = { layer: "user", rules };
    const phrases = new Phrases();
    set = finishRules(collectRules([file], phrases), phrases);
    own.set(rules, set);
  }
  return set;
}
