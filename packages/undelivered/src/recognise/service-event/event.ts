/** One event of a sending service: the values that it tells, by their names. */
import { addressesIn } from "../../read/address.js";
import { otherEvents, outcomeNames, reasonNames, recipientNames } from "../../../knowledge/event-names.js";

/** A text that holds a reply code or a status code. */
export const hasReply = /(?:^|[^\d.])[45]\d\d[ -]|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** A value that is a reply (RFC 5321 section 4.2), and one that is an address. */
const wholeReply = /^(?:smtp; ?)?[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?[^\d\s]/i;
export const wholeAddress = /^[^\s@<>"',;]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/** A reply with its blanks filled in: `452_4.2.2_Mailbox_full`. */
const underscored = /^(?:smtp; ?)?[45]\d\d[_-]\S{0,200}_[^\s_]{1,200}$/i;

/** A code of SMTP; and Mailgun's own for what it did not send. */
const codeApart = /^(?:[245]\d\d|60[2-9])$/;

/** Words that tell of mail alone what became of it, whatever the name under which they stand: "Hard bounce", `email.suppressed`. */
const ofMail =
  /^(?:[a-z]{2,20}[._-])?(?:e-?mails?|messages?|em|mail)[ ._-]?(?:(?:hard|soft|block|blocked)[ ._-]?)?bounce[sd]?$|^(?:hard|soft)[ ._-]?bounce[sd]?(?:[ ._-](?:e-?mail|message|event))?$|^bounced?[ ._-]?(?:e-?mails?|messages?)$|^(?:e-?mails?|messages?|mail)[ ._-]?(?:delivery[ ._-]?)?(?:failed|failure|dropped|rejected|blocked|blocklisted|suppressed|deferred|delayed|transient[ ._-]?error|undeliver(?:ed|able)|not[ ._-]?(?:sent|delivered))$|[a-z.]\.(?:email|message)[._]?(?:not ?sent|bounced|suppressed|delivery_failed)$/i;

/** An enhanced status code (RFC 3463), and names under which three numbers mean one. */
const wholeStatus = /^[245]\.\d{1,3}\.\d{1,3}$/;
const ofStatus = /code|status|enh|dsn|smtp|reply|bounce/;

/** Names of addresses that are not the recipient's. */
const ofSender = /from|sender|source|reply|return|user|account|owner|admin|author|messageid|subject/;

const longestOutcome = 60;

/** What is said about a recipient beside the reason; more of it is not read (`mostTexts` of the judgement). */
export const mostReasons = 5;

/** Of what an event says of all its recipients, so many values of one name are held for each of them. */
const mostCommon = 20;

/** The key without capitals and signs. */
export const nameOf = (key: string): string => (/^[a-z]*$/.test(key) ? key : key.toLowerCase().replace(/[^a-z]/g, ""));

/** The values of one event by the names that they go by: the key, of a list the key of the list. */
export class Event {
  readonly #values = new Map<string, string[]>();
  readonly #replies: string[] = [];
  readonly #others = new Set<string>();
  readonly #outcomes: string[] = [];
  /** Names that stand there without a value: `"reject_reason": null`. */
  readonly #empty: string[] = [];
  #code: string | null = null;
  #status: string | null = null;
  /** The recipients, where somebody asked; null where none are named. */
  #named: string[] | null | undefined;

  /** @param common what is said of all recipients of a list, after what is said of this one */
  constructor(readonly common: Event | null = null) {}

  add(name: string, given: string): void {
    const value = underscored.test(given) ? given.replaceAll("_", " ") : given;
    this.#named = undefined;
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, value === "" ? [] : [value]);
    else if (value !== "") values.push(value);
    if (wholeReply.test(value) && this.#replies.length < mostReasons) this.#replies.push(value);
    if (this.#others.size < 2 && wholeAddress.test(value) && !ofSender.test(name)) this.#others.add(value);
    if (this.#code === null && name.endsWith("code") && !name.startsWith("http") && codeApart.test(value))
      this.#code = value;
    if (this.#status === null && ofStatus.test(name) && wholeStatus.test(value)) this.#status = value;
    if (value.length < longestOutcome && this.#outcomes.length < mostReasons && ofMail.test(value))
      this.#outcomes.push(value);
  }

  /** The first enhanced status code that stands alone. */
  get status(): string | null {
    return this.#status ?? this.common?.status ?? null;
  }

  /** What became of the message, by the words that say so of nothing but mail. */
  get outcomes(): readonly string[] {
    return [...this.#outcomes, ...(this.common?.outcomes ?? [])];
  }

  /** The first code that stands apart. */
  get code(): string | null {
    return this.#code ?? this.common?.code ?? null;
  }

  /** Values that begin as the reply of a server does, whatever their names. */
  get replies(): readonly string[] {
    return [...this.#replies, ...(this.common?.replies ?? [])];
  }

  /** The recipients, by the first name that names any; null where none does. */
  get named(): string[] | null {
    if (this.#named === undefined) {
      const named = this.#firstOf(recipientNames, addressesIn).filter((address) => address.includes("@"));
      // Who has an address and is none of the recipients sent the message.
      const recipients = named.length === 1 ? this.of(["recipients"]).flatMap(addressesIn) : named;
      const chosen = recipients.length === 0 || recipients.includes(named[0]!) ? named : recipients;
      this.#named = chosen.length > 0 ? chosen : this.#onlyAddress();
    }
    return this.#named;
  }

  /** The only address that has no sender's name; null where there is none, or another. */
  #onlyAddress(): string[] | null {
    const all = new Set(this.#allOthers());
    return all.size === 1 ? addressesIn([...all][0]!) : null;
  }

  #allOthers(): string[] {
    return [...this.#others, ...(this.common === null ? [] : this.common.#allOthers())];
  }

  /** Does it only name recipients, and is all else said of all in the list? */
  get isBare(): boolean {
    if (this.common === null || this.#code !== null || this.#replies.length > 0) return false;
    for (const name of this.#values.keys()) if (!recipientNames.includes(name)) return false;
    return true;
  }

  /** The values of the names, the first name's first. */
  of(names: readonly string[]): string[] {
    const found: string[] = [];
    for (const name of names) this.#add(name, found);
    return found;
  }

  /** The values of the first of the names that has any which mean something. */
  #firstOf(names: readonly string[], meaning: (value: string) => string[]): string[] {
    const meant: string[] = [];
    for (const name of names) {
      const found: string[] = [];
      this.#add(name, found);
      for (const value of found) for (const one of meaning(value)) meant.push(one);
      if (meant.length > 0) break;
    }
    return meant;
  }

  #add(name: string, found: string[], most = Infinity): void {
    const own = this.#values.get(name);
    if (own !== undefined) for (const value of own.slice(0, most)) found.push(value);
    if (this.common !== null) this.common.#add(name, found, mostCommon);
  }

  /** The values of all names that are so, in the order in which they stand. */
  like(names: RegExp): string[] {
    const found: string[] = [];
    for (const [name, values] of this.#values) if (names.test(name)) for (const value of values) found.push(value);
    return [...found, ...(this.common?.like(names).slice(0, mostCommon) ?? [])];
  }

  addEmpty(name: string): void {
    if (this.#empty.length < mostCommon) this.#empty.push(name);
  }

  /** Does a name stand there, be it without a value? */
  mentions(pattern: RegExp): boolean {
    return this.hasName(pattern) || this.#empty.some((name) => pattern.test(name));
  }

  hasName(pattern: RegExp): boolean {
    for (const name of this.#values.keys()) if (pattern.test(name)) return true;
    return this.common?.hasName(pattern) ?? false;
  }
}

/** Mailchimp drops those who complained from a list as it drops addresses that bounce. */
export const isForAbuse = (event: Event): boolean =>
  says(event.of(outcomeNames), /^cleaned$/i) && says(event.of(["reason"]), /^abuse$/i);

/** An answer in words that no web server gives: with a code of SMTP alone (RFC 5321 section 4.2.3), or an enhanced one. */
export const ofMailServer =
  /^(?:smtp; ?)?(?:(?:421|45\d|52[13]|53\d|541|55\d|571)[ -]|[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} )\S{2,} \S/;

/** Parcels and payments are delivered and fail, too: of mail speak a name that nothing else has, a bounce, or a reply. */
export const isAboutMail = (event: Event): boolean =>
  !says(event.of(outcomeNames), otherEvents) && !event.hasName(ofVerification) && tellsOfMail(event);

/** What services find out about an address to which nobody has sent anything. */
const ofVerification = /^(?:is)?(?:disposable|acceptall|catchall|didyoumean|freeemail|mxfound)(?:email|address)?$/;

const tellsOfMail = (event: Event): boolean =>
  event.mentions(
    /bounce|rejectreason|smtp|dsn|diagnostic|rcpt|queue|mxhost|messageid|deliverystatus|recipientdomain|mta\b/,
  ) ||
  (event.outcomes.length > 0 && !says(event.of(["channel", "channeltype"]), /sms|push|whatsapp|voice/i)) ||
  isOfList(event) ||
  (event.named !== null && event.replies.some((reply) => ofMailServer.test(reply))) ||
  says(
    event.of(outcomeNames),
    /bounc|defer|undeliver|mailbox|^(?:email[._])?(?:dropped|cleaned|invalid[ _]?e?mail)$/i,
  ) ||
  says(event.of(reasonNames), /^(?:hard|soft)[ _-]bounce$/i) ||
  says(event.of(["extended", "enhancedcode", "enhancedstatus"]), /^[45]\.\d{1,3}\.\d{1,3}$/) ||
  // Codes of SMTP that no web server gives (RFC 5321 section 4.2.3).
  (/^(?:421|45[02]|55[0-4])$/.test(event.code ?? "") && event.named !== null) ||
  says(event.of(reasonNames), hasReply) ||
  (says(event.of(reasonNames), /\b(?:spam|mailbox)\b/i) && says(event.of(outcomeNames), /reject|fail/i));

/** `{"email": "bob@example.net", "type": "hard", "campaign": {...}}`: what else is hard or soft that has a list or campaign? */
export const isOfList = (event: Event): boolean =>
  event.named !== null &&
  event.hasName(/campaign|newsletter|subscriber|^list/) &&
  event.hasName(/^source$|bounce/) &&
  says(event.of(["type"]), /^(?:hard|soft)$/i);

/** Is any of the words so? */
export const says = (words: readonly string[], what: RegExp): boolean => words.some((word) => what.test(word));
