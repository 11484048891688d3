import type { Action, Kind, Permanence, Reason } from "../types.js";

/** The words that another program or service has for what became of a message, and which of them says what ours say. */
export interface Vocabulary<Label extends string = string> {
  /** What the program or service is called. */
  name: string;
  /** Where its words are documented. */
  source: string;
  /** Year and month in which the source was seen. */
  seen: string;
  /** All of its words. */
  labels: readonly Label[];
  reasons: Readonly<Record<Reason, Label>>;
  /** By `<reason>.<detail>`, where a detail has another word than its reason. */
  details?: Readonly<Record<string, Label>>;
  /** By word: the one instead where the failure is temporary. */
  temporary?: Readonly<Partial<Record<Label, Label>>>;
  /** Messages that are no delivery reports. */
  kinds?: Readonly<Partial<Record<Kind, Label>>>;
  /** What is said of a message that arrived. */
  arrived?: Label;
}

/**
 * What a report concluded: one of its recipients as it stands. For a message that speaks of no recipient (an automatic reply,
 * a complaint) the kind of the report and no reason: `{ kind: report.kind, reason: null }`.
 */
export interface Concluded {
  reason: Reason | null;
  detail?: string | null;
  action?: Action;
  permanence?: Permanence | null;
  kind?: Kind;
}

/** The word for what was concluded; null where the vocabulary has none. */
export function labelOf<Label extends string>(vocabulary: Vocabulary<Label>, concluded: Concluded): Label | null {
  const { kind = "delivery-report", action = "failed", reason, detail, permanence } = concluded;
  if (kind !== "delivery-report") return vocabulary.kinds?.[kind] ?? null;
  if (action !== "failed" && action !== "delayed") return vocabulary.arrived ?? null;
  const cause = reason ?? "unknown";
  const label = vocabulary.details?.[`${cause}.${detail ?? ""}`] ?? vocabulary.reasons[cause];
  return (permanence === "temporary" ? vocabulary.temporary?.[label] : undefined) ?? label;
}
