/** From the voices to the verdict: the reason, how sure it is, and what else it might be. */
import type { Command, Reason, Statement } from "../types.js";
import { ranks } from "./candidates.js";
import type { Candidate } from "./candidates.js";
import { statusInfo } from "./code-candidates.js";
import { bounded, classContradiction, floor, withCode } from "./confidence.js";
import type { Operators } from "./provider.js";
import { isWrapper } from "./voices.js";
import type { Wording } from "./wording.js";

/** What was concluded about one recipient, with everything that spoke. */
export interface Judgement {
  reason: Reason;
  underlying: Reason | null;
  /** The voice that decided; null where none did. */
  winner: Candidate | null;
  /** The voice for `underlying`, or the winner. */
  cause: Candidate | null;
  confidence: number;
  alternatives: { reason: Reason; confidence: number }[];
  operators: Operators;
  command: Command | null;
  /** The diagnostic first. */
  wordings: readonly Wording[];
  /** Every voice, the strongest first. */
  candidates: readonly Candidate[];
}

/** QUIRK: OpenSMTPD calls its last report "delayed", with the status code of an expired message. */
const statesExpiry = ({ status }: Statement): boolean => /^[45]\.4\.7$/.test(status?.value ?? "");

/** A code that says next to nothing is not what the last attempt met. */
const isWeakCode = ({ source, rank }: Candidate): boolean =>
  (source === "reply" || source === "status") && rank < ranks.mediumCode;

/** What was heard about one recipient. */
export interface Hearing {
  statement: Statement;
  best: Candidate | null;
  all: Candidate[];
  operators: Operators;
  command: Command | null;
  read: Wording[];
}

/** What follows from it. */
export function conclude({ statement, best, all, operators, command, read }: Hearing): Judgement {
  const gaveUp = all.find((voice) => voice.reason === "delivery-expired") ?? null;
  const final = statement.action === null || statement.action.value === "failed";
  const expired = (final && (statement.expired || gaveUp !== null)) || statesExpiry(statement);
  const confidence = best === null ? 0 : sureness(best, statement, read[0], operators);
  const known = best !== null && confidence >= floor ? best : null;
  // That the queue gave up is how it ended, not why: what the last attempt met is the reason, where the report tells it.
  const wrapped = expired && (known === null || isWeakCode(known));
  return {
    reason: wrapped ? "delivery-expired" : (known?.reason ?? "unknown"),
    underlying: null,
    winner: wrapped ? gaveUp : known,
    cause: known,
    confidence: wrapped ? expiredSure : confidence,
    alternatives: wrapped || known === null ? [] : runnersUp(known, all, confidence),
    operators,
    command,
    wordings: read,
    candidates: all,
  };
}

/** Words of expiry are hardly ever wrong. */
const expiredSure = 0.93;

/** The winner's own sureness, held against the codes beside it. */
function sureness(best: Candidate, statement: Statement, first: Wording | undefined, operators: Operators): number {
  if (best.rule?.confidence !== undefined && best.source === "user") return best.rule.confidence;
  const reply = first?.reply;
  const status = reply?.inner?.status?.value ?? reply?.status?.value ?? statement.status?.value;
  const info = status === undefined || best.source === "status" ? null : statusInfo(status, operators);
  let sure = withCode(best.confidence, best.reason, info);
  const digit = String(reply?.replyCode?.value ?? status ?? "")[0];
  const temporary = temporaryReasons.has(best.reason);
  if ((digit === "4" && permanentReasons.has(best.reason)) || (digit === "5" && temporary)) sure -= classContradiction;
  return bounded(sure);
}

const permanentReasons: ReadonlySet<Reason> = new Set([
  "user-unknown",
  "address-invalid",
  "address-moved",
  "domain-no-mail",
]);
const temporaryReasons: ReadonlySet<Reason> = new Set(["greylisted", "dns-temporary", "server-error", "rate-limited"]);

/** Not more runners-up than this are told. */
const mostAlternatives = 4;

function runnersUp(best: Candidate, all: readonly Candidate[], confidence: number): Judgement["alternatives"] {
  const found: Judgement["alternatives"] = [];
  const add = (reason: Reason, stated: number): void => {
    const sure = bounded(Math.min(stated, confidence));
    if (sure < leastAlternative || reason === best.reason || isWrapper(reason)) return;
    const known = found.find((other) => other.reason === reason);
    if (known === undefined) found.push({ reason, confidence: sure });
    else if (known.confidence < sure) known.confidence = sure;
  };
  for (const { reason, confidence: sure } of best.alternatives) add(reason, sure);
  for (const voice of all) add(voice.reason, voice.confidence * (1 - confidence) + 0.02);
  found.sort((a, b) => b.confidence - a.confidence || (a.reason < b.reason ? -1 : 1));
  return found.slice(0, mostAlternatives);
}

/** Less sure than this is not worth telling. */
const leastAlternative = 0.03;
