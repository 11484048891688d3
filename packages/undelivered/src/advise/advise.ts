/** Verdict → Report: the facts of the verdict under their fixed names, the proofs with their places, the words for people. */
import { reasons } from "../../knowledge/reasons.js";
import { locate } from "../read/text.js";
import type {
  AnatomyEntry,
  AnatomyPart,
  Evidence,
  ExplainOptions,
  Notice,
  Proof,
  Recipient,
  Report,
  Text,
  Verdict,
  Warning,
} from "../types.js";
import { Explainer } from "./explanation.js";
import { lookalikeWarning } from "./lookalikes.js";

/** The report on one message. */
export function advise(notice: Notice, verdicts: Iterable<Verdict>, options: ExplainOptions): Report {
  const explainer = new Explainer(notice, options);
  const evidence = new EvidenceWriter();
  const recipients: Recipient[] = [];
  let reason = anatomyEntry(notice.anatomy.reason);
  let lookalike: Warning | null = null;
  // Each verdict is done with before the next one is made: see `verdicts`.
  for (const verdict of verdicts) {
    reason ??= reasonEntry(verdict);
    lookalike ??= lookalikeWarning(verdict);
    recipients.push(recipient(verdict, explainer, evidence));
  }
  return {
    source: options.source ?? "-",
    schema: 1,
    kind: notice.kind,
    format: notice.format,
    language: notice.language,
    anatomy: {
      subject: anatomyEntry(notice.anatomy.subject),
      sender: anatomyEntry(notice.anatomy.sender),
      reason,
    },
    reportingMta: notice.reportingMta,
    receivedFromMta: notice.receivedFromMta,
    arrivalDate: notice.arrivalDate,
    original: notice.original,
    recipients,
    path: notice.path,
    complaint: notice.complaint,
    autoReply: notice.autoReply,
    warnings: lookalike === null ? notice.warnings : [...notice.warnings, lookalike],
  };
}

/** A delivery that did not fail has no reason, and nobody has to mend anything. */
const arrived = (verdict: Verdict): boolean => verdict.action !== "failed" && verdict.action !== "delayed";

function recipient(verdict: Verdict, explainer: Explainer, evidence: EvidenceWriter): Recipient {
  const well = arrived(verdict);
  const rest = {
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
    evidence: evidence.of(verdict),
  };
  return explainer.addTo(rest, verdict);
}

/**
 * Proofs as they stand in the report. Of tens of thousands of recipients most of the memory is this: words that were told
 * before, of the same place or of one who is alike, are the same strings and spans.
 */
class EvidenceWriter {
  readonly #told = new Map<Verdict, { proofs: readonly Proof[]; evidence: Evidence[] }>();

  of({ proofs, like }: Verdict): Evidence[] {
    const told = like === null ? undefined : this.#told.get(like);
    if (told?.proofs === proofs) return told.evidence;
    const evidence: Evidence[] = new Array<Evidence>(proofs.length);
    for (let at = 0; at < proofs.length; at++) {
      const { supports, text, start, end, rule } = proofs[at]!;
      const before = proofs[at - 1];
      if (before?.text === text && before.start === start && before.end === end) {
        evidence[at] = { ...evidence[at - 1]!, supports, rule };
        continue;
      }
      const said = text.value.slice(start, end);
      const known = told?.evidence[at]?.text;
      const words = known === said ? known : said;
      const { span, part } = locate(text, start, end);
      // Not spread into one: such an object has room for its own fields only, and a list beside it for the others.
      evidence[at] =
        part === undefined ? { supports, text: words, span, rule } : { supports, text: words, span, part, rule };
    }
    if (like !== null && told === undefined) this.#told.set(like, { proofs, evidence });
    return evidence;
  }
}

function anatomyEntry(part: AnatomyPart | null): AnatomyEntry | null {
  return part === null ? null : { ...place(part.text), recognised: part.recognised };
}

/** The words that prove the first recipient's reason are the third part of the bounce. */
function reasonEntry({ proofs, statement, reason }: Verdict): AnatomyEntry | null {
  const proof = proofs.find((one) => one.supports === "reason");
  const text = proof?.text ?? statement.diagnostic;
  if (text === null) return null;
  const [start, end] = proof === undefined ? [0, text.value.length] : [proof.start, proof.end];
  return { ...place(text, start, end), recognised: reason !== "unknown" };
}

function place(text: Text, start = 0, end = text.value.length): Omit<AnatomyEntry, "recognised"> {
  const words = text.value.slice(start, end);
  const { span, part } = locate(text, start, end);
  return part === undefined ? { text: words, span } : { text: words, span, part };
}
