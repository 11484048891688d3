/**
 * Takes the private parts out of text that is to be sent away: addresses of people, their names, subjects.
 *
 * What helps to find the fault stays: the structure, the domains, hosts and Internet addresses of servers, codes,
 * message ids. The same person has the same pseudonym all through one report, whatever its order of capitals.
 */
import { addressesAt, nameStretches } from "./private-places.js";
import type { Stretch } from "./private-places.js";
import { lowerCase, Secrets } from "./secrets.js";

/** Addresses of mail systems and of the roles that every domain has (RFC 2142), whether or not mail to them failed. */
const roles = new Set("mailerdaemon postmaster abuse hostmaster webmaster noc security noreply donotreply".split(" "));
/** An address made of these words alone is a desk's and no person's, unless it is the one that mail came from or went to. */
const deskWords = new Set(
  (
    "abuse antispam blacklist blocklist allowlist whitelist rbl spam delist delisting unblock removal remove request " +
    "requests support help helpdesk desk"
  ).split(" "),
);
/** Fields whose values look like addresses but name messages. */
const idFields = new Set(["message-id", "in-reply-to", "references", "content-id"]);
const addressFields = new Set(
  "from to cc bcc sender reply-to resent-from resent-to resent-cc errors-to disposition-notification-to".split(" "),
);
const subjectFields = new Set(["subject", "thread-topic"]);
/** What was given a pseudonym already, here or in an earlier run. */
const pseudonym = /^(?:person-\d+(?:@.*)?|Name \d+|Subject \d+)$/s;
/** Servers name somebody to turn to: whoever that is wants to be found. */
const contact = /\bcontact(?:ing)?(?: to| us at| at)?:? ?[<("']?$/i;
/** A notice may cut the subject that it repeats; so much of it is enough to know it by. */
const TELLING_START = 12;

/** The private values of a message as far as they are known beforehand. */
export interface PrivateValues {
  /** The numbers of people, kept ones too: see {@link numbersOf}. */
  people?: ReadonlyMap<string, number>;
  names?: readonly string[];
  subjects?: readonly (string | null | undefined)[];
  /** Addresses that stay as they are. */
  keep?: readonly (string | null | undefined)[];
}

/** The numbers of people, in the order in which they are named; made once for all redactors of one report. */
export function numbersOf(people: readonly (string | null | undefined)[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const address of people) {
    if (!address || isRole(address) || pseudonym.test(address)) continue;
    const key = address.toLowerCase();
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

/** What a text that is to be sent away goes through. */
export type Redacting = Pick<Redactor, "text" | "prose" | "field" | "noticeSubject">;

/** For a reader who wants everything as it is. */
export const hidingNothing: Redacting = {
  text: (text) => text,
  prose: (text) => text,
  field: (_, value) => value,
  noticeSubject: (value) => value,
};

/** Replaces private parts by pseudonyms that stay the same for one report. */
export class Redactor {
  readonly #people: Map<string, number>;
  readonly #kept = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #subjects = new Map<string, string>();
  /** What is looked for in the words of strangers: names and subjects, and the local parts of addresses met so far. */
  readonly #words = new Secrets();
  readonly #localParts = new Secrets();
  /** What is looked for in our own words too: addresses without a domain. */
  readonly #unqualified = new Secrets();

  /** Whether the subject of the message that failed is known, so that it can be told from a notice's own words. */
  readonly #knowsSubject: boolean;

  constructor(known: PrivateValues = {}) {
    this.#people = new Map(known.people);
    this.#knowsSubject = (known.subjects ?? []).some((subject) => subject);
    for (const address of known.keep ?? []) if (address) this.#kept.add(address.toLowerCase());
    for (const subject of known.subjects ?? []) if (subject) this.addSubject(subject);
    for (const name of known.names ?? []) this.addName(name);
  }

  /** From now on, `name` is replaced wherever it stands. */
  addName(name: string): void {
    this.#pseudonymOfName(name);
  }

  /** From now on, `subject` is replaced wherever it stands. */
  addSubject(subject: string): void {
    this.#pseudonymOfSubject(subject);
  }

  /** Text that strangers wrote. */
  text(text: string): string {
    return replace(text, [...this.#inAddresses(text), ...this.#words.in(text), ...this.#localParts.in(text)]);
  }

  /** Our own words about a message: only addresses are private there, and a subject may read like any word. */
  prose(text: string): string {
    return replace(text, [...this.#inAddresses(text), ...this.#unqualified.in(text)]);
  }

  /** The value of a header field. */
  field(name: string, value: string): string {
    const field = name.toLowerCase();
    if (idFields.has(field)) return value;
    if (subjectFields.has(field)) return this.subject(value);
    if (!addressFields.has(field)) return this.text(value);
    const names = nameStretches(value).map(({ start, end, of }) => {
      const text = value.slice(start, end);
      return { start, end, text: isRole(of) ? text : this.#pseudonymOfName(text.replace(/\\(.)/g, "$1")) };
    });
    return replace(value, [...names, ...this.#inAddresses(value), ...this.#words.in(value)]);
  }

  /** A subject as a whole. */
  subject(value: string): string {
    return value.trim() === "" ? value : this.#pseudonymOfSubject(value);
  }

  /**
   * The subject of a notice. Where the subject of the message that it tells of is known, only that is private; else nobody
   * can tell which part of it is.
   */
  noticeSubject(value: string): string {
    if (!this.#knowsSubject) return this.subject(value);
    const lower = lowerCase(value.trimEnd());
    for (const [subject, instead] of this.#subjects) {
      const isLong = subject.length >= TELLING_START;
      const at = isLong ? lower.indexOf(subject.slice(0, TELLING_START)) : lower.length - subject.length;
      if (at >= 0 && (isLong || lower.endsWith(subject))) return this.text(value.slice(0, at)) + instead;
    }
    return this.text(value);
  }

  /** The pseudonym of one address: its domain stays. From now on, its local part alone is known too. */
  address(address: string): string {
    const at = address.lastIndexOf("@");
    const local = at < 0 ? address : address.slice(0, at);
    const key = address.toLowerCase();
    if (local === "" || pseudonym.test(address) || isRole(address)) return address;
    if (!this.#people.has(key) && isDesk(address)) return address;
    const instead = `person-${this.#number(address)}`;
    if (this.#kept.has(key)) return address;
    this.#localParts.add(local, instead, "word");
    if (at < 0) this.#unqualified.add(local, instead, "word");
    return instead + (at < 0 ? "" : address.slice(at));
  }

  #number(address: string): number {
    const key = address.toLowerCase();
    let number = this.#people.get(key);
    if (number === undefined) this.#people.set(key, (number = this.#people.size + 1));
    return number;
  }

  #pseudonymOfName(name: string): string {
    const clean = name.trim();
    if (clean === "" || pseudonym.test(clean)) return name;
    if (isAddress(clean)) return this.prose(name);
    const key = lowerCase(clean);
    let instead = this.#names.get(key);
    if (instead === undefined) {
      this.#names.set(key, (instead = `Name ${this.#names.size + 1}`));
      this.#words.add(clean, instead, "word");
      // "Example, Anna" and "Anna Example" are one person.
      const [last, first, more] = clean.split(/,\s*/);
      if (first && more === undefined) this.#words.add(`${first} ${last}`, instead, "word");
    }
    return instead;
  }

  #pseudonymOfSubject(subject: string): string {
    const clean = subject.trim();
    if (clean === "" || pseudonym.test(clean)) return subject;
    const core = clean.replace(/^(?:(?:re|fwd?|aw|wg|sv|rv|tr|antw)\s*:\s*)+/i, "") || clean;
    const key = lowerCase(core);
    let instead = this.#subjects.get(key);
    if (instead === undefined) {
      this.#subjects.set(key, (instead = `Subject ${this.#subjects.size + 1}`));
      this.#words.add(core, instead, "sentence");
      if (core !== clean) this.#words.add(clean, clean.slice(0, clean.length - core.length) + instead, "sentence");
    }
    return clean.slice(0, clean.length - core.length) + instead;
  }

  #inAddresses(text: string): (Stretch & { text: string })[] {
    return addressesAt(text).map(({ start, end }) => {
      const found = text.slice(start, end);
      const isContact =
        contact.test(text.slice(Math.max(0, start - 20), start)) && !this.#people.has(found.toLowerCase());
      return { start, end, text: isContact ? found : this.#addressIn(found) };
    });
  }

  /** An address in running text; in the address of a page its @ is written `%40`. */
  #addressIn(found: string): string {
    const at = found.includes("@") ? -1 : found.toLowerCase().lastIndexOf("%40");
    if (at < 0) return this.address(found);
    return this.address(`${found.slice(0, at)}@${found.slice(at + 3)}`).replace("@", found.slice(at, at + 3));
  }
}

const localPart = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf("@"))) || address;

function isRole(address: string): boolean {
  return roles.has(localPart(address).toLowerCase().replace(/[-_.]/g, ""));
}

function isDesk(address: string): boolean {
  return localPart(address)
    .toLowerCase()
    .split(/[-_.]/)
    .every((word) => deskWords.has(word));
}

function isAddress(text: string): boolean {
  const [found] = addressesAt(text);
  return found?.start === 0 && found.end === text.length;
}

/** Replaces stretches; of those that overlap, the first one that begins, and of these the longest. */
function replace(text: string, stretches: (Stretch & { text: string })[]): string {
  if (stretches.length === 0) return text;
  let out = "";
  let done = 0;
  for (const { start, end, text: instead } of stretches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    out += text.slice(done, start) + instead;
    done = end;
  }
  return out + text.slice(done);
}
