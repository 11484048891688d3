/** What speaks of the reason: rules, block lists and codes, and which of them is the strongest. */
import type { Command, ExplainOptions, Reason, Statement } from "../types.js";
import { blocklistCandidate, byStrength, ranks } from "./candidates.js";
import type { Candidate, Circumstances } from "./candidates.js";
import { replyCandidate, statusCandidate } from "./code-candidates.js";
import { exitCandidate } from "./exit-status.js";
import { knowledge, ownRules } from "./knowledge.js";
import type { Operators } from "./provider.js";
import { ruleCandidates } from "./rule-candidates.js";
import type { Wording } from "./wording.js";

/** Reasons that say little: another text may know better. */
export const vague: ReadonlySet<Reason> = new Set([
  "mailbox-unavailable",
  "policy-rejected",
  "server-error",
  "delivery-expired",
  "unknown",
]);

/** It says how a delivery ended, not why. */
export const isWrapper = (reason: Reason): boolean => reason === "unknown" || reason === "delivery-expired";

/** What the rules and the lists say of a text. */
export function voicesIn(wording: Wording, circumstances: Circumstances, options: ExplainOptions): Candidate[] {
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
export function codeCandidates(
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

/** The strongest voice, or one as high that says more. @param isOpen does a voice say so little? */
export function mostTelling(voices: readonly Candidate[], isOpen = isVague): Candidate | null {
  const top = strongest(voices);
  if (top === null) return top;
  // Of words that weigh the same, those that say why.
  if (!isOpen(top))
    return isVague(top) ? (voices.find((voice) => !isVague(voice) && isAsStrong(voice, top)) ?? top) : top;
  return strongest(voices.filter((voice) => !isVague(voice) && voice.rank >= top.rank)) ?? top;
}

const isAsStrong = (voice: Candidate, top: Candidate): boolean =>
  voice.rank === top.rank && voice.weight === top.weight;

const isVague = ({ reason }: Candidate): boolean => vague.has(reason);

/** A detail says more than the reason. */
export const isVagueAtLarge = (voice: Candidate): boolean => isVague(voice) && voice.detail === null;

/** The strongest voice that is not only a wrapper. */
export function strongest(voices: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const voice of voices) {
    if (isWrapper(voice.reason)) continue;
    if (best === null || byStrength(voice, best) < 0) best = voice;
  }
  return best;
}

export function stronger(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (a === null || b === null) return a ?? b;
  return byStrength(b, a) < 0 ? b : a;
}

/** All voices, the strongest first. Mostly there are one or two, which need no sorting. */
export function inOrder(voices: Candidate[], codes: readonly Candidate[]): Candidate[] {
  for (const code of codes) voices.push(code);
  if (voices.length === 2 && byStrength(voices[0]!, voices[1]!) > 0) voices.reverse();
  return voices.length > 2 ? voices.sort(byStrength) : voices;
}
