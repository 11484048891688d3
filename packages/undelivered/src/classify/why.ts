/** Why a verdict came about: every voice that spoke, what it weighed, and which one won. */
import type { ExplainOptions, Notice, Reason } from "../types.js";
import type { Source } from "./candidates.js";
import { judge } from "./judgement.js";
import { WordingReader } from "./wording.js";

/** One voice, as `undelivered rules why` shows it. */
export interface Voice {
  /** The rule's id; `status/5.1.1`, `reply/550`, `blocklist/...` for what is no rule. */
  id: string;
  /** The layer of the rule, or the kind of code. */
  source: Source;
  /** Voices of a higher rank decide over those of a lower one. */
  rank: number;
  /** Within a rank the more specific decides: letters matched and conditions met. */
  weight: number;
  reason: Reason;
  confidence: number;
  /** The words that spoke; null where a field without words did. */
  words: string | null;
  won: boolean;
}

/** All voices about one recipient, the strongest first. */
export interface Hearing {
  address: string | null;
  reason: Reason;
  confidence: number;
  voices: Voice[];
}

/** Every voice about every recipient of a notice. */
export function whyRules(notice: Notice, options: ExplainOptions = {}): Hearing[] {
  const reader = new WordingReader(options);
  return notice.statements.map((statement) => {
    const judgement = judge(notice, statement, reader, options);
    const voices = judgement.candidates.map((voice) => ({
      id: voice.id,
      source: voice.source,
      rank: voice.rank,
      weight: voice.weight,
      reason: voice.reason,
      confidence: voice.confidence,
      words: voice.text === null ? null : voice.text.value.slice(voice.start, voice.end),
      won: voice === judgement.winner,
    }));
    return {
      address: statement.address?.value ?? null,
      reason: judgement.reason,
      confidence: judgement.confidence,
      voices,
    };
  });
}
