/** The prose of a report as statements: what the format's own reader sees, else what the general reader sees. */
import { fold, slice } from "../read/text.js";
import { withoutNotice } from "../../knowledge/labels.js";
import type { Action, Original, Statement, Text } from "../types.js";
import { findAddresses } from "./addresses.js";
import type { Format, View } from "./format.js";
import { readRows } from "./json-events.js";
import { onlyRecipient } from "./original.js";
import { readProse, type Paragraph } from "./prose.js";
import { findReplies, type FoundReply } from "./replies.js";
import type { Signs } from "./signs.js";
import { sameAddress, stated, statement } from "./statement.js";
import type { WordHit } from "./words.js";

/** What the prose is read with. */
export interface ProseInput {
  view: View;
  signs: Signs;
  hits: readonly WordHit[];
  format: Format | null;
  /** What the format's own reader sees, where that was asked already. */
  own?: Statement[] | null | undefined;
  original: Original | null;
  /** Addresses that are the sender's or the reporting system's own. */
  excluded: () => readonly string[];
  /** Recipients named by an `X-Failed-Recipients` field. */
  named: readonly string[];
  /** The recipient that the return path carries (VERP); it speaks where nothing else does. */
  carried: () => string | null;
  /** True for text without a message header. */
  pasted: boolean;
}

/** Transcripts of long sessions repeat themselves. */
const longestTranscript = 2_000;

/** A text that names one recipient over and over adds nothing. */
const mostSupporting = 100;

/** No more of a text than this is taken for the reason where nothing in it stands out. */
const longestReason = 1_000;

/** Statements about the recipients that the prose speaks of. */
export function readStatements(input: ProseInput): Statement[] {
  const { view, format } = input;
  const { own = format?.read?.(view.prose, view) ?? null } = input;
  const statements = own ?? general(input);
  const action = actionOf(input);
  const expired = action?.value === "failed" ? input.hits.filter((hit) => hit.role === "expired") : [];
  const over = expired.map((hit) => fold(slice(view.prose, hit.start, hit.end)).value);
  addFromProse(statements, view.prose, format);
  const actionInSection = sections(input, statements.length);
  for (const one of statements) {
    one.action ??= actionInSection(one) ?? action;
    one.expired ||= over.some((words) => statements.length === 1 || says(one, words));
  }
  return statements;
}

const actionOfRole: Partial<Record<WordHit["role"], Action>> = {
  failure: "failed",
  delay: "delayed",
  success: "delivered",
};

/**
 * Sendmail lists those it has given up below one heading, those it goes on trying below another and those it has delivered to
 * below a third: of several recipients, each has what the heading before it says.
 */
function sections({ view, hits }: ProseInput, recipients: number): (one: Statement) => Statement["action"] {
  const { value } = view.prose;
  const headings = hits.filter((hit) => Object.hasOwn(actionOfRole, hit.role) && beginsLine(value, hit.start));
  const roles = new Set(headings.map(({ role }) => role));
  if (recipients < 2 || roles.size < 2) return () => null;
  const places = new Map<string, number>();
  for (const { address, start } of findAddresses(value)) if (!places.has(address)) places.set(address, start);
  return ({ address }) => {
    const at = places.get(address?.value ?? "") ?? -1;
    const role = headings.filter((hit) => hit.end <= at).at(-1)?.role;
    return role === undefined || role === "failure" ? null : stated(actionOfRole[role]!);
  };
}

const beginsLine = (value: string, at: number): boolean =>
  /(?:^|\n)[^\p{L}\n]*$/u.test(value.slice(Math.max(0, at - 40), at));

/** Where a report speaks of several recipients, the queue lifetime is over for those whose own words say so. */
const says = (one: Statement, words: string): boolean =>
  [one.diagnostic, ...one.supporting].some((text) => text !== null && text.value.includes(words));

/** Sentences about codes: "see DSN code 5.7.1", "Status code: 550 5.1.1", "Error 5.2.2". */
const statedStatus =
  /\b(?:DSN|status|error)(?: code)?\s?[:#]?\s?(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)|[:：][ \t]*[45]\d\d ([45]\.\d{1,3}\.\d{1,3})[ \t]*$/im;

/** "reason: 550 Unknown user", and below it "Status: 5.2.0": a line of its own, beside a diagnostic with a code. */
const statusField = /^Status:[ \t]{0,4}([45]\.\d{1,3}\.\d{1,3})[ \t]{0,4}$/im;

/** What the text says about its only recipient outside the reason: a code, the server that refused. */
function addFromProse(statements: readonly Statement[], prose: Text, format: Format | null): void {
  const one = statements[0];
  if (one === undefined || statements.length > 1) return;
  const remote = format?.remote?.exec(prose.value);
  if (remote !== null && remote !== undefined) {
    const start = prose.value.indexOf(remote[1]!, remote.index);
    one.remoteMta ??= stated(remote[1]!.toLowerCase(), slice(prose, start, start + remote[1]!.length));
    one.remoteIp ??= remote[2] ?? null;
  }
  const transcript = format?.transcript === undefined ? -1 : prose.value.indexOf(format.transcript);
  if (transcript >= 0) {
    const start = prose.value.indexOf("\n", transcript);
    if (start > 0)
      one.supporting.push(fold(slice(prose, start, Math.min(prose.value.length, start + longestTranscript))));
  }
  if (one.status !== null) return;
  const said = one.diagnostic;
  const isCoded = said !== null && hasCode(said);
  if (isCoded && /\b[245]\.\d{1,3}\.\d/.test(said.value)) return;
  const status = (isCoded ? statusField : statedStatus).exec(prose.value);
  if (status === null) return;
  const code = status[1] ?? status[2]!;
  const start = prose.value.indexOf(code, status.index);
  one.status = stated(code, slice(prose, start, start + code.length));
  // "Status code: 550 5.7.133": the reply code stands before it.
  const reply = /[245]\d\d $/.exec(prose.value.slice(0, start));
  if (reply !== null) one.supporting.push(fold(slice(prose, reply.index, start + code.length)));
}

function general(input: ProseInput): Statement[] {
  const { view, hits, named } = input;
  const prose = view.prose;
  const rows = input.pasted ? readRows(prose) : null;
  if (rows !== null) return rows;
  const replies = findReplies(prose);
  const labels = hits
    .filter((hit) => hit.role === "diagnostic")
    .map((hit) => fold(slice(prose, hit.start, hit.end)).value);
  let statements: Statement[] = [];
  for (const paragraph of readProse(prose, hits, input.excluded)) statements.push(fromParagraph(paragraph, labels));
  if (named.length > 0) statements = keepNamed(statements, named);
  statements = distinct(statements);
  if (statements.length === 0) return nameless(input, replies);
  const mine = statements.length === 1 ? (one: Statement) => replies.filter(answers(one)) : repliesByAddress(replies);
  for (const one of statements) addReplies(one, mine(one));
  const silent = statements.filter((one) => one.diagnostic === null);
  const reason = silent.length === 0 ? null : reasonInProse(prose, hits);
  for (const one of silent) one.diagnostic = reason;
  return statements;
}

function fromParagraph({ address, at, alias, words }: Paragraph, labels: readonly string[]): Statement {
  const labelled = words === null ? null : behindLabel(words, labels);
  const one = statement({ address: stated(address, at), diagnostic: labelled ?? words });
  if (alias !== null) one.originalAddress = stated(alias.value, alias);
  if (labelled !== null && words !== null) one.supporting.push(words);
  return one;
}

/** Where a label announces the server's own words ("The error that the other server returned was:"), they are the reason. */
function behindLabel(words: Text, labels: readonly string[]): Text | null {
  for (const label of labels) {
    const at = words.value.lastIndexOf(label);
    // "host mx.example.org [192.0.2.1]: SMTP error ... after RCPT TO:": who said it, and to which command, is worth keeping.
    if (at < 0 || /\bhost [\w.-]{1,255} ?[[(]/.test(words.value.slice(0, at))) continue;
    const from = at + label.length + (/^[\s:"']*/.exec(words.value.slice(at + label.length))?.[0].length ?? 0);
    const behind = slice(words, from, words.value.length);
    if (hasCode(behind)) return behind;
  }
  return null;
}

const nameOf = (one: Statement): string | undefined => one.address?.value.toLowerCase();

/** The header field names the recipients for certain; the prose tells what happened to them. */
function keepNamed(statements: Statement[], named: readonly string[]): Statement[] {
  const byName = new Map<string | undefined, Statement[]>();
  for (const one of statements) {
    const known = byName.get(nameOf(one));
    if (known === undefined) byName.set(nameOf(one), [one]);
    else known.push(one);
  }
  return named.flatMap((address) => byName.get(address.toLowerCase()) ?? [statement({ address: stated(address) })]);
}

/** A recipient that is named twice keeps the words that carry a code, the other words support them. */
function distinct(statements: Statement[]): Statement[] {
  const byName = new Map<string, Statement>();
  const result: Statement[] = [];
  for (const one of statements) {
    const name = nameOf(one);
    const known = name === undefined ? undefined : byName.get(name);
    if (known === undefined) {
      if (name !== undefined) byName.set(name, one);
      result.push(one);
    } else if (one.diagnostic !== null) {
      if (known.diagnostic === null || (!hasCode(known.diagnostic) && hasCode(one.diagnostic))) {
        if (known.diagnostic !== null) known.supporting.unshift(known.diagnostic);
        known.diagnostic = one.diagnostic;
      } else if (known.supporting.length < mostSupporting) {
        known.supporting.push(one.diagnostic);
      }
    }
  }
  return result;
}

/** 465 and 587 are the ports of submission (RFC 8314), and no codes. */
const code =
  /(?:^|[^\d.#\w])(?!465|587)[45]\d\d(?:[ -]|, b['"])|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|SMTP[^\n()（]{0,20}[(（][45]\d\d[)）]/;

/** Does the text carry a reply code or an enhanced status code? */
export const hasCode = (text: Text): boolean => code.test(text.value);

/** Replies of a transcript belong to the recipient whose `RCPT` they answer, or whose address they repeat. */
const answers =
  ({ address }: Statement) =>
  (reply: FoundReply): boolean =>
    reply.rcpt === null ||
    (address !== null &&
      (sameAddress(reply.rcpt, address.value) || reply.text.value.toLowerCase().includes(address.value.toLowerCase())));

/** The same for many recipients: each reply is read once, not once for each of them. */
function repliesByAddress(replies: readonly FoundReply[]): (one: Statement) => readonly FoundReply[] {
  const byName = new Map<string, FoundReply[]>();
  for (const reply of replies) {
    const names = new Set(findAddresses(reply.text.value).map(({ address }) => address.toLowerCase()));
    if (reply.rcpt !== null) names.add(reply.rcpt.toLowerCase());
    for (const name of names) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [reply]);
      else known.push(reply);
    }
  }
  const none: readonly FoundReply[] = [];
  return (one) => byName.get(nameOf(one) ?? "") ?? none;
}

/** A command out of turn (503) follows from the refusal before it, but for "503 All recipients are invalid". */
const isRefusal = ({ code, text }: FoundReply): boolean =>
  code >= 400 && (code !== 503 || /\ball recipients\b/i.test(text.value));

function addReplies(one: Statement, mine: readonly FoundReply[]): void {
  if (mine.length === 0) return;
  const refusals = mine.filter(isRefusal);
  const best = refusals[0];
  if (best === undefined) return;
  one.command ??= refusals.find((reply) => reply.code === best.code && reply.command !== null)?.command ?? null;
  if (one.diagnostic === null || !hasCode(one.diagnostic)) {
    if (one.diagnostic !== null) one.supporting.unshift(one.diagnostic);
    one.diagnostic = best.text;
  }
  // A line of a transcript: "<-- 550 5.1.1 Recipient unknown".
  const at = one.diagnostic.value.indexOf(best.text.value);
  if (at > 0 && /<-+ ?$/.test(one.diagnostic.value.slice(Math.max(0, at - 6), at))) one.diagnostic = best.text;
  // What follows in a typed session is no part of the reply.
  else if (at === 0 && /^ (?:quit|rset|221)\b/i.test(one.diagnostic.value.slice(best.text.value.length)))
    one.diagnostic = best.text;
  // "mx.example.org[192.0.2.1] responded with failure: 552 ...": the server's own words are the reason.
  const lead = one.diagnostic.value.length - best.text.value.length;
  if (
    lead > 0 &&
    one.diagnostic.value.endsWith(best.text.value) &&
    !/\bhost [\w.-]{1,255} ?[[(]/.test(one.diagnostic.value.slice(0, lead))
  ) {
    one.supporting.unshift(one.diagnostic);
    one.diagnostic = best.text;
  }
  for (const other of refusals) if (other.text.value !== one.diagnostic.value) one.supporting.push(other.text);
}

/** A line that is no reason, without the blanks around it: nothing, a rule of dashes, a heading set in dashes, an address. */
const aside = /^(?:[-=_*|]{3,}.{0,80}|<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?)?$/;

/** What the text says where nothing follows the address: what stands after the introduction, else all of it. */
function reasonInProse(prose: Text, hits: readonly WordHit[]): Text | null {
  const { value } = prose;
  const label = hits.find((hit) => hit.role === "diagnostic");
  let start = label === undefined ? 0 : label.end;
  let end = Math.min(value.length, start + longestReason);
  const isAside = (from: number, to: number): boolean => aside.test(value.slice(from, to).trim());
  for (let feed = value.indexOf("\n", start); feed >= 0 && feed < end && isAside(start, feed);) {
    start = feed + 1;
    feed = value.indexOf("\n", start);
  }
  for (let feed = value.lastIndexOf("\n", end - 1); feed > start && isAside(feed + 1, end);) {
    end = feed;
    feed = value.lastIndexOf("\n", end - 1);
  }
  if (isAside(start, end)) return null;
  const folded = fold(slice(prose, start, end));
  return /[\p{L}\p{N}]/u.test(folded.value) ? folded : null;
}

/** A text that names nobody: the reply, the labelled reason, or, where it was pasted, the text itself. */
function nameless(input: ProseInput, replies: readonly FoundReply[]): Statement[] {
  const { view, hits, original, pasted } = input;
  const refusal = replies.find(isRefusal);
  const speaks =
    refusal !== undefined ||
    hits.some((hit) => hit.role === "failure" || hit.role === "expired" || hit.role === "delay");
  const announced = input.signs.announces === "subject-failure" || input.signs.announces === "subject-delay";
  if (!speaks && !announced && !pasted) return [];
  const address = input.carried() ?? onlyRecipient(original);
  const one = statement({ address: address === null ? addressInSubject(input) : stated(address) });
  if (refusal !== undefined) {
    one.diagnostic = refusal.text;
    one.command = refusal.command;
  } else {
    one.diagnostic = reasonInProse(view.prose, hits);
  }
  return one.diagnostic === null ? [] : [one];
}

/** "Rejected posting to LIST-L@example.org": the subject names whom the text does not. */
function addressInSubject({ signs, excluded }: ProseInput): Statement["address"] {
  const text = signs.subject?.text ?? null;
  if (text === null) return null;
  const own = new Set(excluded().map((address) => address.toLowerCase()));
  const found = findAddresses(text.value).filter(({ address }) => !own.has(address.toLowerCase()));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : stated(only.address, slice(text, only.start, only.end));
}

/** "No further delivery attempts will be made" is the end, not a delay. */
const negated = ({ view }: ProseInput, hit: WordHit): boolean =>
  /\bno (?:further|more) $/i.test(view.prose.value.slice(Math.max(0, hit.start - 16), hit.start));

/** Exchange: delivered, but the next server told nothing of it (RFC 3461 section 5.2.2). */
const isRelayed = ({ hits, view }: ProseInput): boolean =>
  hits.some(({ role, start, end }) => role === "success" && withoutNotice.test(view.prose.value.slice(start, end)));

function actionOf(input: ProseInput): { value: Action; text: null } | null {
  const { hits, signs } = input;
  const delays = hits.filter((hit) => hit.role === "delay" && !negated(input, hit));
  // "has not yet been delivered" is no failure, though "has ... not ... been delivered" is.
  const isYet = (hit: WordHit): boolean => delays.some(({ start, end }) => start < hit.end && end > hit.start);
  const has = (role: WordHit["role"]): boolean =>
    role === "delay" ? delays.length > 0 : hits.some((hit) => hit.role === role && !(role === "failure" && isYet(hit)));
  const announced = signs.announces === "subject-failure";
  if (has("delay") && !announced && (!has("failure") || signs.announces === "subject-delay"))
    return { value: "delayed", text: null };
  if (has("failure") || has("expired") || (announced && has("delay"))) return { value: "failed", text: null };
  if (has("success")) return { value: isRelayed(input) ? "relayed" : "delivered", text: null };
  if (signs.announces === "subject-delay") return { value: "delayed", text: null };
  if (signs.announces === "subject-success") return { value: "delivered", text: null };
  return null;
}
