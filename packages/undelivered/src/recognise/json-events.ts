/**
 * Events of sending services and mail servers in JSON, as webhooks post them and logs keep them: one object, a list, or an
 * object a line; and in the fields of a web form, which older webhooks post.
 *
 * Every service nests its objects as it likes, and all call the same things by a few names. So the names decide, not the place.
 */
import { addressesIn } from "../read/address.js";
import { madeOf } from "../read/pieces.js";
import { fold } from "../read/text.js";
import type { Action, Command, Statement, Text } from "../types.js";
import { formsIn } from "./form-fields.js";
import { stated, statement } from "./statement.js";

/** A value with the name it goes by: the key without capitals and signs, of a list the key of the list. */
export interface Leaf {
  name: string;
  value: string;
}

/** No service posts more than this at once. */
const mostLetters = 1_000_000;
const mostEvents = 10_000;
const deepest = 12;

const recipientNames = ["emailaddress", "rcptto", "rcpt", "recipient", "bouncedrecipient", "bouncerecipients", "originalrecipient", "toaddress", "email", "contactemailaddress", "to", "recipients", "address", "destination"]; // prettier-ignore
const outcomeNames = ["action", "dsnaction", "mailaction", "severity", "event", "metric", "detailtype", "bouncetype", "queuename", "eventname", "eventtype", "notificationtype", "recordtype", "type", "status", "state"]; // prettier-ignore
/** What the server said, the name that promises most first. */
const reasonNames = ["diagnosticcode", "rawreason", "dsndiag", "diag", "diagnostic", "smtpresponse", "response", "output", "smtpreply", "content", "details", "statusmessage", "bouncereason", "bouncemessage", "bouncetext", "failuremessage", "delayreason", "smtpreason", "dsnsmtpresponse", "diagnosticmessage", "errormessage", "reason", "error", "err", "lasterror", "message", "shortmessage", "comment", "description"]; // prettier-ignore
/** The service's own short words for the reason. */
const labelNames = ["bouncesubtype", "subtype", "bouncereasontype", "bouncedescription", "bounceclassification", "bouncecategory", "bouncecat", "category", "delaytype"]; // prettier-ignore
/** Objects that speak of the message, not of the recipient. */
const elsewhere = new Set(["headers", "commonheaders", "from", "sender", "tags", "metadata", "uservariables", "useragent"]); // prettier-ignore

const hasReply = /(?:^|[^\d.])[45]\d\d[ -]|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

const nameOf = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, "");

/**
 * The statements of all events in a text that speak of a delivery; null where the text is no JSON.
 *
 * @param isMeant whether an event shows that the text is about mail at all
 */
export function readEvents(
  prose: Text,
  isMeant: (leaves: readonly Leaf[]) => boolean = () => true,
): Statement[] | null {
  return statementsOfAll(new Source(prose, "json"), parse(prose.value), isMeant);
}

/** The same of the forms in a text; in a field of its own, a form may hold JSON. */
export function readForms(prose: Text, isMeant: (leaves: readonly Leaf[]) => boolean): Statement[] | null {
  return statementsOfAll(new Source(prose, "form"), objectsInForms(prose.value), isMeant);
}

function objectsInForms(value: string): unknown[] | null {
  const forms = formsIn(value);
  return forms.length === 0 ? null : forms.flatMap((form) => [form, ...Object.values(form).map(json)]);
}

function statementsOfAll(
  source: Source,
  values: unknown[] | null,
  isMeant: (leaves: readonly Leaf[]) => boolean,
): Statement[] | null {
  const events = values?.flatMap((value) => split(value, 0)) ?? null;
  if (events === null) return null;
  return events.some(isMeant) ? events.slice(0, mostEvents).flatMap((event) => statementsOf(source, event)) : [];
}

/** Those who complained, by the events in a text: services tell of it as they tell of failures. */
export function complainantsIn(prose: Text): string[] {
  const values = /^\s*[[{]/.test(prose.value) ? parse(prose.value) : objectsInForms(prose.value);
  const events = values?.flatMap((value) => split(value, 0)) ?? [];
  const complaints = events.filter((leaves) =>
    says(valuesOf(leaves, outcomeNames), /complain|^spam$|spam[ _-]?report/i),
  );
  const named = complaints.map((leaves) => recipientNames.map((name) => valuesOf(leaves, [name]).flatMap(addressesIn)));
  return [...new Set(named.flatMap((lists) => lists.find((addresses) => addresses.length > 0) ?? []))];
}

/** Parcels and payments are delivered and fail, too: of mail speak a name that nothing else has, a bounce, or a reply. */
export const isAboutMail = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ name }) => /bounce|smtp|dsn|diagnostic|rcpt|queue|mxhost|messageid|mta\b/.test(name)) ||
  valuesOf(leaves, outcomeNames).some((value) => /bounc|defer|undeliver|^(?:dropped|cleaned)$/i.test(value)) ||
  valuesOf(leaves, reasonNames).some((value) => hasReply.test(value));

/** The object or list that a text is; else the objects that its lines are. */
function parse(value: string): unknown[] | null {
  const start = value.search(/[[{]/);
  const end = Math.max(value.lastIndexOf("}"), value.lastIndexOf("]"));
  if (start < 0 || end <= start || end - start > mostLetters) return null;
  // QUIRK: old gateways break lines at 998 characters and mark the break with "!" (RFC 5322 section 2.1.1 is the limit).
  const whole = json(value.slice(start, end + 1).replace(/!?\r?\n */g, ""));
  if (whole !== undefined) return [whole];
  const lines = value.split("\n").flatMap((line) => json(line.slice(Math.max(0, line.indexOf("{")))) ?? []);
  return lines.length > 0 ? lines : null;
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
function split(value: unknown, depth: number): Leaf[][] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => split(one, depth + 1));
  if (!isObject(value)) return [];
  // The envelope of Amazon SNS carries the notification as a string.
  const inside = typeof value["Message"] === "string" ? json(value["Message"]) : undefined;
  if (inside !== undefined) return split(inside, depth + 1);
  const list = listOfRecipients(value, 0);
  if (list === null) return [leavesOf(value)];
  const common = leavesOf(value, list);
  return list.map((one) => [...leavesOf(one), ...common]);
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
function leavesOf(value: unknown, without?: unknown, name = "", depth = 0, found: Leaf[] = []): Leaf[] {
  if (value === without && without !== undefined) return found;
  if (typeof value === "string" || typeof value === "number") found.push({ name, value: String(value) });
  else if (depth < deepest && typeof value === "object" && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      const own = Array.isArray(value) ? name : nameOf(key);
      if (!elsewhere.has(own) || typeof inside !== "object") leavesOf(inside, without, own, depth + 1, found);
    }
  }
  return found;
}

/** The values of the names, the first name's first. */
const valuesOf = (leaves: readonly Leaf[], names: readonly string[]): string[] =>
  names.flatMap((name) => leaves.flatMap((leaf) => (leaf.name === name && leaf.value !== "" ? [leaf.value] : [])));

const says = (words: readonly string[], what: RegExp): boolean => words.some((word) => what.test(word));

/** What became of the message; null for events that are no deliveries (opened, clicked, complained of). */
function outcomeOf(words: readonly string[]): Action | null {
  const all = words.join(" ");
  if (/complain|spam ?report|unsubscrib/i.test(all)) return null;
  if (words.some((word) => /^(?:failed|permanent)$/i.test(word)) && !/temporary/i.test(all)) return "failed";
  if (/defer|delay|transientfailure|softfail|tempfail|temporary/i.test(all)) return "delayed";
  if (/bounce|fail|drop|reject|block|undeliver|invalid|suppress|error|expir|^cleaned\b/i.test(all)) return "failed";
  return /deliver|sent\b/i.test(all) ? "delivered" : null;
}

function statementsOf(source: Source, leaves: readonly Leaf[]): Statement[] {
  const words = reasonsOf(leaves);
  const outcome = valuesOf(leaves, outcomeNames);
  // Some say nothing but what the server said.
  const refused = words[0] !== undefined && /^[45]\d\d[ -]/.test(words[0]) && !says(outcome, /open|click|complain/i);
  const action = outcomeOf(outcome) ?? (refused ? "failed" : null);
  const to = recipientNames
    .map((name) => valuesOf(leaves, [name]).flatMap(addressesIn))
    .find((addresses) => addresses.length > 0);
  const [local] = valuesOf(leaves, ["localpart"]);
  const [domain] = valuesOf(leaves, ["domain"]);
  const named = to ?? (local === undefined || domain === undefined ? [] : [`${local}@${domain}`]);
  if (action === null || named.length === 0) return [];
  const [diagnostic, ...others] = words.map((value) => textIn(source, value));
  const labels = valuesOf(leaves, labelNames).map((label) => textIn(source, inWords(label), label));
  return [...new Set(named)].map((address) => {
    const one = statement({ address: stated(address), action: stated(action), diagnostic: diagnostic ?? null });
    one.supporting.push(...others.slice(0, 4), ...labels);
    const status = statusIn(leaves);
    if (status !== null) one.status = stated(status);
    one.command = commandIn(leaves);
    const [, host, ip] = /^([\w-]+(?:\.[\w-]+)+)\.?(?: ?[[(]([\d.:a-f]+)[\])])?/i.exec(hostIn(leaves)) ?? [];
    if (host !== undefined) one.remoteMta = stated(host.toLowerCase());
    one.remoteIp = ip ?? valuesOf(leaves, ["addr"])[0]?.replace(/:\d+$/, "") ?? null;
    return one;
  });
}

/** What is said about the reason, the words of a server first; a code that stands apart is put before them. */
function reasonsOf(leaves: readonly Leaf[]): string[] {
  const said = valuesOf(leaves, reasonNames)
    .map((value) => value.replace(/^[\w-]+;\s*/, ""))
    .filter((value) => /\p{L}{2}/u.test(value) && !/^\[?\{/.test(value));
  const sorted = [...said.filter((value) => hasReply.test(value)), ...said.filter((value) => !hasReply.test(value) && / /.test(value)), ...said.filter((value) => !hasReply.test(value) && !/ /.test(value))]; // prettier-ignore
  const code = leaves.find(({ name, value }) => /code$/.test(name) && /^[245]\d\d$/.test(value))?.value;
  const first = sorted[0];
  if (code === undefined) return sorted;
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
  const whole = source.indexOf(value, prose.value);
  if (whole >= 0) return fold(madeOf(prose, value, [0, whole]));
  const words = placesOf(source, written.slice(code.length));
  if (code === "") return fold(madeOf(prose, value, words));
  const after = words.map((place, at) => (at % 2 === 0 ? place + code.length : place));
  return fold(madeOf(prose, value, [...placesOf(source, code.trim()), ...after]));
}

/** The letters and digits (of ASCII) in a text, and where each stands: from its place up to its end, an escape in full. */
interface Letters {
  text: string;
  places: number[];
  ends: number[];
}

/** All searches for values together may look through so many characters; a hostile list makes each look through all of it. */
const mostSearched = 200_000_000;

/** The text that events are read from. Its letters are picked once, whatever the number of its events. */
class Source {
  #letters: Letters | null = null;
  #searched = 0;

  constructor(
    readonly prose: Text,
    readonly written: "json" | "form",
  ) {}

  get letters(): Letters {
    return (this.#letters ??= lettersIn(this.prose.value, letter[this.written]));
  }

  /** Where words stand in the text, or in its letters; -1 where they do not, or where too much was looked through already. */
  indexOf(words: string, text: string): number {
    if (this.#searched > mostSearched) return -1;
    const at = text.indexOf(words);
    this.#searched += at < 0 ? text.length : at;
    return at;
  }
}

/**
 * Pairs of where the letters of a value stand in it and in the text, where escapes and line breaks stand between them; the
 * whole text where they stand nowhere.
 */
function placesOf(source: Source, value: string): number[] {
  const { prose } = source;
  const whole = source.indexOf(value, prose.value);
  if (whole >= 0) return [0, whole];
  const inside = source.letters;
  const wanted = lettersIn(value, letter.plain);
  const at = wanted.text === "" ? -1 : source.indexOf(wanted.text, inside.text);
  if (at < 0) return value.length < 2 ? [0, 0] : [0, 0, value.length - 1, prose.value.length - 1];
  const pairs = [0, Math.max(0, inside.places[at]! - wanted.places[0]!)];
  wanted.places.forEach((letter, n) => {
    const place = inside.places[at + n]!;
    if (place - letter !== pairs.at(-1)! - pairs.at(-2)!) pairs.push(letter, place);
  });
  // What ends in an escape ends with its last character.
  const last = inside.ends[at + wanted.text.length - 1]! - 1;
  if (last !== inside.places[at + wanted.text.length - 1]) pairs.push(wanted.places.at(-1)!, last);
  return pairs;
}

/** A letter or digit; also an escape, which may stand for one: of JSON (RFC 8259 section 7), of a form (RFC 3986 section 2.1). */
const letter = {
  plain: /[a-z0-9]/gi,
  // A line may have been broken inside an escape.
  json: /\\(?:!?\r?\n *)?u((?:(?:!?\r?\n *)?[0-9a-f]){4})|\\(?:!?\r?\n *)?.|[a-z0-9]/gi,
  form: /%([0-9a-f]{2})|[a-z0-9]/gi,
};

function lettersIn(text: string, escapes: RegExp): Letters {
  const found: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  for (const { 0: one, 1: code, index } of text.matchAll(escapes)) {
    const character =
      code === undefined ? one : String.fromCharCode(Number.parseInt(code.replace(/[^0-9a-f]/gi, ""), 16));
    if (!/^[a-z0-9]$/i.test(character)) continue;
    found.push(character);
    places.push(index);
    ends.push(index + one.length);
  }
  return { text: found.join(""), places, ends };
}

function statusIn(leaves: readonly Leaf[]): string | null {
  for (const value of valuesOf(leaves, ["status", "dsnstatus", "enhancedcode", "statuscode", "smtpresponse"])) {
    const code = /^(?:\d{3} )?([245]\.\d{1,3}\.\d{1,3})\b/.exec(value)?.[1];
    if (code !== undefined) return code;
  }
  const enhanced = valuesOf(leaves, ["enhanced"]);
  if (enhanced.length === 3) return enhanced.join(".");
  const digits = ["class", "subject", "detail"].flatMap((name) => valuesOf(leaves, [name]).filter((value) => /^\d+$/.test(value)).slice(0, 1)); // prettier-ignore
  return digits.length === 3 ? digits.join(".") : null;
}

const hostIn = (leaves: readonly Leaf[]): string => {
  const named = valuesOf(leaves, ["mxhost", "dsnmta", "remotemta", "peeraddress", "host", "mx"])[0];
  return named ?? valuesOf(leaves, ["name"]).find((value) => /^[\w-]+(?:\.[\w-]+){2,}\.?$/.test(value)) ?? "";
};

function commandIn(leaves: readonly Leaf[]): Command | null {
  const command = /^(EHLO|HELO|MAIL|RCPT|DATA|AUTH)\b/i.exec(valuesOf(leaves, ["command", "context"])[0] ?? "")?.[1];
  const upper = command?.toUpperCase();
  return upper === undefined ? null : upper === "HELO" ? "EHLO" : (upper as Command);
}
