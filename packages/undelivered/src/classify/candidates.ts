/** A voice for a reason: what it is, who decides over whom, and the names of block lists as such. */
import type { PhraseHit } from "../phrase/phrases.js";
import type { Command, Facts, Layer, Party, Permanence, Reason, Scope, Text } from "../types.js";
import { confidenceOf } from "./confidence.js";
import { knowledge } from "./knowledge.js";
import type { Operators } from "./provider.js";
import type { RuleKnowledge } from "./rule-set.js";
import type { Wording } from "./wording.js";

/** Where a conclusion comes from. */
export type Source = Layer | "blocklist" | "status" | "reply";

/** One voice for one reason. */
export interface Candidate {
  /** The rule's id; `status/5.1.1`, `reply/550`, `blocklist/zen` for the others. */
  id: string;
  source: Source;
  /** The higher decides; see {@link ranks}. */
  rank: number;
  /** Among the same rank the more specific decides. */
  weight: number;
  reason: Reason;
  detail: string | null;
  party: Party | null;
  permanence: Permanence | null;
  scope: Scope | null;
  facts: Facts;
  confidence: number;
  alternatives: readonly { reason: Reason; confidence: number }[];
  rule: RuleKnowledge | null;
  /** The words that say so; null where a field without words does. */
  text: Text | null;
  start: number;
  end: number;
}

/** What the conditions of rules are held against. */
export interface Circumstances {
  operators: Operators;
  command: Command | null;
  /** The `Status:` field, beside the codes in the text. */
  status: string | null;
}

/**
 * Who decides over whom. A code alone is above the words only where practice shows that words rarely contradict it, and a
 * named cause is above all general words.
 */
export const ranks = {
  user: 80,
  provider: 70,
  mechanism: 60,
  highCode: 50,
  phrase: 40,
  sentence: 38,
  blocklist: 35,
  mediumCode: 30,
  command: 20,
  lowCode: 10,
} as const;

/** The block list that a text names, by its most specific name. */
export function blocklistCandidate(wording: Wording): Candidate | null {
  const { blocklists } = knowledge();
  let best: PhraseHit | null = null;
  for (const hit of wording.hits) {
    if (blocklists.has(hit.phrase) && (best === null || hit.literals > best.literals)) best = hit;
  }
  if (best === null) return null;
  const { id } = blocklists.get(best.phrase)!;
  return {
    id: `blocklist/${id}`,
    source: "blocklist",
    rank: ranks.blocklist,
    weight: best.literals,
    reason: "blocklisted",
    detail: null,
    party: null,
    permanence: null,
    scope: null,
    facts: { list: id },
    confidence: confidenceOf("blocklist", best.literals) * wording.weight,
    alternatives: [],
    rule: null,
    text: wording.text,
    start: best.start,
    end: best.end,
  };
}

/** Sorts voices: rank, specificity, then the id, so that the order is total. */
export function byStrength(a: Candidate, b: Candidate): number {
  return b.rank - a.rank || b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
