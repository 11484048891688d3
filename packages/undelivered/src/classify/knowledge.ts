/** All that is known, compiled once: rules, the dialects of operators, the names of block lists. */
import type { Blocklist, Provider, Rule, RuleFile } from "../types.js";
import { compileKnowledge } from "./program-knowledge.js";
import { collectRules, finishRules, Phrases } from "./rule-set.js";
import type { RuleSet } from "./rule-set.js";

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
  compiled ??= compileKnowledge();
  return compiled;
}

/** The phrases of one of the program's rules; none of a rule that is not known. */
export function phrasesOf(id: string): string[] {
  const { rules, phrases } = knowledge().rules;
  return (rules.find((rule) => rule.id === id)?.says ?? []).map((phrase) => phrases.phrases.at(phrase)!);
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
