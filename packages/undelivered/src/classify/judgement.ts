/**
 * Why one recipient was not reached: all voices are heard, text by text, and the strongest decides.
 *
 * The order of decision is that of docs/decisions: the reader's rules, the operator's dialect, a named cause, codes that
 * practice bears out, general words, other codes. What the diagnostic leaves open, supporting texts and the prose may answer.
 */
import type { Command, ExplainOptions, Notice, Reason, Statement, Text } from "../types.js";
import { blocklistCandidate, byStrength, ranks, ruleCandidates } from "./candidates.js";
import type { Candidate, Circumstances } from "./candidates.js";
import { replyCandidate, statusCandidate, statusInfo } from "./code-candidates.js";
import { bounded, classContradiction, floor, withCode } from "./confidence.js";
import { exitCandidate } from "./exit-status.js";
import { knowledge, ownRules } from "./knowledge.js";
import { operators } from "./provider.js";
import type { Operators } from "./provider.js";
import { findCommand } from "./speaker.js";
import type { Wording, WordingReader } from "./wording.js";

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

/** What other texts are worth beside the diagnostic. */
const supportingWeight = 0.95;
const proseWeight = 0.88;

/** Not more supporting texts than this are read: a transcript may hold thousands. */
const mostTexts = 12;

/** Reasons that say little: another text may know better. */
const vague: ReadonlySet<Reason> = new Set([
  "mailbox-unavailable",
  "policy-rejected",
  "server-error",
  "delivery-expired",
  "unknown",
]);

/** Judges one statement. */
export function judge(notice: Notice, statement: Statement, reader: WordingReader, options: ExplainOptions): Judgement {
  const [opening, ...others] = textsOf(notice, statement);
  const first = opening === undefined ? null : reader.read(opening.text, opening.weight);
  const read: Wording[] = first === null ? [] : [first];
  const command = statement.command ?? first?.reply.command?.value ?? commandBeside(statement);
  const found = first === null ? [] : operators(notice, statement, first);
  const circumstances: Circumstances = { operators: found, command, status: statement.status?.value ?? null };
  const codes = codeCandidates(statement, first, command, found);
  const voices: Candidate[] = first === null ? [] : voicesIn(first, circumstances, options);
  let best = stronger(strongest(voices), strongest(codes));
  for (const { text, weight } of others) {
    if (best !== null && !leavesOpen(best, weight)) break;
    const wording = reader.read(text, weight);
    if (first !== null && contradicts(first, wording)) continue;
    read.push(wording);
    const more = voicesIn(wording, circumstances, options).filter((voice) => mayDecide(voice, best, wording));
    voices.push(...more);
    const better = mostTelling(more);
    if (better !== null && (best === null || !vague.has(better.reason) || best.rank < ranks.mediumCode)) best = better;
  }
  best = preferCode(best, codes);
  return conclude({ statement, best, all: inOrder(voices, codes), operators: found, command, read });
}

/** The command where only the text beside the diagnostic names it (Exim's prose, sendmail's transcript). */
function commandBeside({ supporting }: Statement): Command | null {
  for (const text of supporting.slice(0, 3)) {
    const command = findCommand(text.value.slice(0, 1_000));
    if (command !== null) return command.value;
  }
  return null;
}

/** The texts that may say why, the most telling first, and what each is worth. */
function textsOf(notice: Notice, statement: Statement): { text: Text; weight: number }[] {
  const texts: { text: Text; weight: number }[] = [];
  const add = (text: Text | null, weight: number): void => {
    if (text === null || text.value === "" || texts.some((known) => known.text.value === text.value)) return;
    texts.push({ text, weight: texts.length === 0 ? 1 : weight });
  };
  add(statement.diagnostic, 1);
  for (const text of statement.supporting.slice(0, mostTexts)) add(text, supportingWeight);
  // The prose speaks of all recipients at once; it stands for one only where there is one.
  if (notice.prose !== null && notice.prose.value !== "" && !notice.isRead && notice.statements.length <= 1) {
    texts.push({ text: notice.prose, weight: proseWeight });
  }
  return texts;
}

function voicesIn(wording: Wording, circumstances: Circumstances, options: ExplainOptions): Candidate[] {
  const { rules } = knowledge();
  const found = ruleCandidates(rules, wording, circumstances);
  if (options.rules !== undefined) found.push(...ruleCandidates(ownRules(options.rules), wording, circumstances));
  const list = blocklistCandidate(wording);
  if (list !== null) found.push(list);
  return innermost(found, wording);
}

/**
 * Where a server hands on what another one answered, that answer tells why; so does a reply where a program says before it that
 * "all recipients were rejected".
 */
function innermost(all: Candidate[], { reply, text }: Wording): Candidate[] {
  const answer = reply.replyCode?.start ?? 0;
  const isBefore = ({ text: said, end }: Candidate): boolean => said === text && end <= answer;
  const found = all.filter((voice) => !isBefore(voice) || !vague.has(voice.reason) || isWrapper(voice.reason));
  if (reply.inner === null) return found;
  const { wordsStart } = reply.inner;
  const isInner = (voice: Candidate): boolean => voice.text === text && voice.start >= wordsStart;
  if (!found.some((voice) => isInner(voice) && !vague.has(voice.reason))) return found;
  return found.filter((voice) => isInner(voice) || voice.rank >= ranks.provider || voice.reason === "delivery-expired");
}

/** What the codes of the diagnostic and the fields say. */
function codeCandidates(
  statement: Statement,
  wording: Wording | null,
  command: Command | null,
  operators: Operators,
): Candidate[] {
  const reply = wording?.reply ?? null;
  const text = wording?.text ?? null;
  const status = reply?.inner?.status ?? reply?.status ?? null;
  const found: Candidate[] = [];
  const add = (voice: Candidate | null): void => {
    if (voice !== null && voice.reason !== "unknown") found.push(voice);
  };
  if (status !== null) add(statusCandidate(status.value, operators, { text, start: status.start, end: status.end }));
  const stated = statement.status;
  if (stated !== null && stated.value !== status?.value) {
    add(statusCandidate(stated.value, operators, { text: stated.text, start: 0, end: stated.text?.value.length ?? 0 }));
  }
  const code = reply?.inner?.replyCode ?? reply?.replyCode ?? null;
  if (code !== null) add(replyCandidate(code.value, command, { text, start: code.start, end: code.end }));
  const exit = exitCandidate(statement);
  if (exit !== null) found.push(exit);
  return found;
}

/** The strongest voice, or one as high that says more. */
function mostTelling(voices: readonly Candidate[]): Candidate | null {
  const top = strongest(voices);
  if (top === null || !vague.has(top.reason)) return top;
  return strongest(voices.filter(({ reason, rank }) => !vague.has(reason) && rank >= top.rank)) ?? top;
}

/** The strongest voice that is not only a wrapper. */
function strongest(voices: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const voice of voices) {
    if (isWrapper(voice.reason)) continue;
    if (best === null || byStrength(voice, best) < 0) best = voice;
  }
  return best;
}

function stronger(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (a === null || b === null) return a ?? b;
  return byStrength(b, a) < 0 ? b : a;
}

/** All voices, the strongest first. Mostly there are one or two, which need no sorting. */
function inOrder(voices: Candidate[], codes: readonly Candidate[]): Candidate[] {
  for (const code of codes) voices.push(code);
  if (voices.length === 2 && byStrength(voices[0]!, voices[1]!) > 0) voices.reverse();
  return voices.length > 2 ? voices.sort(byStrength) : voices;
}

/** May a further text have the last word? */
function leavesOpen(best: Candidate, weight: number): boolean {
  if (best.rank >= ranks.mechanism) return false;
  if (best.source === "status" || best.source === "reply") return weight > proseWeight || best.rank <= ranks.mediumCode;
  return vague.has(best.reason);
}

/** A transcript also holds replies to other commands, and what the sending server made of it: they answer another question. */
function contradicts(first: Wording, next: Wording): boolean {
  const [a, b] = [first.reply, next.reply];
  if (next.weight <= proseWeight || a.replyCode === null || b.replyCode === null) return false;
  if (a.replyCode.value !== b.replyCode.value) return true;
  return a.status !== null && b.status !== null && a.status.value !== b.status.value;
}

/** Prose is full of general advice: against a code it needs more than a few words. */
function mayDecide(voice: Candidate, best: Candidate | null, wording: Wording): boolean {
  if (wording.weight > proseWeight || best === null || best.rank < ranks.mediumCode) return true;
  return voice.weight >= 16 && (best.source === "status" ? voice.rank > ranks.phrase : !vague.has(voice.reason));
}

/** What "mailbox unavailable" and "recipient rejected" leave open, a code that is worth something tells. */
function preferCode(best: Candidate | null, codes: readonly Candidate[]): Candidate | null {
  if (best?.reason !== "mailbox-unavailable" || best.rank > ranks.phrase) return best;
  return codes.find((code) => code.rank >= ranks.mediumCode && !vague.has(code.reason)) ?? best;
}

/** QUIRK: OpenSMTPD calls its last report "delayed", with the status code of an expired message. */
const statesExpiry = ({ status }: Statement): boolean => /^[45]\.4\.7$/.test(status?.value ?? "");

/** A code that says next to nothing is not what the last attempt met. */
const isWeakCode = ({ source, rank }: Candidate): boolean =>
  (source === "reply" || source === "status") && rank < ranks.mediumCode;

interface Hearing {
  statement: Statement;
  best: Candidate | null;
  all: Candidate[];
  operators: Operators;
  command: Command | null;
  read: Wording[];
}

function conclude({ statement, best, all, operators, command, read }: Hearing): Judgement {
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

const isWrapper = (reason: Reason): boolean => reason === "unknown" || reason === "delivery-expired";
