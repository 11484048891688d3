/**
 * Why one recipient was not reached: all voices are heard, text by text, and the strongest decides.
 *
 * The order of decision is that of docs/decisions: the reader's rules, the operator's dialect, a named cause, codes that
 * practice bears out, general words, other codes. What the diagnostic leaves open, supporting texts and the prose may answer.
 */
import type { Command, ExplainOptions, Notice, Statement, Text } from "../types.js";
import { ranks } from "./candidates.js";
import type { Candidate, Circumstances } from "./candidates.js";
import { conclude, type Judgement } from "./conclusion.js";
import { operators } from "./provider.js";
import { findCommand } from "./speaker.js";
import {
  codeCandidates,
  inOrder,
  isVagueAtLarge,
  mostTelling,
  stronger,
  strongest,
  vague,
  voicesIn,
} from "./voices.js";
import type { Wording, WordingReader } from "./wording.js";

/** What other texts are worth beside the diagnostic. */
const supportingWeight = 0.95;
const proseWeight = 0.88;

/** Not more supporting texts than this are read: a transcript may hold thousands. */
const mostTexts = 12;

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
  let best = stronger(mostTelling(voices, isVagueAtLarge), strongest(codes));
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
  // A code that stands apart from the reason is heard where no words are.
  for (const wording of best === null ? read : []) codes.push(...codeCandidates(statement, wording, command, found));
  best = preferCode(best ?? strongest(codes), codes);
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
