import { shownAction } from "../../../undelivered/src/advise/shown-action.js";
import type { StringKey } from "../strings/index.js";
import type { Party, Report } from "../engine/types.js";

/** The sentence at first glance, as a string and what fills it. */
export interface Headline {
  key: StringKey;
  values: { who?: string | null; count?: number; total?: number };
  move: StringKey | null;
  tone: "failed" | "waiting" | "good" | "neutral";
}

const isGood = (action: string): boolean => action === "delivered" || action === "relayed" || action === "expanded";

function moveOf(parties: (Party | null)[]): StringKey {
  const known = [...new Set(parties.map((party) => party ?? "unknown"))];
  return known.length === 1 ? `move.${known[0]!}` : "move.mixed";
}

/** Did it arrive, for whom not, whose move is it? */
export function headlineOf(report: Report): Headline {
  if (report.kind !== "delivery-report") {
    const tone = report.kind === "auto-reply" || report.kind === "read-receipt" ? "good" : "neutral";
    return { key: `headline.${report.kind}`, values: {}, move: null, tone };
  }
  const failed = report.recipients.filter((recipient) => shownAction(recipient) === "failed");
  const delayed = report.recipients.filter((recipient) => shownAction(recipient) === "delayed");
  const good = report.recipients.filter((recipient) => isGood(recipient.action));
  const total = report.recipients.length;
  if (total === 0) return { key: "headline.failed.one", values: { who: null }, move: "move.unknown", tone: "failed" };
  if (failed.length > 0) {
    const move = moveOf(failed.map((recipient) => recipient.party));
    if (total === 1) return { key: "headline.failed.one", values: { who: failed[0]!.address }, move, tone: "failed" };
    const all = failed.length === total;
    return {
      key: all ? "headline.failed.all" : "headline.failed.some",
      values: { count: failed.length, total },
      move,
      tone: "failed",
    };
  }
  if (delayed.length > 0) {
    const move = moveOf(delayed.map((recipient) => recipient.party));
    if (total === 1)
      return { key: "headline.delayed.one", values: { who: delayed[0]!.address }, move, tone: "waiting" };
    return { key: "headline.delayed.all", values: { count: delayed.length }, move, tone: "waiting" };
  }
  if (total === 1)
    return { key: "headline.delivered.one", values: { who: good[0]!.address }, move: null, tone: "good" };
  return { key: "headline.delivered.all", values: { count: good.length }, move: null, tone: "good" };
}

/** From here on an answer is no longer called only likely. */
export const sureFrom = 0.8;

/** Confidence in words. */
export function confidenceKey(confidence: number): StringKey {
  if (confidence >= 0.95) return "confidence.certain";
  if (confidence >= sureFrom) return "confidence.sure";
  return confidence >= 0.6 ? "confidence.likely" : "confidence.guess";
}
