/** Compiled knowledge as data that is ready when it is read, and back: what a bundle keeps beside the program. */
import type { PhraseTexts, Tables } from "../phrase/phrases.js";
import { compilePhrases } from "../phrase/phrases.js";
import { tablesOf } from "../phrase/phrase-set.js";
import type { Blocklist, Provider } from "../types.js";
import type { Knowledge } from "./knowledge.js";
import { ruleSetOf } from "./rule-set.js";
import type { CompiledRule, Sayers } from "./rule-set.js";

/** What reads well as JSON. */
export interface ReadyRecords {
  rules: readonly CompiledRule[];
  wordless: [string, readonly number[]][];
  addresses: string[];
  /** Phrases and whose they are. */
  providers: [phrase: number, id: string][];
  blocklists: [phrase: number, id: string][];
  waits: number[];
  logins: number[];
}

/** What is numbers alone. */
export interface ReadyArrays {
  tables: Tables;
  sayers: Sayers;
  /** All phrases in UTF-8, one behind the other, and where each ends. */
  texts: Uint8Array;
  ends: Uint32Array;
}

/** Knowledge as data. */
export function readyOf({ rules, providers, blocklists, waits, logins }: Knowledge): [ReadyRecords, ReadyArrays] {
  const { phrases } = rules.phrases;
  const encoded = Array.from({ length: phrases.length }, (_, phrase) => new TextEncoder().encode(phrases.at(phrase)));
  const ends = new Uint32Array(encoded.length);
  encoded.forEach(({ length }, phrase) => (ends[phrase] = length + (ends[phrase - 1] ?? 0)));
  const texts = new Uint8Array(ends.at(-1) ?? 0);
  encoded.forEach((text, phrase) => texts.set(text, ends[phrase - 1] ?? 0));
  const ids = (named: ReadonlyMap<number, { id: string }>): [number, string][] =>
    Array.from(named, ([phrase, { id }]) => [phrase, id]);
  const records = {
    rules: rules.rules.map((compiled) => ({ ...compiled, rule: knowledgeOf(compiled) })),
    wordless: [...rules.wordless],
    addresses: [...rules.addresses],
    providers: ids(providers),
    blocklists: ids(blocklists),
    waits: [...waits],
    logins: [...logins],
  };
  return [records, { tables: tablesOf(phrases), sayers: rules.sayers, texts, ends }];
}

function knowledgeOf({ rule: { confidence, alternatives, facts } }: CompiledRule): CompiledRule["rule"] {
  return {
    ...(confidence === undefined ? null : { confidence }),
    ...(alternatives === undefined ? null : { alternatives }),
    ...(facts === undefined ? null : { facts }),
  };
}

/** The knowledge that {@link readyOf} made data of; the arrays belong to it from now on. */
export function knowledgeFrom(
  records: ReadyRecords,
  { tables, sayers, texts, ends }: ReadyArrays,
  known: { providers: readonly Provider[]; blocklists: readonly Blocklist[] },
): Knowledge {
  const { rules, wordless, addresses, waits, logins } = records;
  return {
    rules: ruleSetOf({
      rules,
      phrases: compilePhrases(new EncodedPhrases(texts, ends), tables),
      sayers,
      wordless: new Map(wordless),
      addresses: new Set(addresses),
    }),
    providers: named(records.providers, known.providers),
    blocklists: named(records.blocklists, known.blocklists),
    waits: new Set(waits),
    logins: new Set(logins),
  };
}

function named<Thing extends { id: string }>(
  ids: readonly [number, string][],
  things: readonly Thing[],
): Map<number, Thing> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return new Map(ids.map(([phrase, id]) => [phrase, byId.get(id)!]));
}

/** A message comes to a few hundred of many thousand phrases: the others are never made. */
class EncodedPhrases implements PhraseTexts {
  readonly length: number;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(
    readonly texts: Uint8Array,
    readonly ends: Uint32Array,
  ) {
    this.length = ends.length;
  }

  at(phrase: number): string {
    return this.#decoder.decode(this.texts.subarray(this.ends[phrase - 1] ?? 0, this.ends[phrase]));
  }
}
