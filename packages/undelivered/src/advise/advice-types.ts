import type { AdvicePack } from "../../knowledge/advice/pack.js";
import type { ExplainOptions, Explanation } from "../types.js";

export type { AdvicePack, Fact, PluralRule, Words } from "../../knowledge/advice/pack.js";

/** What `explainVerdict` says beyond {@link Explanation}. */
export interface Advice extends Explanation {
  /** Why such things happen, in two or three plain sentences. */
  why: string;
  /** What the owner of a list should do with the address. */
  listOwner: string;
  /** The page of the documentation that tells more, below its root: `reasons/mailbox-full`. */
  learnMore: string;
}

/** {@link ExplainOptions} with the languages at hand besides English. */
export interface AdviceOptions extends ExplainOptions {
  advice?: readonly AdvicePack[];
}

/** A short text on a message that is no delivery report. */
export interface KindExplanation {
  title: string;
  summary: string;
  next: string;
}
