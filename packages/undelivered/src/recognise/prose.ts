/**
 * The general reader of prose: which addresses does a text say were not reached, and which words belong to each?
 *
 * Every system writes its own sentences, but people read them all, because of how they are laid out: the address stands at
 * the beginning of a line, or after a label, or in a sentence about the failure; what follows it, up to the next address
 * or the next rule of dashes, is about it. This reader goes by the same signs.
 */
import { reasonLabels } from "../../knowledge/labels.js";
import { maxRecipients } from "../read/limits.js";
import { endOfLine, feedIn } from "../read/lines.js";
import { again } from "../read/pieces.js";
import { fold, slice } from "../read/text.js";
import type { Text } from "../types.js";
import { contextBefore } from "./address-context.js";
import { findAddresses, type FoundAddress } from "./addresses.js";
import { sameAddress } from "./statement.js";
import type { WordHit } from "./words.js";

/** Words about one recipient. */
export interface Paragraph {
  address: string;
  /** The alias that led to the address: "(generated from sales@example.org)", "(expanded from: <sales@example.org>)". */
  alias: Text | null;
  /** The address where it stands. */
  at: Text;
  /** What is said about it, folded; null where nothing follows. */
  words: Text | null;
}

/** How an address is set off, from the clearest to the vaguest. */
const enum Standing {
  LineStart = 3,
  Labelled = 2,
  InSentence = 1,
}

interface Candidate extends FoundAddress {
  standing: Standing;
  lineStart: number;
  lineEnd: number;
}

/** No system writes more than this about one recipient. */
const longestWords = 4_000;

const serviceAddress =
  /^(?:postmaster|mailer-daemon|mailerdaemon|abuse|hostmaster|noc|support|helpdesk|no-?reply|spam|security|webmaster|[^@]{1,64}-(?:owner|request))@/;

/** "Joe Blow (joe@example.com)", "Joe Blow <joe@example.com>:": a name of a few words before the address, nothing after it. */
const personName =
  /^[\s*•·-]*["']?[\p{L}\p{N}.'’_-]+(?:(?:, ?| )[\p{L}\p{N}.'’_-]+){0,5},? ?["']? ?$|^[\s*•·-]*[^\s@<>]{1,64}@[^\s@<>]{1,255} ?$/u;

/** "A message sent by", and the address on a line of its own below. */
const isSendersLine = (value: string, lineStart: number): boolean =>
  /\bsent (?:by|from):?\s*$/i.test(value.slice(Math.max(0, lineStart - 40), lineStart));

/** "<app@example.org>: Sender address rejected: not owned by user": who wrote, not who was written to. */
const senderRefused = /[:. ]{1,4}sender (?:address )?(?:rejected|refused|denied|not|verify|unknown)\b/iy;

/** "Verification failed for <app@example.org>", and at the end: "Sender verify failed". */
const senderVerified = /(?:verification failed for|while verifying) $/i;

function isSenders(value: string, { outerStart, outerEnd }: FoundAddress): boolean {
  senderRefused.lastIndex = outerEnd;
  if (":. ".includes(value[outerEnd] ?? "-") && senderRefused.test(value)) return true;
  return value[outerStart] === "<" && senderVerified.test(value.slice(Math.max(0, outerStart - 24), outerStart));
}

function standing(value: string, found: FoundAddress, lineStart: number, lineEnd: number): Standing | null {
  const { start, outerStart, outerEnd } = found;
  // "user@example.com <user@example.com>": the first is the name, the second the address.
  if (value[outerEnd] === "<" || value.startsWith(" <", outerEnd)) return null;
  const from = Math.max(lineStart, outerStart - 120);
  const lead = value.slice(from, outerStart);
  // "see http://spf.example.net/why?id=user@example.org": what a link carries is nobody who was written to.
  if (lead !== "" && /:\/\/\S*$/.test(lead)) return null;
  if (from === lineStart && (lead === "" || /^[\s*•·-]*$/.test(lead)))
    return isSendersLine(value, lineStart) ? null : Standing.LineStart;
  const context = contextBefore(lead);
  if (context === "other") return null;
  if (context === "recipient") return Standing.Labelled;
  const rest = value.slice(outerEnd, Math.min(lineEnd, outerEnd + 40));
  if (outerStart < start && personName.test(lead) && /^[\s:;,.]*(?:$|: )/.test(rest)) return Standing.LineStart;
  return Standing.InSentence;
}

/** Candidates; the sender's own address and service addresses only where there are no others, and they are set off. */
function candidates(value: string, excluded: () => readonly string[]): Candidate[] {
  const all: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const found = findAddresses(value);
  if (found.length === 0) return all;
  let own: Set<string> | null = null;
  const isOwn = (lower: string): boolean =>
    (own ??= new Set(excluded().map((address) => address.toLowerCase()))).has(lower);
  const seen = new Set<string>();
  const senders = new Set<string>();
  let lineStart = 0;
  let lineEnd = -1;
  for (const one of found) {
    if (one.start > lineEnd) {
      lineStart = value.lastIndexOf("\n", one.start - 1) + 1;
      lineEnd = endOfLine(value, one.start);
    }
    const rank = standing(value, one, lineStart, lineEnd);
    if (rank === null) continue;
    const lower = one.address.toLowerCase();
    if (isSenders(value, one)) senders.add(lower);
    if (senders.has(lower)) continue;
    // A reply that repeats the address is about the recipient already named.
    if (
      seen.has(lower) &&
      /(?:^|[^\d.])[45]\d\d[ -]/.test(value.slice(Math.max(lineStart, one.start - 200), one.start))
    )
      continue;
    seen.add(lower);
    // "You are not authorized to post from your alice@example.org account": whom it speaks to is not whom it was for.
    if (rank === Standing.InSentence && isOwn(lower)) continue;
    const isOther = rank !== Standing.LineStart && (isOwn(lower) || serviceAddress.test(lower));
    const { address, start, end, outerStart, outerEnd } = one;
    // Sun's server names the queue within, and on the line below what the sender wrote.
    const isSame =
      lineStart < outerStart &&
      all.at(-1)?.lineEnd === lineStart - 1 &&
      /^ *Original address: $/.test(value.slice(lineStart, outerStart));
    if (isSame) lineStart = all.pop()!.lineStart;
    const list = isOther ? doubtful : all;
    list.push({ address, start, end, outerStart, outerEnd, standing: rank, lineStart, lineEnd });
    if (all.length >= maxRecipients || doubtful.length >= maxRecipients) break;
  }
  return all.length > 0 ? all : doubtful;
}

/** A line that ends what is said about a recipient: a rule of dashes, a heading set in dashes, a quoted message. */
const divider = /^[ \t]*(?:\|?[-_=*]{3,}|>>> |--[-\w=])/;

/** The end of what is said from `start` on: the next divider, or two blank lines, or the limit. */
function endOfWords(value: string, start: number, limit: number): number {
  const stop = Math.min(limit, start + longestWords);
  for (let feed = feedIn(value, start, stop - 1); feed >= 0; feed = feedIn(value, feed + 1, stop - 1))
    if (divider.test(value.slice(feed + 1, feed + 41))) return feed + 1;
  return stop;
}

/** The first paragraph in `[start, end)`: up to a blank line. */
function firstParagraph(value: string, start: number, end: number): [number, number] {
  let from = start;
  while (from < end && /[\s:;,>)\]"'.–—]/.test(value[from] ?? "")) from++;
  let at = from;
  for (;;) {
    const newline = feedIn(value, at, end);
    if (newline < 0) return [from, end];
    let next = newline + 1;
    while (next < end && (value[next] === " " || value[next] === "\t" || value[next] === "\r")) next++;
    if (next >= end || value[next] === "\n") return [from, newline];
    at = next;
  }
}

/** Marks around a reason that are not part of it: "(reason: ...)", "Reason: ...", "The error was: ...". */
const wrapping = new RegExp(`^(?:[(\\s]*(?:${reasonLabels})\\s*[:=：]\\s*|\\(\\s*(?=\\d{3}[ -]))`, "i");

/** A line that begins with such a label. */
const labelledLine = new RegExp(`\\n[ \\t]*(?:${reasonLabels})[ \\t]*[:：]`, "i");

/** "... was not delivered. Reason: the mailbox is full": where no code tells more, what stands behind the label is the reason. */
function labelledReason(value: string, from: number, to: number, end: number): [number, number] {
  if (/[45]\d\d[ -]|[45]\.\d{1,3}\.\d/.test(value.slice(from, to))) return [0, 0];
  const found = labelledLine.exec(value.slice(from, end));
  return found === null ? [0, 0] : firstParagraph(value, from + found.index + 1, end);
}

/** Fields of the returned message that gateways name below the recipient: "Subject: Minutes", "Scanning time = ...". */
const named = new RegExp(
  "^[ \\t]*(?:(?:subject|date|sent|message-id|scanning time|betreff|datum|gesendet|objet|asunto|oggetto|assunto|" +
    "onderwerp|temat|тема|件名|主题|主題|제목|발송시간)[ \\t]*[:=：][^\\n]*|" +
    "(?:from|sender|absender|expéditeur|remitente|mittente|remetente)[ \\t]*[:=][ \\t]*" +
    "[^\\n@]{0,80}@[^\\s<>@]{1,255}>?[ \\t]*(?=\\n|$))",
  "i",
);

/** Words that close a letter, and say no more of anybody. */
const closing =
  /^(?:please (?:reply|contact|direct)|if you (?:feel|think|believe|need|have)|should you|for further)\b/i;

/** Exchange tells when it gave up before it tells why. */
const moment =
  /^(?:[^\s\d]{1,6} )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?|\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}) (?=\p{L})/iu;

const announces = /:$|\bfollowing (?:errors?|reasons?|problems?)\.$/i;

/** Passes over what merely names the message. */
function withoutNamed(value: string, from: number, to: number, end: number): [number, number] {
  for (let found = named.exec(value.slice(from, to)); found !== null; found = named.exec(value.slice(from, to))) {
    const next = from + found[0].length;
    if (next < to) from = value.indexOf("\n", next - 1) < 0 ? to : value.indexOf("\n", next - 1) + 1;
    else [from, to] = firstParagraph(value, next, end);
  }
  return [from, to];
}

function words(text: Text, start: number, end: number): Text | null {
  let [from, to] = firstParagraph(text.value, start, end);
  [from, to] = withoutNamed(text.value, from, to, end);
  // "because:", "due to the following error.": what they announce stands in the next paragraph.
  for (let labels = 0; labels < 3 && announces.test(text.value.slice(Math.max(from, to - 30), to)); labels++) {
    const [next, nextEnd] = withoutNamed(text.value, ...firstParagraph(text.value, to, end), end);
    if (next >= nextEnd) break;
    [from, to] = [next, nextEnd];
  }
  const [labelled, labelledEnd] = labelledReason(text.value, from, to, end);
  if (labelled < labelledEnd) [from, to] = [labelled, labelledEnd];
  if (from >= to) return null;
  // What announces the next recipient says nothing of this one.
  const isNextAnnounced = end < text.value.length && !/\S/.test(text.value.slice(to, end));
  if (isNextAnnounced && announces.test(text.value.slice(to - 30, to))) return null;
  if (closing.test(text.value.slice(from, from + 40))) return null;
  let folded = fold(slice(text, from, to));
  const told = moment.exec(folded.value);
  if (told !== null) folded = slice(folded, told[0].length, folded.value.length);
  const lead = wrapping.exec(folded.value);
  if (lead !== null) {
    const closed = lead[0].startsWith("(") && folded.value.endsWith(")");
    folded = slice(folded, lead[0].length, folded.value.length - (closed ? 1 : 0));
  }
  return folded.value.length > 0 ? folded : null;
}

/** "smtp error: 550 5.1.1 <bob@example.com>: User unknown": the reply begins before the address. */
const beginsReply = /(?:^|[:;>"'(\]\s])([45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}[ :]+)?[^\d\n]{0,60})$/;

function replyBefore(value: string, { standing, lineStart, outerStart }: Candidate): number | null {
  if (standing === Standing.LineStart) return null;
  const found = beginsReply.exec(value.slice(Math.max(lineStart, outerStart - 120), outerStart));
  return found === null ? null : outerStart - found[1]!.length;
}

/** The sentence goes on after the address. */
const goesOn = /^\s?[\p{Ll}\p{Lo}]/u;

/** "El buzón de bob@example.org está recibiendo ...": what is spoken of stands before the address. */
function sentenceBefore(value: string, { standing, lineStart, outerStart, outerEnd }: Candidate): number | null {
  if (standing !== Standing.Labelled || !goesOn.test(value.slice(outerEnd, outerEnd + 3))) return null;
  const from = Math.max(lineStart, outerStart - 120);
  const lead = value.slice(from, outerStart);
  const begun = /^[^]*[.!?:。：]\s/.exec(lead)?.[0].length ?? 0;
  // "to=bob@example.org status=bounced" is no sentence.
  return /\p{L}[^]*[^=]$/u.test(lead.slice(begun)) ? from + begun : null;
}

/**
 * Reads which recipients a text speaks of and what it says about each.
 *
 * @param text the prose without the returned message
 * @param hits the words that were found in it
 * @param excluded addresses that are not the failed recipient unless a line begins with them: the sender's own, the
 *   reporting system's
 */
export function* readProse(
  text: Text,
  hits: readonly WordHit[],
  excluded: () => readonly string[],
): Generator<Paragraph, void> {
  const value = text.value;
  const chosen = choose(candidates(value, excluded), hits);
  const before = new Before(text);
  for (let i = 0; i < chosen.length; i++) {
    const candidate = chosen[i]!;
    const next = chosen[i + 1];
    const limit =
      next === undefined ? value.length : next.lineStart > candidate.outerEnd ? next.lineStart : next.outerStart;
    const end = endOfWords(value, candidate.outerEnd, limit);
    const start = replyBefore(value, candidate) ?? sentenceBefore(value, candidate) ?? candidate.outerEnd;
    const { words, alias } = before.saidIn(start, end);
    yield { address: candidate.address, alias, at: slice(text, candidate.start, candidate.end), words };
  }
}

type Said = Pick<Paragraph, "words" | "alias">;

/** Systems say the same about one recipient after the other: what they said of the one before is not read again. */
class Before {
  readonly #text: Text;
  #start = 0;
  #said: Said = { words: null, alias: null };
  /** What is said, as it stands; none where it is not simply a stretch of the text. */
  #stretch: string | null = null;

  constructor(text: Text) {
    this.#text = text;
  }

  saidIn(start: number, end: number): Said {
    const { value } = this.#text;
    // What stands at the end of the text is read by itself: see `words`.
    const stretch = end < value.length ? value.slice(start, end) : null;
    if (stretch !== null && stretch === this.#stretch) {
      const { words } = this.#said;
      return { words: words === null ? null : again(words, start - this.#start), alias: null };
    }
    const said = words(this.#text, start, end);
    const found = withoutAlias(said);
    const isSimple = found.alias === null && (said === null || said.of === slice(this.#text, start, end).of);
    [this.#stretch, this.#start, this.#said] = [isSimple ? stretch : null, start, found];
    return found;
  }
}

/** Exim, Postfix and sendmail name the alias in brackets before the reason. */
const aliasBefore =
  /^\(?(?:generated|expanded|ultimately generated) from:? ?<?([^\s<>()]{1,320}@[^\s<>()]{1,255}?)>?\)[: ]*/;

function withoutAlias(said: Text | null): Said {
  const found = said === null ? null : aliasBefore.exec(said.value);
  if (said === null || found === null) return { words: said, alias: null };
  const start = said.value.indexOf(found[1]!);
  const rest = slice(said, found[0].length, said.value.length);
  return { words: rest.value.length > 0 ? rest : null, alias: slice(said, start, start + found[1]!.length) };
}

/** A reply often repeats the address at the start of a folded line: the line below, indented. */
function continues(previous: Candidate | undefined, candidate: Candidate): boolean {
  if (previous === undefined || candidate.outerStart === candidate.lineStart) return false;
  return candidate.lineStart === previous.lineEnd + 1 && sameAddress(previous.address, candidate.address);
}

/** The clearest standing that any candidate has; where a sentence introduces the recipients, those after it. */
function choose(all: Candidate[], hits: readonly WordHit[]): Candidate[] {
  if (all.length === 0) return all;
  const clearest = all.reduce((most, candidate) => Math.max(most, candidate.standing), 0);
  let chosen = all.filter((candidate, i) => candidate.standing === clearest && !continues(all[i - 1], candidate));
  const introductions = hits.filter((hit) => hit.role === "failure" || hit.role === "delay");
  if (introductions.length > 0) {
    // "Your message to bob@example.org was not delivered. Write to help@example.net": the address amid the words.
    const amid = chosen.filter((candidate) => introductions.some(holds(candidate)));
    if (amid.length > 0 && clearest !== Standing.LineStart) {
      const other = amid.findIndex((one, at) => at > 0 && !isListed(amid[at - 1]!, one));
      return other < 0 ? amid : amid.slice(0, other);
    }
    const first = Math.min(...introductions.map((hit) => hit.end));
    const afterwards = chosen.filter((candidate) => candidate.end > first || candidate.standing === Standing.LineStart);
    if (afterwards.length > 0) chosen = afterwards;
    if (clearest === Standing.InSentence) chosen = sentenceCandidates(chosen, introductions);
  }
  return chosen;
}

/** "bob@example.org, carol@example.net and dave@example.com": hardly anything stands between them. */
const isListed = (one: Candidate, next: Candidate): boolean => next.outerStart - one.outerEnd <= 8;

const holds =
  ({ start, end }: Candidate) =>
  (hit: WordHit): boolean =>
    hit.start < start && end < hit.end;

/** Of addresses in mere sentences, those nearest to the words of failure. */
function sentenceCandidates(chosen: Candidate[], introductions: readonly WordHit[]): Candidate[] {
  let best: Candidate[] = [];
  let nearest = Infinity;
  for (const candidate of chosen) {
    const distance = Math.min(...introductions.map((hit) => Math.abs(hit.end - candidate.start)));
    if (distance < nearest) [best, nearest] = [[candidate], distance];
  }
  return best;
}
