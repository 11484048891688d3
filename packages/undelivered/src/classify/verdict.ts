/** From a judgement to a verdict: codes, permanence, outcome, who can fix it, what it means for the address. */
import { reasons } from "../../knowledge/reasons.js";
import type {
  Action,
  AddressEffect,
  ExplainOptions,
  Notice,
  Outcome,
  Permanence,
  Proof,
  Reason,
  Statement,
  Text,
  Verdict,
} from "../types.js";
import { bounded } from "./confidence.js";
import { extractFacts } from "./facts.js";
import type { Judgement } from "./conclusion.js";
import { isMine } from "./network.js";
import { isOwnRecipient, resolveRelaying } from "./relaying.js";
import { replyCodeOf, statusOf } from "./stated-codes.js";

/** Surer than this, an address that does not exist is taken off the list; less sure, it is set aside. */
const suppressFrom = 0.9;
const quarantineFrom = 0.6;

/** Makes the verdict on one statement. */
export function verdictOf(
  notice: Notice,
  statement: Statement,
  judgement: Judgement,
  options: ExplainOptions,
): Verdict {
  const said = statement.action?.value ?? "failed";
  const reply = judgement.wordings[0]?.reply ?? null;
  const status = statusOf(said, statement, judgement.wordings);
  const replyCode = replyCodeOf(said, judgement.wordings);
  const settled = settle(notice, statement, judgement, options);
  const { reason, confidence } = settled;
  const info = reasons[reason];
  const voice = judgement.winner?.reason === reason ? judgement.winner : null;
  const cause = judgement.cause;
  const extracted = extractFacts(judgement.underlying ?? reason, cause, judgement.wordings, statement);
  const temporary = isTemporary(status?.value ?? null, replyCode?.value ?? null);
  const isLeftOpen = statement.action === null && !notice.message.hasHeader && mayBeTriedAgain(statement, temporary);
  const action = isLeftOpen ? "delayed" : said;
  const passes = temporary ?? (statement.soft === true && reason === "unknown" ? true : null);
  const permanence = permanenceOf(reason, voice?.permanence ?? null, action, passes);
  const party = partyOf(settled, judgement, voice?.party ?? null);
  const remoteMta = statement.remoteMta?.value ?? reply?.remoteMta?.value ?? firstSpeaker(judgement);
  const verdict: Verdict = {
    statement,
    address: statement.address?.value ?? null,
    originalAddress: statement.originalAddress?.value ?? null,
    action,
    status: status?.value ?? null,
    replyCode: replyCode?.value ?? null,
    command: judgement.command,
    diagnostic: statement.diagnostic?.value ?? null,
    remoteMta: remoteMta?.toLowerCase() ?? null,
    remoteIp: statement.remoteIp ?? reply?.remoteIp ?? null,
    reason,
    detail: voice?.detail ?? null,
    underlying: judgement.underlying,
    permanence,
    outcome: outcomeOf(statement, temporary),
    retryUntil: statement.retryUntil,
    party,
    scope: voice?.scope ?? info.scope,
    addressEffect: effectOf(reason, action, permanence, confidence),
    retryAfter: permanence === "permanent" ? null : extracted.retryAfter,
    facts: extracted.facts,
    provider: judgement.operators[0] ?? null,
    confidence,
    alternatives: settled.alternatives,
    proofs: [],
    like: null,
  };
  verdict.proofs = proofsOf(verdict, judgement, status, replyCode, extracted.proofs);
  if (isMine(verdict.facts["blockedIp"], options.myIps ?? [])) verdict.facts["blockedIpIsMine"] = 1;
  return verdict;
}

interface Settled {
  reason: Reason;
  confidence: number;
  party?: Verdict["party"] | undefined;
  alternatives: Judgement["alternatives"];
}

/** Relaying and routes need more than words; the other reasons stand as they were judged. */
function settle(notice: Notice, statement: Statement, judgement: Judgement, options: ExplainOptions): Settled {
  const { reason, confidence, alternatives } = judgement;
  if (reason === "routing-failed" && judgement.winner?.detail === "unrouteable" && isOwnRecipient(notice, statement)) {
    const route = { reason, confidence: 0.2 };
    return { reason: "user-unknown", confidence: bounded(confidence * 0.95), alternatives: [route] };
  }
  if (reason !== "relay-denied" || judgement.winner?.source === "user" || judgement.winner?.source === "provider") {
    return { reason, confidence, alternatives };
  }
  const found = resolveRelaying(notice, statement, judgement, options);
  const others = [...found.alternatives, ...alternatives].filter(
    (one, index, all) =>
      one.reason !== found.reason && all.findIndex(({ reason: other }) => other === one.reason) === index,
  );
  return {
    reason: found.reason,
    party: found.party,
    confidence: bounded(confidence * found.factor),
    alternatives: others.sort((a, b) => b.confidence - a.confidence).slice(0, 4),
  };
}

/** The basic code says what the server does now, the enhanced one what it thinks: if either is temporary, so is the refusal. */
function isTemporary(status: string | null, replyCode: number | null): boolean | null {
  if (status === null && replyCode === null) return null;
  return status?.startsWith("4") === true || (replyCode !== null && String(replyCode).startsWith("4"));
}

function permanenceOf(reason: Reason, ruled: Permanence | null, action: Action, temporary: boolean | null): Permanence {
  const usual = ruled ?? reasons[reason].permanence;
  if (usual === "conditional" || usual === "temporary") return usual;
  return action === "delayed" || temporary === true ? "temporary" : usual;
}

/** For an expired message it is the cause that somebody has to mend. */
function partyOf({ reason, party }: Settled, judgement: Judgement, ruled: Verdict["party"] | null): Verdict["party"] {
  if (party !== undefined) return party;
  if (ruled !== null) return ruled;
  if (judgement.underlying === null) return reasons[reason].party;
  return judgement.cause?.party ?? reasons[judgement.underlying].party;
}

/** Of a temporary reply beside which nobody says that it was given up, whoever got it may try again (RFC 5321 section 4.2.1). */
const mayBeTriedAgain = ({ expired }: Statement, temporary: boolean | null): boolean => temporary === true && !expired;

/** Where nothing is stated and the reply is temporary, nobody knows whether it is tried again. */
function outcomeOf(statement: Statement, temporary: boolean | null): Outcome {
  switch (statement.action?.value) {
    case "failed":
      return "returned";
    case "delayed":
      return "will-retry";
    case undefined:
      return mayBeTriedAgain(statement, temporary) ? "unknown" : "returned";
    default:
      return "delivered";
  }
}

/** One event is enough only for addresses that surely do not exist; see docs/decisions. */
function effectOf(reason: Reason, action: Action, permanence: Permanence, confidence: number): AddressEffect {
  if (action !== "failed") return action === "delayed" ? "none" : "release";
  const { addressEffect } = reasons[reason];
  if (permanence === "temporary" || confidence < quarantineFrom) return "none";
  return addressEffect === "suppress" && confidence < suppressFrom ? "quarantine" : addressEffect;
}

function firstSpeaker({ wordings }: Judgement): string | null {
  return wordings.find(({ reply, weight }) => weight > 0.9 && reply.remoteMta !== null)?.reply.remoteMta?.value ?? null;
}

type Code = ReturnType<typeof statusOf>;

/** The words for every field that was concluded. */
function proofsOf(
  verdict: Verdict,
  judgement: Judgement,
  status: Code,
  replyCode: ReturnType<typeof replyCodeOf>,
  facts: Proof[],
): Proof[] {
  const { statement } = verdict;
  const { winner, cause } = judgement;
  const proofs: Proof[] = [];
  const add = (supports: string, text: Text | null, start: number, end: number, rule: string | null = null): void => {
    if (text !== null && end > start) proofs.push({ supports, text, start, end, rule });
  };
  const addAll = (supports: string, text: Text | null | undefined): void => {
    if (text !== null && text !== undefined) add(supports, text, 0, text.value.length);
  };
  if (winner !== null) add("reason", winner.text, winner.start, winner.end, winner.id);
  if (verdict.underlying !== null && cause !== null && cause !== winner) {
    add("underlying", cause.text, cause.start, cause.end, cause.id);
  }
  if (status !== null) add("status", status.text, status.start, status.end);
  if (replyCode !== null) add("replyCode", replyCode.text, replyCode.start, replyCode.end);
  addAll("address", statement.address?.text);
  addAll("action", statement.action?.text);
  const wording = judgement.wordings[0];
  const speaker = wording?.reply.remoteMta ?? null;
  const host = statement.remoteMta?.text ?? null;
  if (host !== null) addAll("remoteMta", host);
  else if (speaker !== null) add("remoteMta", wording!.text, speaker.start, speaker.end);
  const command = statement.command === null ? (wording?.reply.command ?? null) : null;
  if (command !== null) add("command", wording!.text, command.start, command.end);
  for (const fact of facts) if (fact.supports !== "retryAfter" || verdict.retryAfter !== null) proofs.push(fact);
  return proofs;
}
