/** The prose of a report as statements: what the format's own reader sees, else what the general reader sees. */
import { fold, slice } from "../read/text.js";
import type { Original, Statement, Text } from "../types.js";
import { findAddresses } from "./addresses.js";
import { codedRecipients } from "./coded-recipients.js";
import type { Format, View } from "./format.js";
import { readRows } from "./json-events.js";
import { onlyRecipient } from "./original.js";
import { readProse, type Paragraph } from "./prose.js";
import { actionOf, sections } from "./prose-action.js";
import { readBy } from "./read-by.js";
import { addReplies, isRefusal, nameOf } from "./recipient-replies.js";
import { findReplies, hasCode, type FoundReply } from "./replies.js";
import type { Signs } from "./signs.js";
import { stated, statement } from "./statement.js";
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
  /** Addresses that are the sender's or the reporting system's own, in small letters. */
  ownAddresses: () => ReadonlySet<string>;
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
  const { own = format === null ? null : readBy(format, view.prose, view) } = input;
  const { statements, shared } = own === null ? general(input) : { statements: own, shared: null };
  const action = actionOf(input);
  const expired = action?.value === "failed" ? input.hits.filter((hit) => hit.role === "expired") : [];
  const over = expired.map((hit) => fold(slice(view.prose, hit.start, hit.end)).value);
  addFromProse(statements, view.prose, format);
  const actionInSection = sections(input, statements.length);
  for (const one of statements) {
    const said = actionInSection(one) ?? action;
    if (said?.value !== "delivered" || !isRefused(one, shared)) one.action ??= said;
    one.expired ||= over.some((words) => statements.length === 1 || says(one, words));
  }
  return statements;
}

/** Where a report is of what was delivered, who was refused has an answer of his own. */
const isRefused = ({ diagnostic }: Statement, shared: Text | null): boolean =>
  diagnostic !== null && diagnostic !== shared && hasCode(diagnostic);

/** Where a report speaks of several recipients, the queue lifetime is over for those whose own words say so. */
const says = (one: Statement, words: string): boolean =>
  [one.diagnostic, ...one.supporting].some((text) => text !== null && text.value.includes(words));

/**
 * Sentences about codes: "see DSN code 5.7.1", "Status code: 550 5.1.1", "Error 5.2.2"; and the code before the address with which
 * a reply begins that a mail program quotes: "The mail server responded:  5.1.1 <user@example.org>: Recipient address rejected".
 */
const statedStatus =
  /\b(?:DSN|status|error)(?: code)?\s?[:#]?\s?(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)|[:：][ \t]*[45]\d\d ([45]\.\d{1,3}\.\d{1,3})[ \t]*$|[:：]\s{1,3}([45]\.\d{1,3}\.\d{1,3}) <[^<>\s]{1,320}>:/im;

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
  const code = status[1] ?? status[2] ?? status[3]!;
  const start = prose.value.indexOf(code, status.index);
  one.status = stated(code, slice(prose, start, start + code.length));
  // "Status code: 550 5.7.133": the reply code stands before it.
  const reply = /[245]\d\d $/.exec(prose.value.slice(0, start));
  if (reply !== null) one.supporting.push(fold(slice(prose, reply.index, start + code.length)));
}

/** What any text says of its recipients, and the reason that all of them share of whom it says nothing more. */
interface General {
  statements: Statement[];
  shared: Text | null;
}

function general(input: ProseInput): General {
  const { view, hits, named } = input;
  const prose = view.prose;
  const rows = input.pasted ? readRows(prose) : null;
  if (rows !== null) return { statements: rows, shared: null };
  const replies = findReplies(prose);
  const labels = hits
    .filter((hit) => hit.role === "diagnostic")
    .map((hit) => fold(slice(prose, hit.start, hit.end)).value);
  let statements: Statement[] = [];
  for (const paragraph of readProse(prose, hits, input.ownAddresses)) statements.push(fromParagraph(paragraph, labels));
  if (named.length > 0) statements = keepNamed(statements, named);
  statements = distinct(statements);
  if (statements.length === 0) return { statements: nameless(input, replies), shared: null };
  const coded =
    input.pasted && replies.every(({ command }) => command === null) ? codedRecipients(prose, longestTranscript) : null;
  if (coded !== null && coded.length > statements.length) return { statements: coded, shared: null };
  addReplies(statements, replies);
  const silent = statements.filter((one) => one.diagnostic === null);
  const shared = silent.length === 0 ? null : reasonInProse(prose, hits);
  for (const one of silent) one.diagnostic = shared;
  return { statements, shared };
}

function fromParagraph({ address, at, alias, words, heading }: Paragraph, labels: readonly string[]): Statement {
  const labelled = words === null ? null : behindLabel(words, labels);
  const one = statement({ address: stated(address, at), diagnostic: labelled ?? words });
  if (alias !== null) one.originalAddress = stated(alias.value, alias);
  if (labelled !== null && words !== null) one.supporting.push(words);
  if (heading !== null) one.supporting.push(heading);
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

/** A line that is no reason, without the blanks around it: nothing, a rule, a heading set in dashes, an address. Stars stress words. */
const aside = /^(?:[-=_|]{3,}.{0,80}|\*[*\s]*|<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?)?$/;

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
function addressInSubject({ signs, ownAddresses }: ProseInput): Statement["address"] {
  const text = signs.subject?.text ?? null;
  if (text === null) return null;
  const found = findAddresses(text.value).filter(({ address }) => !ownAddresses().has(address.toLowerCase()));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : stated(only.address, slice(text, only.start, only.end));
}
