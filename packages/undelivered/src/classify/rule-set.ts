/** Rules made ready: all their phrases in one automaton, their conditions as numbers. */
import { compilePhrases } from "../phrase/phrases.js";
import type { PhraseSet } from "../phrase/phrases.js";
import { findAddress } from "../phrase/scanners.js";
import type { Command, Layer, Rule, RuleFile } from "../types.js";

/** A rule with its conditions as numbers; empty lists ask for nothing. */
export interface CompiledRule {
  rule: Rule;
  layer: Layer;
  /** Indexes of phrases. */
  says: readonly number[];
  also: readonly number[];
  not: readonly number[];
  smtp: readonly number[];
  status: readonly string[];
  command: readonly Command[];
}

/** Rules of any number of files, compiled. */
export interface RuleSet {
  rules: readonly CompiledRule[];
  phrases: PhraseSet;
  /** Phrase `p` is said by the rules `rulesOf[p]`. */
  rulesOf: readonly (readonly number[])[];
  /** Rules without words, by what they ask for: a provider, a reply code, a status code. */
  wordless: ReadonlyMap<string, readonly number[]>;
  /** Addresses that stand in phrases. */
  addresses: ReadonlySet<string>;
}

/** Compiles rule files. */
export function compileRules(files: readonly Pick<RuleFile, "layer" | "rules">[]): RuleSet {
  const phrases = new Map<string, number>();
  const rules: CompiledRule[] = [];
  const rulesOf: number[][] = [];
  const wordless = new Map<string, number[]>();
  const index = (phrase: string): number => {
    let number = phrases.get(phrase);
    if (number === undefined) {
      number = phrases.size;
      phrases.set(phrase, number);
      rulesOf.push([]);
    }
    return number;
  };
  for (const { layer, rules: written } of files) {
    for (const rule of written) {
      const { when } = rule;
      const compiled: CompiledRule = {
        rule,
        layer,
        says: list(when.says).map(index),
        also: list(when.also).map(index),
        not: list(when.not).map(index),
        smtp: list(when.smtp),
        status: list(when.status),
        command: list(when.command),
      };
      const number = rules.push(compiled) - 1;
      for (const phrase of compiled.says) rulesOf[phrase].push(number);
      if (compiled.says.length === 0) for (const key of wordlessKeys(compiled)) add(wordless, key, number);
    }
  }
  const all = [...phrases.keys()];
  return { rules, phrases: compilePhrases(all), rulesOf, wordless, addresses: addressesIn(all) };
}

function list<T extends string | number>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === "object" ? value : [value];
}

/** By what a rule without words is looked up. */
function wordlessKeys(rule: CompiledRule): string[] {
  if (rule.rule.when.provider !== undefined) return [`provider ${rule.rule.when.provider}`];
  if (rule.smtp.length > 0) return rule.smtp.map(String);
  if (rule.status.length > 0 && !rule.status.some((code) => code.includes("x"))) return [...rule.status];
  return ["any"];
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addressesIn(phrases: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const phrase of phrases) {
    const address = phrase.includes("@") ? findAddress(phrase) : null;
    if (address !== null) found.add(address.value.toLowerCase());
  }
  return found;
}

/** Does an enhanced status code fit a pattern such as `x.7.1` or `5.7.x`? */
export function statusFits(status: string, pattern: string): boolean {
  if (status === pattern) return true;
  if (!pattern.includes("x")) return false;
  const have = status.split(".");
  return pattern.split(".").every((part, index) => part === "x" || part === have[index]);
}
