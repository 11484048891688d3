/** The addresses of a text that may be recipients: how each is set off, and who it cannot be. */
import { conjunctions } from "../../knowledge/labels.js";
import { maxRecipients } from "../read/limits.js";
import { endOfLine } from "../read/lines.js";
import { contextBefore } from "./address-context.js";
import { findAddresses, type FoundAddress } from "./addresses.js";
import { recipientInReturnPath } from "./envelope.js";

/** How an address is set off, from the clearest to the vaguest. */
export const enum Standing {
  LineStart = 3,
  Labelled = 2,
  InSentence = 1,
}

/** An address that may be a recipient. */
export interface Candidate extends FoundAddress {
  standing: Standing;
  lineStart: number;
  lineEnd: number;
}

const serviceAddress =
  /^(?:postmaster|mailer-daemon|mailerdaemon|abuse|hostmaster|noc|support|helpdesk|no-?reply|spam|security|webmaster|[^@]{1,64}-(?:owner|request))@/;

/** Who writes the reports: hardly anybody writes to him. */
const daemon = /^mailer-?daemon@/;

/** "Joe Blow (joe@example.com)", "Joe Blow <joe@example.com>:": a name of a few words before the address, nothing after it. */
const personName =
  /^[\s*•·-]*["']?[\p{L}\p{N}.'’_][\p{L}\p{N}.'’_-]*(?:(?:, ?| )[\p{L}\p{N}.'’_-]+){0,5},? ?["']? ?$|^[\s*•·-]*[^\s@<>]{1,64}@[^\s@<>]{1,255} ?$/u;

/** "They answered 550 5.1.1 <joe@example.com>: User unknown": no name. */
const endsInCode = /\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3} )?$/;

/** "A message sent by", "Technical contact:", and the address on a line of its own below. */
function isOthersLine(value: string, lineStart: number): boolean {
  const above = value.slice(Math.max(0, lineStart - 40), lineStart).trimEnd();
  return /\b(?:sent (?:by|from)|owner at):?$/i.test(above) || (above.endsWith(":") && contextBefore(above) === "other");
}

/**
 * "<app@example.org>: Sender address rejected: not owned by user", "app@example.org : MAIL FROM command failed": who wrote, not who
 * was written to.
 */
const senderRefused =
  /[:. ]{1,4}(?:sender (?:address )?(?:rejected|refused|denied|not|verify|unknown)|domain of sender address|real domain name required for sender|mail from (?:command )?(?:failed|rejected))\b|\\?["']?\s{1,2}is not an authori[sz]ed sender\b|\s{1,2}and sender (?:doesn't|does not|do not) match\b|\s{1,2}has exceeded (?:its|the|his|her|their) [^.\n@]{0,20}\b(?:send(?:ing)?|outgoing|hourly|daily) /iy;

/** "Verification failed for <app@example.org>", and at the end: "Sender verify failed". */
const senderVerified = /(?:verification failed for|while verifying) $/i;

function isSenders(value: string, { outerStart, outerEnd }: FoundAddress): boolean {
  senderRefused.lastIndex = outerEnd;
  if (`:. \\"'`.includes(value[outerEnd] ?? "-") && senderRefused.test(value)) return true;
  return value[outerStart] === "<" && senderVerified.test(value.slice(Math.max(0, outerStart - 24), outerStart));
}

/** "If e.g. mike.fox@example.org fails, try michael.j.fox@example.org": how addresses look there, not whom it was for. */
const isExample =
  /\b(?:e\.g\.|for example|for instance),?(?: if)?\s+["'<]?$|\bfails, try $|\bplease (?:try|use) <?$|\b(?:looks? like(?: this)?|follow the):?\s+["'`<]?$/i;

const saidIt =
  /\s{0,2}(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał(?:\(a\)|a)?|napsal|píše|kirjoitti|пишет|написал|yazdı)\s?:/iy;
const greeting =
  /^[\s>]*(?:hello|hi|hey|dear|hallo|guten tag|sehr geehrter?|lieber?|bonjour|cher|chère|hola|estimado|ciao|gentile|olá|prezado|beste|hej|hei)\s{1,2}$/i;

function standing(value: string, found: FoundAddress, lineStart: number, lineEnd: number): Standing | null {
  const { start, outerStart, outerEnd } = found;
  // "user@example.com <user@example.com>": the first is the name, the second the address.
  if (value[outerEnd] === "<" || value.startsWith(" <", outerEnd)) return null;
  const from = Math.max(lineStart, outerStart - 120);
  const lead = value.slice(from, outerStart);
  // "see http://spf.example.net/why?id=user@example.org": what a link carries is nobody who was written to.
  if (lead !== "" && /:\/\/\S*$/.test(lead)) return null;
  // "alice@example.org wrote:", "Hello alice@example.org,": who writes, and to whom a notice is written.
  saidIt.lastIndex = outerEnd;
  if (saidIt.test(value) || (greeting.test(lead) && /^\s?[,!]?\s*$/.test(value.slice(outerEnd, lineEnd)))) return null;
  // "reading message bob@pop.example.org:4 of 19": a mailbox that is fetched.
  if (value[outerEnd] === ":" && /^:\d{1,9} of \d/.test(value.slice(outerEnd, outerEnd + 16))) return null;
  if (isExample.test(value.slice(Math.max(0, outerStart - 24), outerStart))) return null;
  if (from === lineStart && (lead === "" || /^[\s*•·-]*(?:\(?\d{1,4}[.)][ \t]+)?$/.test(lead)))
    return isOthersLine(value, lineStart) ? null : Standing.LineStart;
  // X.400 carries the address as an attribute that the domain defines (RFC 2156 section 4.3.1): "c=US;a= ;p=ACME;dda:SMTP=".
  if (/;dda:smtp=$/i.test(lead)) return Standing.LineStart;
  const context = contextBefore(lead);
  const rest = value.slice(outerEnd, Math.min(lineEnd, outerEnd + 40));
  // "Delivery has failed to these recipients or groups:", and below it "Support (support@example.org)".
  const isAlone = outerStart < start && rest.trim() === "" && /^\p{L}+ $/u.test(lead);
  const isBelow = /:\s{0,3}\n$/.test(value.slice(Math.max(0, lineStart - 5), lineStart));
  if (context === "other" && isAlone && isBelow && !isOthersLine(value, lineStart)) return Standing.LineStart;
  if (context === "other") return null;
  if (context === "recipient") return Standing.Labelled;
  if (outerStart < start && personName.test(lead) && !endsInCode.test(lead) && /^[\s:;,.]*(?:$|: )/.test(rest))
    return Standing.LineStart;
  // "<bob@example.org>: SMTPUTF8 is required": as Postfix begins what it says of a recipient.
  return value[outerStart] === "<" && value.startsWith(": ", outerEnd) ? Standing.Labelled : Standing.InSentence;
}

/** What stands between the addresses of a list: a remark on the first one, a comma or a word that joins them. */
const joined = `(?:${conjunctions})\\s{1,8}(?:\\p{L}{1,4}\\s{1,8})?`;
const betweenListed = new RegExp(
  `^\\s{0,4}(?:\\([^()\\n@]{1,80}\\)\\s{0,4}|(?:[:：–—]|-\\s)[^()\\n@;；]{1,80}(?=[;；]))?(?:[,;&、，；]\\s{0,8}(?:${joined})?|${joined})(?:"[^"\\n@<>]{1,60}"\\s?)?$`,
  "iu",
);
const longestBetween = 120;

/** "bob@example.org (mailbox full), carol@example.net and dave@example.com" */
export const isListed = (value: string, { outerEnd }: FoundAddress, { outerStart }: FoundAddress): boolean =>
  outerStart - outerEnd <= longestBetween && betweenListed.test(value.slice(outerEnd, outerStart));

/** Is something said of the first of two that are listed? */
export const hasRemark = (value: string, { outerEnd }: FoundAddress, { outerStart }: FoundAddress): boolean =>
  /[(:：–—]|- /.test(value.slice(outerEnd, outerStart));

/** "bob@example.org does not exist. carol@example.net is over quota.": the next sentence begins as the line did. */
const beginsSentence = (value: string, { outerStart }: FoundAddress, lineStart: number, before: Candidate): boolean =>
  before.lineStart === lineStart &&
  before.standing === Standing.LineStart &&
  /[.;。；]\s{1,2}$/.test(value.slice(outerStart - 3, outerStart));

const leadsTo = /^ {0,2}(?:->|=>|→) {0,2}$/;
const isFirstOfTwo = /^ *original[ -](?:recipient|address): *<?[^\s@]{1,64}@\S/i;
const isSecondOfTwo = /^ *Original address: $/;

/** Does an address stand for the one before it, which led to it? */
function isFinal(value: string, { outerStart }: FoundAddress, lineStart: number, before: Candidate): boolean {
  // "sales@example.org -> bob@example.com: no such user"
  if (before.lineStart === lineStart) return leadsTo.test(value.slice(before.outerEnd, outerStart));
  if (before.lineEnd !== lineStart - 1 || lineStart >= outerStart) return false;
  // "Original recipient: sales@example.org", and on the line below the final one; or Sun's server, which names the queue within
  // first, and below it what the sender wrote.
  return (
    isFirstOfTwo.test(value.slice(before.lineStart, outerStart)) ||
    isSecondOfTwo.test(value.slice(lineStart, outerStart))
  );
}

/** Whose an address is, as far as what was read before tells. */
class Owners {
  readonly #own: () => ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #senders = new Set<string>();

  constructor(own: () => ReadonlySet<string>) {
    this.#own = own;
  }

  isOwn(lower: string): boolean {
    return this.#own().has(lower);
  }

  /** Is nothing new said of a recipient here: is it who wrote, or does a reply repeat the address of one already named? */
  isNobodyNew(value: string, one: FoundAddress, lower: string, lineStart: number): boolean {
    if (isSenders(value, one)) this.#senders.add(lower);
    if (this.#senders.has(lower)) return true;
    if (this.#seen.has(lower) && opensReply.test(value.slice(Math.max(lineStart, one.start - 200), one.start)))
      return true;
    this.#seen.add(lower);
    return false;
  }
}

const opensReply = /(?:^|[^\d.])[45]\d\d[ -]/;

const nobodys: ReadonlySet<string> = new Set();
const nobody = (): ReadonlySet<string> => nobodys;

/** Candidates; the sender's own address and service addresses only where there are no others, and they are set off. */
export function candidates(value: string, own: () => ReadonlySet<string> = nobody): Candidate[] {
  const all: Candidate[] = [];
  const doubtful: Candidate[] = [];
  const owners = new Owners(own);
  let lineStart = 0;
  let lineEnd = -1;
  let previous: FoundAddress | null = null;
  let rank: Standing | null = null;
  for (const one of findAddresses(value)) {
    if (one.start > lineEnd) {
      lineStart = value.lastIndexOf("\n", one.start - 1) + 1;
      lineEnd = endOfLine(value, one.start);
    }
    // What says who the first of a list is says so of all of them.
    const isNext = previous !== null && rank !== Standing.InSentence && isListed(value, previous, one);
    previous = one;
    if (!isNext) rank = standing(value, one, lineStart, lineEnd);
    const before = all.at(-1);
    if (rank === Standing.InSentence && before !== undefined && beginsSentence(value, one, lineStart, before))
      rank = Standing.LineStart;
    const lower = one.address.toLowerCase();
    if (rank === null || owners.isNobodyNew(value, one, lower, lineStart)) continue;
    // "You are not authorized to post from your alice@example.org account": whom it speaks to is not whom it was for.
    if (rank === Standing.InSentence && owners.isOwn(lower)) continue;
    const isOther =
      daemon.test(lower) ||
      recipientInReturnPath(lower) !== null ||
      (rank !== Standing.LineStart && (owners.isOwn(lower) || serviceAddress.test(lower)));
    if (before !== undefined && isFinal(value, one, lineStart, before)) {
      all.pop();
      [lineStart, rank] = [before.lineStart, before.standing];
    }
    const { address, start, end, outerStart, outerEnd } = one;
    const list = isOther ? doubtful : all;
    list.push({ address, start, end, outerStart, outerEnd, standing: rank, lineStart, lineEnd });
    if (all.length >= maxRecipients || doubtful.length >= maxRecipients) break;
  }
  return all.length > 0 ? all : doubtful;
}
