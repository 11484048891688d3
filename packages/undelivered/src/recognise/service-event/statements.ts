/** What an event says of its recipients, as statements. */
import {
  hostAddressNames,
  hostNames,
  labelNames,
  outcomeNames,
  reasonNames,
  recipientNames,
  statusNames,
} from "../../../knowledge/event-names.js";
import { maxRecipients } from "../../read/limits.js";
import type { Action, Command, Statement } from "../../types.js";
import { findAddresses } from "../addresses.js";
import { actionOfReply } from "../log-lines.js";
import { stated, statement } from "../statement.js";
import { type Event, hasReply, isForAbuse, isOfList, mostReasons, ofMailServer, says, wholeAddress } from "./event.js";
import { type Source, textIn } from "./source.js";

/** The short words of a service about one recipient; more of them are not read. */
const mostLabels = 12;

/** Events that are no deliveries. */
const ofOthers =
  /complain|\bscomp\b|spam ?report|feedback[ _-]?loop|unsubscrib|auto[ _-]?respon|out[ _-]?of[ _-]?office/i;

/** An address may be written to again: `suppression.deleted`. */
const isLifted =
  /\b(?:suppression|bounce|block)s?[ ._-]?(?:list)?[ ._-](?:deleted|removed|lifted|cleared)\b|unsuppress/i;

/** What became of the message; null for events that are no deliveries (opened, clicked, complained of). */
function outcomeOf(words: readonly string[]): Action | null {
  const all = words.join(" ");
  if (ofOthers.test(all) || isLifted.test(all)) return null;
  if (words.some((word) => /^(?:failed|permanent)$/i.test(word)) && !/temporary/i.test(all)) return "failed";
  if (/defer|delay|transient[ ._-]?(?:failure|error)|softfail|tempfail|temporary/i.test(all)) return "delayed";
  if (/bounce|fail|drop|reject|block|not[ _-]?(?:sent|delivered)|undeliver|invalid|suppress|suspen|not[ _-]?found|\bheld\b|error|expir|^cleaned\b|filtered|quarantined|^email_spam\b/i.test(all)) return "failed"; // prettier-ignore
  return /deliver(?!y[ _-]?status)|sent\b/i.test(all) ? "delivered" : null;
}

/** An attempt that failed is followed by another one, unless the reply says otherwise. */
const ofAttempt = /\battempt failed\b/i;

const softBounce = /^(?:[a-z]{2,20}[._])?(?:soft|transient|temporary)(?:[ _-]?bounce[sd]?)?$/i;

const whenBounced = /^(?:hard)?bounced(?:at|date|time)$/;

/** Some say nothing but what the server said, or how it bounced. */
function impliedBy(event: Event, outcome: readonly string[], said: string | undefined): Action | null {
  const reply = said === undefined ? null : /^(?:[^\n]{1,200}?(?:host|\]) said: )?(?=[45]\d\d[ -])/i.exec(said);
  if (reply !== null && !says(outcome, /open|click|complain/i)) return actionOfReply(said!.slice(reply[0].length));
  if (event.hasName(/^(?:bounce(?:reason|message|text|rule)|suppressionreason$)/)) return "failed";
  // Flags: `<hard_bounce>1</hard_bounce>`.
  if (says(event.of(["hardbounce", "blocked"]), /^(?:1|true)$/i)) return "failed";
  const status = statusIn(event);
  if (status !== null && !status.startsWith("2")) return actionOfReply(status);
  if (says(outcome, ofOthers)) return null;
  // `"hard_bounced_at":"2016-08-25 15:24:32 +0000"`
  if (says(event.like(whenBounced), /\d{4}/)) return "failed";
  return isOfList(event) || says(event.of(["bouncetype"]), /^(?:bounce[ _-]?)?(?:hard|soft)(?:[ _-]?bounce)?$/i)
    ? "failed"
    : null;
}

/** Outcomes that say why as well: `email_mailbox_not_found`, `invalid_email`, `Suppressed`. */
const tellsCause = /noemail|suppress|block_?list|invalid|not[ _-]?found|mailbox|spam/i;

/** Where nothing else is said, that the bounce was a hard one says something, too. */
const tellsWhy =
  /noemail|suppress|block_?list|invalid|not[ _-]?found|mailbox|(?:hard|soft)[ _-]?bounce|: (?:hard|soft|permanent)$/i;

/** A reason of one word says something only beside its name, as it is written: `"reason":"hard"`, `"bounceSubType":"NoEmail"`. */
const namedCauses: readonly (readonly [name: RegExp, value: RegExp, written: readonly string[]])[] = [
  [/^(?:bounce)?type$/, /^(?:hard|soft|permanent)$/i, ["bounceType", "BounceType", "bouncetype", "type", "BOUNCETYPE"]],
  [/^reason$/, /^hard$/i, ["reason"]],
  [/^bounce$/, /^hard$/i, ["bounce"]],
  [/^bouncesubtype$/, /./, ["bounceSubType"]],
  [/^suppressionreason$/, /./, ["suppressionReason", "SuppressionReason"]],
];

const causesOf = (source: Source, event: Event): string[] => [
  ...namedCauses.flatMap(([name, value, written]) =>
    event
      .like(name)
      .filter((one) => value.test(one))
      .flatMap((one) => written.map((key) => `${key}: ${one}`).find((label) => source.holds(label)) ?? []),
  ),
  ...event.of(["reason", "bounce"]).map(withoutExamples),
  ...(event.hasName(/^hardbounced(?:at|date|time|on)$/) ? ["hard_bounced"].filter((label) => source.holds(label)) : []),
];

/** What would be a reason to bounce says something else of a message that was not even sent: `"reject":{"reason":"hard-bounce"}`. */
const rejectionsOf = (event: Event): string[] =>
  event.of(["reason", "rejectreason"]).flatMap((value) => (hasReply.test(value) ? [] : [`reject reason: ${value}`]));

/** What was not sent had no reply: the one that stands there is of the time that the address was put on the list. */
const ofOldReply = /^(?:email[._])?suppress(?:ed|ion)$/i;

function withoutReplies(words: string[]): string[] {
  const others = words.filter((word) => !hasReply.test(word));
  return others.length > 0 ? others : words;
}

/** What an event says of all whom it names. */
type Said = Pick<
  Statement,
  "soft" | "action" | "diagnostic" | "supporting" | "status" | "command" | "remoteMta" | "remoteIp"
>;

/** Reads what one event of a text after the other says. */
export class EventReader {
  readonly #source: Source;
  /** What was said last of all recipients in a list, and what that comes to. */
  #common: Event | null = null;
  #said: Said | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  statementsOf(event: Event): Statement[] {
    const named = recipientsOf(event);
    const written = isOfNoAddress(event) ? event.of(recipientNames)[0]! : null;
    if (written !== null) {
      const address = /^[^\s@]{1,64}@\S{1,255}$/.test(written) ? stated(written) : null;
      return [statement({ ...saidIn(this.#source, event), address })];
    }
    const said = named.length === 0 ? null : this.#saidIn(event);
    if (said === null) return [];
    const ofAll = statement(said);
    return [...new Set(named)]
      .slice(0, maxRecipients)
      .map((address) => ({ ...ofAll, address: stated(address), supporting: [...said.supporting] }));
  }

  /** What an event says that names nobody: where it holds what a mail server answered, or says in words of mail what became of it. */
  namelessOf(event: Event): Statement[] {
    const isOfMail = event.outcomes.length > 0 && reasonsOf(event).some((reason) => reason.includes(" "));
    const isMeant = isOfMail || event.replies.some((reply) => ofMailServer.test(reply));
    const said = isMeant ? saidIn(this.#source, event) : null;
    return said === null || said.action?.value === "delivered" ? [] : [statement({ ...said })];
  }

  /** Of recipients in a list of whom nothing is said apart, all is read once. */
  #saidIn(event: Event): Said | null {
    if (!event.isBare) return saidIn(this.#source, event);
    if (event.common !== this.#common) {
      this.#common = event.common;
      this.#said = saidIn(this.#source, event);
    }
    return this.#said;
  }
}

/** "invalid_email": whom it was for is no address at all. */
const isOfNoAddress = (event: Event): boolean =>
  says(event.of(outcomeNames), /^(?:email[._])?invalid[ _]?(?:e?mail|address)?$/i) &&
  says(event.of(recipientNames), /\S@|@\S/) &&
  !says(event.of(recipientNames), wholeAddress);

function recipientsOf(event: Event): string[] {
  if (event.named !== null) return event.named;
  const [local] = event.of(["localpart"]);
  const [domain] = event.of(["domain"]);
  return local === undefined || domain === undefined ? inReply(reasonsOf(event)[0] ?? "") : [`${local}@${domain}`];
}

function saidIn(source: Source, event: Event): Said | null {
  const outcome = [...event.of(outcomeNames), ...event.outcomes];
  const rejections = says(outcome, /^reject(?:ed)?$/i)
    ? rejectionsOf(event).filter((value) => source.holds(value))
    : [];
  const words = [...rejections, ...(says(outcome, ofOldReply) ? withoutReplies(reasonsOf(event)) : reasonsOf(event))];
  const implied = impliedBy(event, outcome, words[0]);
  const first = says(outcome, ofAttempt) ? (implied ?? "delayed") : (outcomeOf(outcome) ?? implied);
  const action = first === "failed" && isRetried(event, outcome) ? "delayed" : first;
  if (action === null || isForAbuse(event)) return null;
  const [diagnostic, ...others] = words.slice(0, mostReasons).map((value) => textIn(source, value));
  const status = statusIn(event);
  const telling = status === null && !words.some((value) => hasReply.test(value)) ? tellsWhy : tellsCause;
  const causes = [...outcome, ...causesOf(source, event)].filter((word) => telling.test(word));
  // A reason of one word is a label, too: `reached_daily_quota`, `DestinationMailboxFull`.
  const ofOneWord = words.filter((word) => /^\p{L}+(?:_\p{L}+)+$|^\p{L}+\p{Ll}\p{Lu}\p{L}+$/u.test(word));
  const labels = [...event.of(labelNames), ...causes, ...ofOneWord].slice(0, mostLabels);
  const supporting = [...others, ...labels.map((label) => textIn(source, inWords(label), label))];
  const command = commandIn(event);
  const [, host, ip] = /^([\w-]+(?:\.[\w-]+)+)\.?(?: ?[[(]([\d.:a-f]+)[\])])?/i.exec(hostIn(event)) ?? [];
  const remoteIp = ip ?? event.of(hostAddressNames)[0]?.replace(/:\d+$/, "") ?? null;
  return {
    ...(says([...outcome, ...event.of(labelNames)], softBounce) ? { soft: true } : {}),
    action: stated(action),
    diagnostic: diagnostic ?? null,
    supporting,
    status: status === null ? null : stated(status),
    command,
    remoteMta: host === undefined ? null : stated(host.toLowerCase()),
    remoteIp,
  };
}

/** It says when it is tried again. */
const isRetried = (event: Event, outcome: readonly string[]): boolean =>
  event.hasName(/^next(?:attempt|retry|try|delivery)(?:at|time|date|on)?$/) && !says(outcome, /bounc|permanent|hard/i);

/** The only address that a reply names. */
function inReply(reply: string): string[] {
  const all = hasReply.test(reply) ? new Set(findAddresses(reply).map(({ address }) => address)) : new Set<string>();
  return all.size === 1 ? [...all] : [];
}

/** "Soft bounce (e.g. mailbox full, account disabled)": what it may have been is not what it was. */
const examples = /\((?:e\.g\.|i\.e\.|ex:|for example)[^)]{1,200}\)/i;

function withoutExamples(value: string): string {
  const at = value.search(examples);
  return at < 0 ? value : value.slice(0, at).trimEnd();
}

/** `smtp; 550 ...`: the type of a diagnostic (RFC 3464 section 2.3.6). */
const withoutType = (value: string): string => value.replace(/^[\w-]+;\s*/, "");

/** Names that nobody listed of what says why, and the ends of those of the message's own parts. */
const reasonLike =
  /^(?!.*(?:body|html|plain|header|subject|user|template|campaign|custom))\w*(?:reasons?|responses?|errors?|messages?|msg|diagnos\w*|descriptions?|details?|replies|reply|explanation)$/;

/** The name of a message or a campaign, and what any answer may say. */
const isEmpty = /^(?:(?=[^\s]*\d)[\w-]{16,}|success|ok|true|false|none|null|unknown|error|fail(?:ed|ure)?|bounced?)$/i;

/** What is said about the reason, the words of a server first; a code that stands apart is put before them. */
function reasonsOf(event: Event): string[] {
  const named = [...event.of(reasonNames), ...event.of(["status"]).filter((value) => /\p{L} \p{L}/u.test(value))];
  const said = [...named, ...(named.some((value) => /[\s_]/.test(value)) ? [] : event.like(reasonLike))]
    .map((value) => withoutExamples(withoutType(value)))
    .filter((value) => /\p{L}{2}/u.test(value) && !/^\[?\{(?!\w{1,8}=)/.test(value) && !isEmpty.test(value));
  const sorted = [...said.filter((value) => hasReply.test(value)), ...said.filter((value) => !hasReply.test(value) && / /.test(value)), ...said.filter((value) => !hasReply.test(value) && !/ /.test(value))]; // prettier-ignore
  const { code } = event;
  if (!sorted.some((value) => hasReply.test(value))) sorted.unshift(...event.replies.map(withoutType));
  const first = sorted[0];
  if (code === null) return sorted;
  if (first === undefined) return [code];
  return /^[2456]\d\d/.test(first) ? sorted : [`${code} ${first}`, ...sorted.slice(1)];
}

/** `bad_mailbox`, `NoMailbox` and `invalid-address` in words. */
const inWords = (label: string): string => label.replace(/([a-z])(?=[A-Z])/g, "$1 ").replace(/[_\-.]+/g, " ");

function statusIn(event: Event): string | null {
  for (const value of event.of(statusNames)) {
    const code = /^(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})\b/.exec(value)?.[1];
    if (code !== undefined) return code;
  }
  if (event.status !== null) return event.status;
  const enhanced = event.of(["enhanced"]);
  if (enhanced.length === 3) return enhanced.join(".");
  const digits = ["class", "subject", "detail"].flatMap((name) => event.of([name]).filter((value) => /^\d+$/.test(value)).slice(0, 1)); // prettier-ignore
  return digits.length === 3 ? digits.join(".") : null;
}

const hostIn = (event: Event): string => {
  const named = event.of(hostNames)[0];
  return named ?? event.of(["name"]).find((value) => /^[\w-]+(?:\.[\w-]+){2,}\.?$/.test(value)) ?? "";
};

function commandIn(event: Event): Command | null {
  const command = /^(EHLO|HELO|MAIL|RCPT|DATA|AUTH)\b/i.exec(event.of(["command", "context"])[0] ?? "")?.[1];
  const upper = command?.toUpperCase();
  return upper === undefined ? null : upper === "HELO" ? "EHLO" : (upper as Command);
}
