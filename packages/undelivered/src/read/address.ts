/** Addresses in header fields (RFC 5322 section 3.4) and in fields of reports (RFC 3464, RFC 6533). */

interface Mailbox {
  /** What stands in angle brackets; null where there are none. */
  angle: string | null;
  /** Everything else but comments. */
  words: string;
}

/** How nearly all fields are written, `Bob <bob@example.com>` or `bob@example.com`: expressions instead of a parser. */
const plainMailbox = /^[\w .'-]*<([\w.+-]{1,128})@([\w.-]{1,255})>$/;
const bareMailbox = /^[\w.+-]{1,128}@[\w.-]{1,255}$/;

/**
 * The addresses in a header value, in order: display names, comments, groups and source routes dropped, the domain in lower
 * case. A local part alone counts where it stands alone or in angle brackets.
 */
export function addressesIn(value: string): string[] {
  if (bareMailbox.test(value)) return [lowerDomain(value)];
  const plain = plainMailbox.exec(value);
  if (plain !== null) return [`${plain[1]!}@${plain[2]!.toLowerCase()}`];
  const mailboxes = split(value);
  const addresses: string[] = [];
  for (const { angle, words } of mailboxes) {
    const address = angle === null ? bare(words, mailboxes.length === 1) : fromAngle(angle, words);
    const tidy = address === null ? "" : seen(address);
    if (tidy !== "") addresses.push(lowerDomain(tidy));
  }
  return addresses;
}

/** What nobody sees is no part of an address (RFC 5892 section 2.6), however it came there; nor are blanks at its ends. */
export function seen(address: string): string {
  const visible = /[^ -~]/.test(address)
    ? address.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, "")
    : address;
  return visible.trim();
}

/** The address with its domain in lower case; the local part may tell cases apart (RFC 5321 section 2.4). */
export function lowerDomain(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const lower = domain.toLowerCase();
  return at < 0 || domain === lower ? address : address.slice(0, at + 1) + lower;
}

/** `@relay.example,@gate.example:user@example.com` without its route (RFC 5322 section 4.4). */
function withoutRoute(address: string): string {
  if (!address.startsWith("@")) return address;
  const colon = address.indexOf(":");
  return colon < 0 ? address : address.slice(colon + 1);
}

/** Without white space around the `@`. An expression would try each blank of a long text. */
function closed(address: string): string {
  const at = address.indexOf("@");
  return at < 0 ? address : `${address.slice(0, at).trimEnd()}@${address.slice(at + 1).trimStart()}`;
}

function fromAngle(angle: string, words: string): string | null {
  const address = closed(withoutRoute(angle.trim().replace(/^(?:mailto|smtp):/i, "")).trim());
  if (address !== "" && address !== "@") return address;
  // "MAILER-DAEMON <>": the null sender has no address. "user@example.com <>" is what some write for that address.
  const name = words.trim();
  return name.includes("@") && !/\s/.test(name) ? name : null;
}

function bare(words: string, isOnly: boolean): string | null {
  const text = closed(words.trim()).replace(/^(?:mailto|smtp):/i, "");
  if (text === "" || text === "@") return null;
  const address = withoutRoute(text);
  if (address.includes("@")) return pick(address);
  return isOnly && !/\s/.test(address) ? address : null;
}

/** "Joe Blow user@example.com": a display name without brackets around the address. */
function pick(text: string): string | null {
  if (!/\s/.test(text) || text.startsWith('"')) return text;
  const word = text.split(/\s+/).find((candidate) => candidate.indexOf("@") > 0);
  return word === undefined ? null : unwrapped(word);
}

/** Without the quotes and brackets around it. An expression would try every end of a run of them. */
function unwrapped(word: string): string {
  let end = word.length;
  while (end > 0 && `"')],;`.includes(word[end - 1]!)) end--;
  return word.slice(0, end).replace(/^["'([]+/, "");
}

/** Splits at commas and semicolons; knows quotes, comments, angle brackets and group names. */
function split(value: string): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  const ends = new Ends(value);
  let words = "";
  let angle: string | null = null;
  let hasAddress = false;
  let from = 0;
  let at = 0;
  const take = (to: number, next: number): void => {
    words += value.slice(from, to);
    from = at = next;
  };
  const finish = (): void => {
    if (angle !== null || words.trim() !== "") mailboxes.push({ angle, words });
    words = "";
    angle = null;
    hasAddress = false;
  };
  while (at < value.length) {
    const mark = value[at];
    if (mark === '"') {
      const end = ends.quote(at);
      // Quotes around a local part belong to the address; around a whole address or a name they do not.
      if (value[end] === "@") at = end;
      else {
        const inside = value.slice(at + 1, end - 1);
        take(at, end);
        const address = wholeAddress(inside);
        hasAddress ||= address !== " ";
        words += address;
      }
    } else if (mark === "(") {
      take(at, ends.comment(at));
    } else if (mark === "<") {
      const end = ends.angle(at);
      angle ||= value.slice(at + 1, end);
      take(at, Math.min(value.length, end + 1));
    } else if (mark === "," || mark === ";") {
      take(at, at + 1);
      finish();
    } else if (mark === ":" && angle === null && !hasAddress && !scheme.test(value.slice(Math.max(from, at - 6), at))) {
      // The name of a group ends here (RFC 5322 section 3.4).
      words = "";
      from = ++at;
    } else {
      hasAddress ||= mark === "@";
      at++;
    }
  }
  take(value.length, value.length);
  finish();
  return mailboxes;
}

/** "mailto:user@example.com" is no group, as "undisclosed-recipients:;" and "Team: a@example.com, b@example.com;" are. */
const scheme = /(?:mailto|smtp)$/i;

/** `"user@example.com"`: some put the whole address in quotes. */
function wholeAddress(inside: string): string {
  const text = inside.replace(/^'|'$/g, "");
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text) ? ` ${text} ` : " ";
}

/** Finds where things end. What once had no end is text from then on, so that a hostile value costs no more than its length. */
class Ends {
  #hasQuotes = true;
  #hasComments = true;

  constructor(private readonly value: string) {}

  /** The place after the quoted string at `at`; after the quotation mark where it is never closed. */
  quote(at: number): number {
    const { value } = this;
    for (let pos = at + 1; this.#hasQuotes && pos < value.length; pos++) {
      if (value[pos] === "\\") pos++;
      else if (value[pos] === '"') return pos + 1;
    }
    this.#hasQuotes = false;
    return at + 1;
  }

  /** The place after the comment at `at`; after the parenthesis where it is never closed. */
  comment(at: number): number {
    const { value } = this;
    let depth = 0;
    for (let pos = at; this.#hasComments && pos < value.length; pos++) {
      const mark = value[pos];
      if (mark === "\\") pos++;
      else if (mark === "(") depth++;
      else if (mark === ")" && --depth === 0) return pos + 1;
    }
    this.#hasComments = false;
    return at + 1;
  }

  /** The `>` that closes the bracket at `at`, not one inside quotes; the end of the value where there is none. */
  angle(at: number): number {
    const { value } = this;
    for (let pos = at + 1; pos < value.length; pos++) {
      if (value[pos] === '"') pos = this.quote(pos) - 1;
      else if (value[pos] === ">") return pos;
    }
    return value.length;
  }
}

/** RFC 6533 section 3: `\x{201C}` in utf-8-addr-xtext and utf-8-addr-unitext. */
export function decodeUtf8Address(text: string): string {
  if (!text.includes("\\x{")) return text;
  return text.replace(/\\x\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** RFC 3461 section 4: `+2B` for a plus, `+3D` for an equals sign. */
export function decodeXtext(text: string): string {
  return text.includes("+")
    ? text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/**
 * The address in a typed value such as `rfc822; user@example.com` (RFC 3464 section 2.3.2); null where it names nobody. Of
 * other address types (X.400) the address is left as it stands.
 */
export function decodeTypedAddress(value: string): string | null {
  const typed = /^\s*([A-Za-z][\w-]{0,30})\s*;\s*/.exec(value);
  const type = typed?.[1]?.toLowerCase() ?? "rfc822";
  // Forums set addresses in marks of their own: [email]bob@example.com[/email].
  const text = value
    .slice(typed?.[0].length ?? 0)
    .replace(/\[\/?email(?:=[^\]\n]{1,320})?\]/gi, "")
    .trim();
  if (text === "" || text === "<>") return null;
  if (type.includes("x400") || text.startsWith("/") || /^<?\s*[A-Za-z]=/.test(text)) return text;
  // Only what xtext must encode is decoded: user+20@example.com is an address of its own.
  const decoded = type === "utf-8" ? decodeUtf8Address(text) : text.replace(/\+2B/g, "+").replace(/\+3D/g, "=");
  return addressesIn(decodeUtf8Address(decoded))[0] ?? null;
}
