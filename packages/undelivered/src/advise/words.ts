import type { AdvicePack, Words } from "../../knowledge/advice/pack.js";
import { detailPlans, plans } from "../../knowledge/advice/plan.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { Reason } from "../types.js";

/** What an explanation is about: a reason, and the detail that has words or steps of its own. */
export interface Topic {
  reason: Reason;
  /** The reason, or `<reason>.<detail>`. */
  key: string;
}

/** The words for a topic: those of the detail, where it has any, over those of the reason. */
export function wordsFor({ reason, key }: Topic, pack: AdvicePack): Words {
  const own = pack.reasons[reason];
  if (key === reason) return own;
  const details: { readonly [key: string]: Partial<Words> | undefined } = pack.details;
  const special = details[key];
  return special === undefined ? own : { ...own, ...special };
}

/** The plan for a topic. */
export function planFor({ reason, key }: Topic): Plan {
  const special = key === reason ? undefined : detailPlans[key];
  return special === undefined ? plans[reason] : { ...plans[reason], ...special };
}

/** What stands between two sentences: nothing in a script without blanks. */
export const between = ({ tag }: AdvicePack): string => (/^(?:ja|zh)/.test(tag) ? "" : " ");
