/**
 * Events of sending services and mail servers in JSON, as webhooks post them and logs keep them: one object, a list, or an
 * object a line; and in the fields of a web form, which older webhooks post.
 *
 * Every service nests its objects as it likes, and all call the same things by a few names. So the names decide, not the place.
 */
import { addressesIn } from "../read/address.js";
import { maxRecipients } from "../read/limits.js";
import { endOfLine } from "../read/lines.js";
import { madeOf } from "../read/pieces.js";
import { fold } from "../read/text.js";
import type { Action, Command, Statement, Text } from "../types.js";
import { formsIn } from "./form-fields.js";
import { objectsInTable, objectsInTags } from "./rows.js";
import { stated, statement } from "./statement.js";

/** No service posts more than this at once. */
const mostLetters = 1_000_000;
const mostEvents = 10_000;
const mostOfError = 5_000;
const deepest = 12;

/** Logs hold lines that are no JSON; where there are more of them than this, all of it is something else. */
const mostBroken = 1_000;

/** Of what an event says of all its recipients, so many values of one name are held for each of them. */
const mostCommon = 20;

/** What is said about a recipient beside the reason; more of it is not read (`mostTexts` of the judgement). */
const mostReasons = 5;
const mostLabels = 12;

const recipientNames = ["emailaddress", "rcptto", "rcpt", "recipient", "bouncedrecipient", "bouncerecipients", "bouncedaddresses", "bouncedaddress", "bouncedemail", "originalrecipient", "finalrecipient", "recipientaddress", "recipientemail", "recipientemailaddress", "toaddress", "toemail", "emailto", "contactemailaddress", "contactemail", "subscriberemail", "email", "to", "recipients", "address", "destination"]; // prettier-ignore
const outcomeNames = ["action", "dsnaction", "mailaction", "severity", "event", "metric", "detailtype", "bouncetype", "queuename", "eventname", "eventtype", "notificationtype", "recordtype", "outcome", "type", "status", "state"]; // prettier-ignore
/** What the server said, the name that promises most first. */
const reasonNames = ["diagnosticcode", "rawreason", "dsndiag", "diag", "diagnostic", "smtpresponse", "response", "output", "smtpreply", "content", "details", "statusmessage", "bouncereason", "bouncemessage", "bouncetext", "bouncedetails", "bouncedetail", "failuremessage", "failurereason", "delayreason", "smtpreason", "smtpmessage", "smtpanswer", "smtpanswerdata", "smtpserverresponse", "serverresponse", "servermessage", "destinationresponse", "responsemessage", "emailresponsemessage", "dsnsmtpresponse", "diagnosticmessage", "errormessage", "reason", "error", "err", "lasterror", "message", "shortmessage", "comment", "description", "errdetail", "text"]; // prettier-ignore
/** The service's own short words for the reason. */
const labelNames = ["bouncesubtype", "subtype", "bouncereasontype", "bouncedescription", "bounceclassification", "bouncecategory", "bouncecat", "bouncesubcategory", "deliverystatus", "failuretype", "category", "delaytype"]; // prettier-ignore
/** Objects that speak of the message, not of the recipient. */
const elsewhere = new Set(["headers", "commonheaders", "from", "sender", "tags", "metadata", "uservariables", "useragent"]); // prettier-ignore

const hasReply = /(?:^|[^\d.])[45]\d\d[ -]|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** A value that is a reply (RFC 5321 section 4.2), and one that is an address. */
const wholeReply = /^(?:smtp; ?)?[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?[^\d\s]/i;
const wholeAddress = /^[^\s@<>"',;]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/** Names of addresses that are not the recipient's. */
const ofSender = /from|sender|source|reply|return|user|account|owner|admin|author|messageid|subject/;

/** The key without capitals and signs. */
const nameOf = (key: string): string => (/^[a-z]*$/.test(key) ? key : key.toLowerCase().replace(/[^a-z]/g, ""));

/** The values of one event by the names that they go by: the key, of a list the key of the list. */
export class Event {
  readonly #values = new Map<string, string[]>();
  readonly #common: Event | null;
  readonly #replies: string[] = [];
  readonly #others = new Set<string>();
  #code: string | null = null;

  /** @param common what is said of all recipients of a list, after what is said of this one */
  constructor(common: Event | null = null) {
    this.#common = common;
  }

  add(name: string, value: string): void {
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, value === "" ? [] : [value]);
    else if (value !== "") values.push(value);
    if (wholeReply.test(value) && this.#replies.length < mostReasons) this.#replies.push(value);
    if (this.#others.size < 2 && wholeAddress.test(value) && !ofSender.test(name)) this.#others.add(value);
    if (this.#code === null && name.endsWith("code") && /^[245]\d\d$/.test(value)) this.#code = value;
  }

  /** The first reply code that stands apart. */
  get code(): string | null {
    return this.#code ?? this.#common?.code ?? null;
  }

  /** Values that begin as the reply of a server does, whatever their names. */
  get replies(): readonly string[] {
    return [...this.#replies, ...(this.#common?.replies ?? [])];
  }

  /** The only address that has no sender's name; null where there is none, or another. */
  get onlyAddress(): string | null {
    const all = new Set([...this.#others, ...(this.#common === null ? [] : this.#common.#others)]);
    return all.size === 1 ? [...all][0]! : null;
  }

  /** The values of the names, the first name's first. */
  of(names: readonly string[]): string[] {
    const found: string[] = [];
    for (const name of names) {
      for (const value of this.#own(name)) found.push(value);
      if (this.#common !== null) found.push(...this.#common.#own(name).slice(0, mostCommon));
    }
    return found;
  }

  #own(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  hasName(pattern: RegExp): boolean {
    for (const name of this.#values.keys()) if (pattern.test(name)) return true;
    return this.#common?.hasName(pattern) ?? false;
  }
}

/**
 * The statements of all events in a text that speak of a delivery; null where the text is no JSON.
 *
 * @param isMeant whether an event shows that the text is about mail at all
 */
export function readEvents(prose: Text, isMeant: (event: Event) => boolean = () => true): Statement[] | null {
  return statementsOfAll(new Source(prose, "json"), parse(prose.value), isMeant);
}

/** The same of the forms in a text; in a field of its own, a form may hold JSON. */
export function readForms(prose: Text, isMeant: (event: Event) => boolean): Statement[] | null {
  return statementsOfAll(new Source(prose, "form"), objectsInForms(prose.value), isMeant);
}

/** The same of the rows of a table and the elements of XML; null where they tell of nothing. */
export function readRows(prose: Text): Statement[] | null {
  const objects = objectsInTable(prose.value) ?? objectsInTags(prose.value);
  const statements = statementsOfAll(new Source(prose, "form"), objects, isAboutMail);
  return statements === null || statements.length === 0 ? null : statements;
}

function objectsInForms(value: string): unknown[] | null {
  const forms = formsIn(value);
  return forms.length === 0 ? null : forms.flatMap((form) => [form, ...Object.values(form).map(json)]);
}

function statementsOfAll(
  source: Source,
  values: unknown[] | null,
  isMeant: (event: Event) => boolean,
): Statement[] | null {
  if (values === null) return null;
  const events = eventsIn(values);
  const statements: Statement[] = [];
  if (!events.some(isMeant)) return statements;
  for (const event of events) {
    for (const one of statementsOf(source, event)) statements.push(one);
    source.turn();
    if (statements.length >= maxRecipients) break;
  }
  return statements.slice(0, maxRecipients);
}

function eventsIn(values: readonly unknown[]): Event[] {
  const events: Event[] = [];
  for (const value of values) split(value, 0, events);
  return events;
}

/** Those who complained, by the events in a text: services tell of it as they tell of failures. */
export function complainantsIn(prose: Text): string[] {
  const values = /^\s*[[{]/.test(prose.value) ? parse(prose.value) : objectsInForms(prose.value);
  const complaints = eventsIn(values ?? []).filter(
    (event) => says(event.of(outcomeNames), /complain|^spam$|^scomp$|spam[ _-]?report/i) || isForAbuse(event),
  );
  return [...new Set(complaints.flatMap((event) => namedIn(event) ?? []))].slice(0, maxRecipients);
}

/** The recipients of an event, by the first name that names any. */
function namedIn(event: Event): string[] | undefined {
  for (const name of recipientNames) {
    const addresses = event.of([name]).flatMap(addressesIn);
    if (addresses.length > 0) return addresses;
  }
  return event.onlyAddress === null ? undefined : addressesIn(event.onlyAddress);
}

/** Mailchimp drops those who complained from a list as it drops addresses that bounce. */
const isForAbuse = (event: Event): boolean =>
  says(event.of(outcomeNames), /^cleaned$/i) && says(event.of(["reason"]), /^abuse$/i);

/** Parcels and payments are delivered and fail, too: of mail speak a name that nothing else has, a bounce, or a reply. */
export const isAboutMail = (event: Event): boolean =>
  event.hasName(/bounce|smtp|dsn|diagnostic|rcpt|queue|mxhost|messageid|mta\b/) ||
  says(event.of(outcomeNames), /bounc|defer|undeliver|mailbox|^(?:email[._])?(?:dropped|cleaned)$/i) ||
  says(event.of(reasonNames), /^(?:hard|soft)[ _-]bounce$/i) ||
  says(event.of(["extended", "enhancedcode", "enhancedstatus"]), /^[45]\.\d{1,3}\.\d{1,3}$/) ||
  says(event.of(reasonNames), hasReply);

/** A name that is not in what an interface answers which refuses a request: there is nothing about anybody to whom mail was sent. */
const noErrorName =
  /^(?!(?:errors?|message|code|errorcode|status|statuscode|name|type|title|field|help|details?|reason|domain|location|locationtype|requestid)$)/;

/** Is a text in JSON the answer of an interface that refuses a request? Its sentences are read like any others. */
export function isErrorBody(prose: Text): boolean {
  const events = prose.value.length > mostOfError ? [] : eventsIn(parse(prose.value) ?? []);
  return events.length > 0 && !events.some((event) => event.hasName(noErrorName));
}

/** QUIRK: old gateways break lines at 998 characters and mark the break with "!" (RFC 5322 section 2.1.1 is the limit). */
const brokenLine = /!?\r?\n */g;

/** The object or list that a text is; else the objects that its lines are. */
function parse(value: string): unknown[] | null {
  const start = value.search(/[[{]/);
  if (start < 0 || value.length - start > mostLetters) return null;
  const end = Math.max(value.lastIndexOf("}"), value.lastIndexOf("]"), start);
  const whole = json(value.slice(start, end + 1).replace(brokenLine, ""));
  if (whole !== undefined) return [whole];
  const lines = objectsInLines(value);
  if (lines.length > 0) return lines;
  const rest = inString(value.slice(start).replace(brokenLine, ""));
  return rest === undefined ? null : [rest];
}

/** What a text says as JSON, be its end cut off. */
const inString = (text: string): unknown => json(text) ?? (/^[[{]/.test(text) ? json(closed(text) ?? "") : undefined);

/** What was cut off, with all that is open closed; null where too much is, or nothing. */
function closed(text: string): string | null {
  let closers = "";
  let upTo = 0;
  let closersThere = "";
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (one === '"') {
      const end = endOfString(text, at);
      if (end < 0) {
        const isValue = /:\s{0,20}$/.test(text.slice(Math.max(0, at - 21), at));
        if (!isValue) return text.slice(0, upTo) + closersThere;
        return `${text.replace(/\\(?:u[0-9a-f]{0,3})?$/i, "")}"${closers}`;
      }
      at = end;
    } else if (one === "{" || one === "[") closers = (one === "{" ? "}" : "]") + closers;
    else if (one === "}" || one === "]") closers = closers.slice(1);
    if (closers.length > 2 * deepest) return null;
    if (one === ",") [upTo, closersThere] = [at, closers];
    if (one === "}" || one === "]") [upTo, closersThere] = [at + 1, closers];
  }
  return closers === "" ? null : text.slice(0, upTo) + closersThere;
}

/** Where a string of JSON ends that begins at `start`; -1 where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function objectsInLines(value: string): unknown[] {
  const found: unknown[] = [];
  let broken = 0;
  for (let start = 0; start < value.length && found.length < mostEvents && broken < mostBroken;) {
    const end = endOfLine(value, start);
    const line = value.slice(start, end);
    const object = json(line.slice(Math.max(0, line.indexOf("{"))));
    if (Array.isArray(object)) found.push(...(object as unknown[]));
    else if (object !== undefined) found.push(object);
    else if (line.includes("{")) broken++;
    start = end + 1;
  }
  return found;
}

function json(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One entry an event: lists are taken apart, of a list of recipients each gets what is said of all. */
function split(value: unknown, depth: number, events: Event[]): void {
  if (depth > deepest || events.length >= mostEvents) return;
  if (Array.isArray(value)) {
    for (const one of value) split(one, depth + 1, events);
    return;
  }
  if (!isObject(value)) return;
  const list = listOfRecipients(value, 0);
  if (list === null) {
    const event = eventOf(value);
    const carried = namedIn(event) === undefined ? carriedIn(value, depth) : [];
    if (carried.length === 0) return void events.push(event);
    for (const one of carried) split(one, depth + 1, events);
    return;
  }
  const common = eventOf(value, new Event(), list);
  for (const one of list.slice(0, mostEvents - events.length)) events.push(eventOf(one, new Event(common)));
}

/** Names of the strings in which queues, topics and logs carry an event: Amazon SNS and SQS, Docker, journald. */
const carriers = new Set(["message", "body", "log", "msg", "payload"]);

/** The objects that an object which names nobody carries as strings. */
function carriedIn(value: object, depth: number, found: unknown[] = []): unknown[] {
  for (const [key, inside] of Object.entries(value) as [string, unknown][]) {
    if (found.length >= mostEvents) break;
    const object = typeof inside === "string" && carriers.has(nameOf(key)) ? inString(inside) : undefined;
    if (object !== undefined) found.push(object);
    else if (typeof inside === "object" && inside !== null && depth < deepest) carriedIn(inside, depth + 1, found);
  }
  return found;
}

/** The list in an object whose members each name a recipient. */
function listOfRecipients(value: Record<string, unknown>, depth: number): unknown[] | null {
  for (const [key, inside] of Object.entries(value)) {
    if (elsewhere.has(nameOf(key)) || depth > 4) continue;
    if (Array.isArray(inside) && inside.length > 0 && inside.every(namesRecipient)) return inside;
    const deeper = isObject(inside) ? listOfRecipients(inside, depth + 1) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}

const namesRecipient = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => recipientNames.includes(nameOf(key)));

/** All values in an object, with their names. */
function eventOf(value: unknown, event = new Event(), without?: unknown, name = "", depth = 0): Event {
  if (value === without && without !== undefined) return event;
  if (typeof value === "string" || typeof value === "number") event.add(name, String(value));
  else if (depth < deepest && typeof value === "object" && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      const own = Array.isArray(value) || (key === "text" && reasonNames.includes(name)) ? name : nameOf(key);
      if (!elsewhere.has(own) || typeof inside !== "object") eventOf(inside, event, without, own, depth + 1);
    }
  }
  return event;
}

const says = (words: readonly string[], what: RegExp): boolean => words.some((word) => what.test(word));

/** What became of the message; null for events that are no deliveries (opened, clicked, complained of). */
function outcomeOf(words: readonly string[]): Action | null {
  const all = words.join(" ");
  if (/complain|\bscomp\b|spam ?report|unsubscrib|auto[ _-]?respon|out[ _-]?of[ _-]?office/i.test(all)) return null;
  if (words.some((word) => /^(?:failed|permanent)$/i.test(word)) && !/temporary/i.test(all)) return "failed";
  if (/defer|delay|transientfailure|softfail|tempfail|temporary/i.test(all)) return "delayed";
  if (/bounce|fail|drop|reject|block|undeliver|invalid|suppress|suspen|not[ _-]?found|\bheld\b|error|expir|^cleaned\b/i.test(all)) return "failed"; // prettier-ignore
  return /deliver|sent\b/i.test(all) ? "delivered" : null;
}

/** Outcomes that say why as well: `email_mailbox_not_found`, `invalid_email`, `Suppressed`. */
const tellsCause = /suppress|invalid|not[ _-]?found|mailbox/i;

/** Where nothing else is said, that the bounce was a hard one says something, too. */
const tellsWhy = /suppress|invalid|not[ _-]?found|mailbox|hard[ _-]?bounce|: hard$/i;

/** A reason of one word says something only beside its name: `"reason":"hard"`. */
const causesOf = (event: Event): string[] =>
  ["reason", "bounce"].flatMap((name) =>
    event.of([name]).map((value) => (/^hard$/i.test(value) ? `${name}: ${value}` : value)),
  );

/** What would be a reason to bounce says something else of a message that was not even sent: `"reject":{"reason":"hard-bounce"}`. */
const rejectionsOf = (event: Event): string[] =>
  event.of(["reason"]).flatMap((value) => (hasReply.test(value) ? [] : [`reject reason: ${value}`]));

function statementsOf(source: Source, event: Event): Statement[] {
  const outcome = event.of(outcomeNames);
  const words = [...(says(outcome, /^reject$/i) ? rejectionsOf(event) : []), ...reasonsOf(event)];
  // Some say nothing but what the server said.
  const refused = words[0] !== undefined && /^[45]\d\d[ -]/.test(words[0]) && !says(outcome, /open|click|complain/i);
  const action =
    outcomeOf(outcome) ?? (refused || event.hasName(/^bounce(?:reason|message|text|rule)/) ? "failed" : null);
  if (action === null || isForAbuse(event)) return [];
  const [local] = event.of(["localpart"]);
  const [domain] = event.of(["domain"]);
  const named = namedIn(event) ?? (local === undefined || domain === undefined ? [] : [`${local}@${domain}`]);
  if (named.length === 0) return [];
  const [diagnostic, ...others] = words.slice(0, mostReasons).map((value) => textIn(source, value));
  const status = statusIn(event);
  const telling = status === null && !words.some((value) => value.includes(" ")) ? tellsWhy : tellsCause;
  const causes = [...outcome, ...causesOf(event)].filter((word) => telling.test(word));
  const labels = [...event.of(labelNames), ...causes].slice(0, mostLabels);
  const supporting = [...others, ...labels.map((label) => textIn(source, inWords(label), label))];
  const command = commandIn(event);
  const [, host, ip] = /^([\w-]+(?:\.[\w-]+)+)\.?(?: ?[[(]([\d.:a-f]+)[\])])?/i.exec(hostIn(event)) ?? [];
  const remoteIp = ip ?? event.of(["addr"])[0]?.replace(/:\d+$/, "") ?? null;
  return [...new Set(named)].slice(0, maxRecipients).map((address) =>
    statement({
      address: stated(address),
      action: stated(action),
      diagnostic: diagnostic ?? null,
      supporting: [...supporting],
      status: status === null ? null : stated(status),
      command,
      remoteMta: host === undefined ? null : stated(host.toLowerCase()),
      remoteIp,
    }),
  );
}

/** "Soft bounce (e.g. mailbox full, account disabled)": what it may have been is not what it was. */
const examples = /\s*\((?:e\.g\.|ex:|for example)[^)]{1,200}\).*$/is;

/** What is said about the reason, the words of a server first; a code that stands apart is put before them. */
function reasonsOf(event: Event): string[] {
  const said = event
    .of(reasonNames)
    .map((value) => value.replace(/^[\w-]+;\s*/, "").replace(examples, ""))
    .filter((value) => /\p{L}{2}/u.test(value) && !/^\[?\{/.test(value));
  const sorted = [...said.filter((value) => hasReply.test(value)), ...said.filter((value) => !hasReply.test(value) && / /.test(value)), ...said.filter((value) => !hasReply.test(value) && !/ /.test(value))]; // prettier-ignore
  const { code } = event;
  if (!sorted.some((value) => hasReply.test(value))) sorted.unshift(...event.replies);
  const first = sorted[0];
  if (code === null) return sorted;
  if (first === undefined) return [code];
  return /^[245]\d\d/.test(first) ? sorted : [`${code} ${first}`, ...sorted.slice(1)];
}

/** `bad_mailbox`, `NoMailbox` and `invalid-address` in words. */
const inWords = (label: string): string => label.replace(/([a-z])(?=[A-Z])/g, "$1 ").replace(/[_\-.]+/g, " ");

/** A value where it stands in the text; a code that was put before it stands elsewhere. */
function textIn(source: Source, value: string, written = value): Text {
  const { prose } = source;
  const code = /^[245]\d\d (?=.)/.exec(value)?.[0] ?? "";
  if (value !== written) return fold(madeOf(prose, value, placesOf(source, value)));
  const whole = source.indexOf(value);
  if (whole >= 0) return fold(madeOf(prose, value, [0, whole]));
  const words = placesOf(source, written.slice(code.length));
  if (code === "") return fold(madeOf(prose, value, words));
  const after = words.map((place, at) => (at % 2 === 0 ? place + code.length : place));
  return fold(madeOf(prose, value, [...placesOf(source, code.trim()), ...after]));
}

/** The letters and digits (of ASCII) in a text, and where each stands: from its place up to its end, an escape in full. */
interface Letters {
  text: string;
  places: Int32Array;
  ends: Int32Array;
}

/** All searches for values together may look through so many characters; a hostile list makes each look through all of it. */
const mostSearched = 200_000_000;

/** No event is longer, with few exceptions. */
const longestEvent = 65_536;

/** What JSON never holds as it is (RFC 8259 section 7). */
const escaped = /["\\\u0000-\u001f]/;

/** A text in which the values of one event after the other are looked for: they stand in their order. */
class Searched {
  readonly text: string;
  readonly #found = new Map<string, number>();
  #from = 0;
  #next = 0;
  /** How many characters were looked through. */
  cost = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next event stands behind the first of the values that were found of this one. */
  turn(): void {
    this.#from = this.#next;
  }

  /** Where words stand, not far behind those of the event before, or anywhere; where they stood the last time, if there was one. */
  indexOf(words: string): number {
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const near = this.text.slice(this.#from, this.#from + longestEvent).indexOf(words);
    const at = near < 0 ? this.text.indexOf(words) : this.#from + near;
    this.cost += near < 0 ? this.text.length : near;
    if (near >= 0 && this.#next === this.#from) this.#next = at;
    this.#found.set(words, at);
    return at;
  }
}

/** The text that events are read from. Its letters are picked once, whatever the number of its events. */
class Source {
  readonly #whole: Searched;
  #letters: { all: Letters; searched: Searched } | null = null;

  constructor(
    readonly prose: Text,
    readonly written: "json" | "form",
  ) {
    this.#whole = new Searched(prose.value);
  }

  /** The values that are looked for from now on are those of the next event. */
  turn(): void {
    this.#whole.turn();
    this.#letters?.searched.turn();
  }

  /** Where words stand in the text; -1 where they do not, or where too much was looked through already. */
  indexOf(words: string): number {
    if (this.written === "json" && escaped.test(words)) return -1;
    return this.#isTired() ? -1 : this.#whole.indexOf(words);
  }

  /** The letters of the text, and where these stand in them, or -1. */
  indexInLetters(words: string): [Letters, number] {
    if (this.#letters === null) {
      const all = lettersIn(this.prose.value, this.written);
      this.#letters = { all, searched: new Searched(all.text) };
    }
    const { all, searched } = this.#letters;
    return [all, words === "" || this.#isTired() ? -1 : searched.indexOf(words)];
  }

  #isTired(): boolean {
    return this.#whole.cost + (this.#letters?.searched.cost ?? 0) > mostSearched;
  }
}

/**
 * Pairs of where the letters of a value stand in it and in the text, where escapes and line breaks stand between them; the
 * whole text where they stand nowhere.
 */
function placesOf(source: Source, value: string): number[] {
  const { prose } = source;
  const whole = source.indexOf(value);
  if (whole >= 0) return [0, whole];
  const wanted = lettersIn(value, "plain");
  const [inside, at] = source.indexInLetters(wanted.text);
  if (at < 0) return value.length < 2 ? [0, 0] : [0, 0, value.length - 1, prose.value.length - 1];
  const pairs = [0, Math.max(0, inside.places[at]! - wanted.places[0]!)];
  for (let n = 0; n < wanted.text.length; n++) {
    const [letter, place] = [wanted.places[n]!, inside.places[at + n]!];
    if (place - letter !== pairs.at(-1)! - pairs.at(-2)!) pairs.push(letter, place);
  }
  // What ends in an escape ends with its last character.
  const last = inside.ends[at + wanted.text.length - 1]! - 1;
  if (last !== inside.places[at + wanted.text.length - 1]) pairs.push(wanted.places[wanted.text.length - 1]!, last);
  return pairs;
}

/** Escapes, which may stand for a letter: of JSON (RFC 8259 section 7), of a form (RFC 3986 section 2.1). */
const escapes = {
  plain: null,
  // A line may have been broken inside an escape.
  json: { sign: 0x5c, whole: /\\(?:!?\r?\n *)?u((?:(?:!?\r?\n *)?[0-9a-f]){4})|\\(?:!?\r?\n *)?./iy },
  form: { sign: 0x25, whole: /%([0-9a-f]{2})/iy },
};

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const ascii = new TextDecoder();

function lettersIn(text: string, written: keyof typeof escapes): Letters {
  const escape = escapes[written];
  const codes = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    const place = at;
    if (escape !== null && code === escape.sign) {
      escape.whole.lastIndex = at;
      const found = escape.whole.exec(text);
      if (found === null) continue;
      at = escape.whole.lastIndex - 1;
      if (found[1] === undefined) continue;
      code = Number.parseInt(found[1].replace(/[^0-9a-f]/gi, ""), 16);
    }
    if (!isLetter(code)) continue;
    codes[count] = code;
    places[count] = place;
    ends[count++] = at + 1;
  }
  return { text: ascii.decode(codes.subarray(0, count)), places, ends };
}

function statusIn(event: Event): string | null {
  for (const value of event.of([
    "status",
    "dsnstatus",
    "enhancedcode",
    "enhancedstatus",
    "extended",
    "statuscode",
    "smtpresponse",
  ])) {
    const code = /^(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})\b/.exec(value)?.[1];
    if (code !== undefined) return code;
  }
  const enhanced = event.of(["enhanced"]);
  if (enhanced.length === 3) return enhanced.join(".");
  const digits = ["class", "subject", "detail"].flatMap((name) => event.of([name]).filter((value) => /^\d+$/.test(value)).slice(0, 1)); // prettier-ignore
  return digits.length === 3 ? digits.join(".") : null;
}

const hostIn = (event: Event): string => {
  const named = event.of(["mxhost", "dsnmta", "remotemta", "peeraddress", "host", "mx"])[0];
  return named ?? event.of(["name"]).find((value) => /^[\w-]+(?:\.[\w-]+){2,}\.?$/.test(value)) ?? "";
};

function commandIn(event: Event): Command | null {
  const command = /^(EHLO|HELO|MAIL|RCPT|DATA|AUTH)\b/i.exec(event.of(["command", "context"])[0] ?? "")?.[1];
  const upper = command?.toUpperCase();
  return upper === undefined ? null : upper === "HELO" ? "EHLO" : (upper as Command);
}
