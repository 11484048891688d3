/** Rules made ready: all their phrases in one automaton, their conditions as numbers. */
import { compilePhrases } from "../phrase/phrases.js";
import type { PhraseHit, PhraseSet } from "../phrase/phrases.js";
import { findAddress } from "../phrase/scanners.js";
import type { Command, Layer, Party, Permanence, Reason, Rule, RuleFile, Scope } from "../types.js";

/** What a rule says beside its verdict. */
export type RuleKnowledge = Pick<Rule, "confidence" | "alternatives" | "facts">;

/**
 * A rule with its conditions as numbers; empty lists ask for nothing. What a rule may leave out is null here: objects of one
 * shape are read much faster than those that people write.
 */
export interface CompiledRule {
  rule: RuleKnowledge;
  layer: Layer;
  id: string;
  reason: Reason;
  detail: string | null;
  party: Party | null;
  permanence: Permanence | null;
  scope: Scope | null;
  provider: string | null;
  /** Indexes of phrases. */
  says: readonly number[];
  also: readonly number[];
  not: readonly number[];
  smtp: readonly number[];
  status: readonly string[];
  command: readonly Command[];
}

/** Which rules say which phrase: an array for each phrase would be twenty thousand arrays. */
export interface Sayers {
  from: Int32Array;
  numbers: Int32Array;
}

/** Rules of any number of files, compiled. */
export interface RuleSet {
  rules: readonly CompiledRule[];
  phrases: PhraseSet;
  /** Phrase `p` is said by the rules `sayers.numbers` from `sayers.from[p]` to `sayers.from[p + 1]`. */
  sayers: Sayers;
  /** Rules without words, by what they ask for: a provider, a reply code, a status code. */
  wordless: ReadonlyMap<string, readonly number[]>;
  /** Addresses that stand in phrases. */
  addresses: ReadonlySet<string>;
  /** By phrase: its place in the text at hand, for as long as its rules are tried. */
  hits: (PhraseHit | undefined)[];
  /** By rule: the number of the last text for which it was tried. */
  tried: Int32Array;
  text: number;
}

/** Phrases with their numbers, each once. */
export class Phrases {
  readonly #numbers = new Map<string, number>();

  /** The number of a phrase. */
  index(phrase: string): number {
    let number = this.#numbers.get(phrase);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(phrase, number);
    }
    return number;
  }

  /** All phrases, by number. */
  all(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** Rules with their conditions as numbers. */
export function collectRules(files: readonly Pick<RuleFile, "layer" | "rules">[], phrases: Phrases): CompiledRule[] {
  const indexes = (says: string | readonly string[] | undefined): readonly number[] =>
    says === undefined ? none : list(says).map((phrase) => phrases.index(phrase));
  return files.flatMap(({ layer, rules }) =>
    rules.map((rule) => ({
      rule,
      layer,
      id: rule.id,
      reason: rule.reason,
      detail: rule.detail ?? null,
      party: rule.party ?? null,
      permanence: rule.permanence ?? null,
      scope: rule.scope ?? null,
      provider: rule.when.provider ?? null,
      says: indexes(rule.when.says),
      also: indexes(rule.when.also),
      not: indexes(rule.when.not),
      smtp: list(rule.when.smtp),
      status: list(rule.when.status),
      command: list(rule.when.command),
    })),
  );
}

/** Makes the automaton and the indexes, when all phrases are known. */
export function finishRules(rules: readonly CompiledRule[], phrases: Phrases): RuleSet {
  const all = phrases.all();
  const wordless = new Map<string, number[]>();
  rules.forEach((rule, number) => {
    if (rule.says.length === 0) for (const key of wordlessKeys(rule)) add(wordless, key, number);
  });
  return ruleSetOf({
    rules,
    phrases: compilePhrases(all),
    sayers: sayersOf(rules, all.length),
    wordless,
    addresses: addressesIn(all),
  });
}

/** Rules as they are before the first text. */
export function ruleSetOf(ready: Omit<RuleSet, "hits" | "tried" | "text">): RuleSet {
  return {
    ...ready,
    hits: new Array<PhraseHit | undefined>(ready.phrases.phrases.length).fill(undefined),
    tried: new Int32Array(ready.rules.length),
    text: 0,
  };
}

function sayersOf(rules: readonly CompiledRule[], phrases: number): Sayers {
  const from = new Int32Array(phrases + 1);
  for (const { says } of rules) for (const phrase of says) from[phrase + 1]++;
  for (let phrase = 0; phrase < phrases; phrase++) from[phrase + 1] += from[phrase];
  const numbers = new Int32Array(from[phrases]);
  const next = from.slice();
  rules.forEach(({ says }, number) => {
    for (const phrase of says) numbers[next[phrase]++] = number;
  });
  return { from, numbers };
}

const none: readonly never[] = [];

function list<T extends string | number>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? none : typeof value === "object" ? value : [value];
}

/** By what a rule without words is looked up. */
function wordlessKeys(rule: CompiledRule): string[] {
  if (rule.provider !== null) return [`provider ${rule.provider}`];
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
