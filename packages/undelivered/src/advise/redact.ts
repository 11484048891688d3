/**
 * Takes the private parts out of text that is to be sent away: addresses of people, their names, subjects.
 *
 * What helps to find the fault stays: the structure, the domains, hosts and Internet addresses of servers, codes,
 * message ids. The same person has the same pseudonym all through one report, whatever its order of capitals.
 */

/** The longest local part and domain (RFC 5321 section 4.5.3.1); they also bound how far we look from an @. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
/** Shorter names would be found inside other words. */
const SHORTEST_NAME = 3;

/** Addresses of roles and not of people. */
const roles = new Set(["mailer-daemon", "postmaster", "abuse", "hostmaster", "noreply", "no-reply"]);
/** Fields whose values look like addresses but name messages. */
const idFields = new Set(["message-id", "in-reply-to", "references", "content-id"]);
const addressFields = new Set(["from", "to", "cc", "bcc", "sender", "reply-to", "resent-from", "resent-to"]);

/** The private values of a message as far as they are known beforehand. */
export interface PrivateValues {
  names?: readonly string[];
  subjects?: readonly string[];
}

/** Replaces private parts by pseudonyms that stay the same for one report. */
export class Redactor {
  readonly #people = new Map<string, number>();
  readonly #names: [name: string, pseudonym: string][] = [];
  readonly #subjects: [subject: string, pseudonym: string][] = [];

  constructor(known: PrivateValues = {}) {
    for (const name of known.names ?? []) this.addName(name);
    for (const subject of known.subjects ?? []) this.addSubject(subject);
  }

  /** From now on, `name` is replaced wherever it stands. */
  addName(name: string): void {
    const clean = name.trim();
    if (clean.length < SHORTEST_NAME || clean.includes("@") || this.#names.some(([one]) => one === clean)) return;
    this.#names.push([clean, `Name ${this.#names.length + 1}`]);
    // "Smith" must not be replaced inside "John Smith" before that name is.
    this.#names.sort((a, b) => b[0].length - a[0].length);
  }

  /** From now on, `subject` is replaced wherever it stands. */
  addSubject(subject: string): void {
    const clean = subject.trim();
    if (clean.length < SHORTEST_NAME || this.#subjects.some(([one]) => one === clean)) return;
    this.#subjects.push([clean, `Subject ${this.#subjects.length + 1}`]);
    this.#subjects.sort((a, b) => b[0].length - a[0].length);
  }

  /** Text of any kind. */
  text(text: string): string {
    let out = text;
    for (const [subject, pseudonym] of this.#subjects) out = out.replaceAll(subject, pseudonym);
    for (const [name, pseudonym] of this.#names) out = out.replaceAll(name, pseudonym);
    return this.#addresses(out);
  }

  /** The value of a header field. */
  field(name: string, value: string): string {
    const field = name.toLowerCase();
    if (idFields.has(field)) return value;
    if (field === "subject") this.addSubject(value);
    if (addressFields.has(field)) for (const display of displayNames(value)) this.addName(display);
    return this.text(value);
  }

  /** The pseudonym of one address: its domain stays. */
  address(address: string): string {
    const at = address.lastIndexOf("@");
    const local = address.slice(0, at);
    if (at < 0 || roles.has(local.toLowerCase())) return address;
    const key = address.toLowerCase();
    let number = this.#people.get(key);
    if (number === undefined) this.#people.set(key, (number = this.#people.size + 1));
    return `person-${number}${address.slice(at)}`;
  }

  /** Looks left and right of each @: no expression that could run back and forth over a hostile line. */
  #addresses(text: string): string {
    let out = "";
    let done = 0;
    for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
      const start = localPartStart(text, at, done);
      const end = domainEnd(text, at);
      if (start === at || end === at + 1) continue;
      out += text.slice(done, start) + this.address(text.slice(start, end));
      done = end;
    }
    return out + text.slice(done);
  }
}

function localPartStart(text: string, at: number, from: number): number {
  const limit = Math.max(from, at - LONGEST_LOCAL_PART);
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= limit) return quote;
  }
  let start = at;
  while (start > limit && !/[\s<>()[\]{}",;:\\|]/.test(text[start - 1]!)) start--;
  return start;
}

function domainEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 1 + LONGEST_DOMAIN);
  let end = at + 1;
  while (end < limit && /[\p{L}\p{N}.-]/u.test(text[end]!)) end++;
  while (end > at + 1 && /[.-]/.test(text[end - 1]!)) end--;
  return end;
}

/** The names before `<address>` in the value of an address field. */
export function displayNames(value: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (let open = value.indexOf("<"); open >= 0; open = value.indexOf("<", open + 1)) {
    const before = value
      .slice(Math.max(from, open - LONGEST_DOMAIN), open)
      .replace(/^[\s,;]+/, "")
      .trim();
    const name = before.replace(/^"|"$/g, "").trim();
    if (name !== "") names.push(name);
    const close = value.indexOf(">", open);
    from = close < 0 ? value.length : close + 1;
  }
  return names;
}
