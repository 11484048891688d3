/** Verdict → Report: the facts of the verdict under their fixed names, the proofs with their places, the words for people. */
import { reasons } from "../../knowledge/reasons.js";
import { locate } from "../read/text.js";
import type {
  AnatomyEntry,
  AnatomyPart,
  Evidence,
  ExplainOptions,
  Notice,
  Recipient,
  Report,
  Text,
  Verdict,
} from "../types.js";
import { explainVerdict } from "./explanation.js";
import { lookalikeWarnings } from "./lookalikes.js";
import { Tickets } from "./ticket.js";

/** The report on one message. */
export function advise(notice: Notice, verdicts: readonly Verdict[], options: ExplainOptions): Report {
  const tickets = new Tickets();
  return {
    source: options.source ?? "-",
    schema: 1,
    kind: notice.kind,
    format: notice.format,
    language: notice.language,
    anatomy: {
      subject: anatomyEntry(notice.anatomy.subject),
      sender: anatomyEntry(notice.anatomy.sender),
      reason: reasonEntry(notice, verdicts),
    },
    reportingMta: notice.reportingMta,
    receivedFromMta: notice.receivedFromMta,
    arrivalDate: notice.arrivalDate,
    original: notice.original,
    recipients: verdicts.map((verdict) => recipient(verdict, notice, options, tickets)),
    path: notice.path,
    complaint: notice.complaint,
    autoReply: notice.autoReply,
    warnings: [...notice.warnings, ...lookalikeWarnings(verdicts)],
  };
}

/** A delivery that did not fail has no reason, and nobody has to mend anything. */
const arrived = (verdict: Verdict): boolean => verdict.action !== "failed" && verdict.action !== "delayed";

function recipient(verdict: Verdict, notice: Notice, options: ExplainOptions, tickets: Tickets): Recipient {
  const well = arrived(verdict);
  return {
    address: verdict.address,
    originalAddress: verdict.originalAddress,
    action: verdict.action,
    status: verdict.status,
    replyCode: verdict.replyCode,
    command: verdict.command,
    diagnostic: verdict.diagnostic,
    remoteMta: verdict.remoteMta,
    remoteIp: verdict.remoteIp,
    reason: well ? null : verdict.reason,
    detail: verdict.detail,
    category: well ? null : reasons[verdict.reason].category,
    underlying: verdict.underlying,
    permanence: well ? null : verdict.permanence,
    outcome: verdict.outcome,
    retryUntil: verdict.retryUntil,
    party: well ? null : verdict.party,
    scope: well ? null : verdict.scope,
    addressEffect: verdict.addressEffect,
    retryAfter: verdict.retryAfter,
    facts: verdict.facts,
    provider: verdict.provider,
    confidence: verdict.confidence,
    alternatives: verdict.alternatives,
    evidence: verdict.proofs.map(evidence),
    explanation: explainVerdict(verdict, notice, options, tickets),
  };
}

function evidence(proof: Verdict["proofs"][number]): Evidence {
  return { supports: proof.supports, ...place(proof.text), rule: proof.rule };
}

function anatomyEntry(part: AnatomyPart | null): AnatomyEntry | null {
  return part === null ? null : { ...place(part.text), recognised: part.recognised };
}

/** The words that prove the first recipient's reason are the third part of the bounce. */
function reasonEntry(notice: Notice, verdicts: readonly Verdict[]): AnatomyEntry | null {
  if (notice.anatomy.reason !== null) return anatomyEntry(notice.anatomy.reason);
  for (const verdict of verdicts) {
    const proof = verdict.proofs.find((one) => one.supports === "reason");
    const text = proof?.text ?? verdict.statement.diagnostic;
    if (text !== null && text !== undefined) return { ...place(text), recognised: verdict.reason !== "unknown" };
  }
  return null;
}

function place(text: Text): { text: string; span: [number, number] | null; part?: string } {
  const at = locate(text, 0, text.value.length);
  return at.part === undefined
    ? { text: text.value, span: at.span }
    : { text: text.value, span: at.span, part: at.part };
}
