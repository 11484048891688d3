/**
 * Addresses in running text: where they stand and how they are set off.
 *
 * The scan goes from `@` to `@` and outwards, so it is linear however long the text.
 */

import { isSpaceless } from "../phrase/scanners.js";

/** An address in a text. */
export interface FoundAddress {
  /** The address as it stands; the domain in lower case. */
  address: string;
  /** Where it stands, without angle brackets or quotes. */
  start: number;
  end: number;
  /** Where it stands with the brackets or quotes around it. */
  outerStart: number;
  outerEnd: number;
}

/** No real address is longer (RFC 5321 section 4.5.3.1): what is, is an attack on memory or no address. */
const longest = 320;

/** A line with more addresses than this is a list of something else, or an attack: the rest of it is passed over. */
const mostInLine = 1_000;

const isLocal = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code > 0x7f ||
  "!#$%&'*+-/=?^_`{|}~.".includes(String.fromCharCode(code));

const isDomain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x2d ||
  code === 0x2e ||
  code === 0x5f ||
  (code > 0x7f && !isOpenPunctuation(code));

/** Ignorable characters (RFC 5892 section 2.6) outside the blocks named below, and the half that begins tags. */
const unseen = new Set([
  0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x3164, 0xfeff, 0xffa0, 0xdb40,
]);

/**
 * Quotation marks, full stops and brackets of other scripts end a domain, and so does what nobody sees; letters of other
 * scripts do not (RFC 6531).
 */
const isOpenPunctuation = (code: number): boolean =>
  (code >= 0x80 && code <= 0xa0) ||
  code === 0xab ||
  code === 0xbb ||
  unseen.has(code) ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x301f) ||
  (code >= 0xff00 && code <= 0xff20);

/** The half of a surrogate pair that begins at `from` (0xD800 or 0xDC00). */
const isHalf = (text: string, at: number, from: number): boolean => (text.charCodeAt(at) & 0xfc00) === from;

/** Logs give every value a name: "rcpt=bob@example.com", "from=news@example.org". */
const nameOfValue =
  /^(?:to|r|rcpt|rcpt_?to|orig_?to|recipients?|receiver|destinataire|destinat[aá]rio|empf(?:ä|ae)nger|e?mail|smtp|from|mail_?from|sender|name|user|user_?name|login|account|set_id|id|msg_?id|message-?id|hdr_mid|mid)=/i;

const opening = "<\"'([«“‘„「『（《〈";
const closing = ">\"')]»”’“」』）》〉";

function before(text: string, at: number): number {
  let start = at;
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= 0 && at - quote < 66 && !text.slice(quote, at).includes("\n")) return quote;
  }
  const isLatin = text.charCodeAt(at - 1) < 0x80;
  while (start > 0 && at - start < 65) {
    const code = text.charCodeAt(start - 1);
    if (!isLocal(code) || (code > 0x7f && isOpenPunctuation(code))) break;
    // Bars part the cells of a table and the fields of a record.
    if (code === 0x7c) break;
    // "收件人wang@example.org": a word before the address.
    if (isLatin && isSpaceless(code)) break;
    start--;
  }
  // The end of a line as a string has it: `recipients:\nbob@example.org`.
  if (text[start - 1] === "\\" && /[nrt]/.test(text[start] ?? "") && start + 1 < at) start++;
  // Not the second half of a character alone.
  if (isHalf(text, start, 0xdc00)) start++;
  // What a program printed: `{'user@example.org': (550, ...)}`, `{u'user@example.org': ...}`, `(550, b'user@example.org is unknown')`.
  start += /^(?:\{[bu]?|b)(?=['"])/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  while (start < at && "'`.=/*|~?".includes(text[start] ?? "")) start++;
  start += nameOfValue.exec(text.slice(start, at))?.[0].length ?? 0;
  return text[start] === "'" && start + 1 < at ? start + 1 : start;
}

function after(text: string, at: number): number {
  if (text[at + 1] === "[") {
    const close = text.indexOf("]", at + 2);
    return close > 0 && close - at < 64 ? close + 1 : at + 1;
  }
  let end = at + 1;
  for (let label = end; end < text.length && end - at < 256; end++) {
    const code = text.charCodeAt(end);
    if (!isDomain(code)) break;
    if (code === 0x2e) label = end + 1;
    // A particle behind the name ("anna@example.org에게"): no label mixes these scripts with Latin letters (RFC 5893).
    else if (isSpaceless(code) && end > label && text.charCodeAt(label) < 0x80) break;
  }
  if (isHalf(text, end - 1, 0xd800)) end--;
  while (end > at + 1 && ".-_".includes(text[end - 1] ?? "")) end--;
  return end - (caseEnding.exec(text.slice(Math.max(at, end - longestEnding), end))?.[1]?.length ?? 0);
}

/** "anna@example.com-nak", as Hungarian puts a name in its case: no top-level domain holds a hyphen (RFC 1123 section 2.1). */
const caseEnding = /\.(?:[a-z]{2}|com|net|org|info|example)(-[\p{L}\p{M}]{1,4})$/iu;
const longestEnding = 16;

/** All addresses in a text, in order; text that only looks like one (message ids, `user@[`) is passed over. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let resume = 0;
  let lineEnd = 0;
  let inLine = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    if (at < resume) continue;
    if (at > lineEnd) {
      const feed = text.indexOf("\n", at);
      lineEnd = feed < 0 ? text.length : feed;
      inLine = 0;
    }
    if (++inLine > mostInLine) {
      resume = lineEnd;
      at = lineEnd;
      continue;
    }
    let start = before(text, at);
    if (start < resume) start = resume;
    let end = after(text, at);
    // "<bob@example@com>": a slip of the keyboard is what makes the address wrong.
    if (text[end] === "@" && text[start - 1] === "<")
      end += (/^@[\w.-]{1,255}(?=>)/.exec(text.slice(end, end + 260)) ?? [""])[0].length;
    // PowerShell puts lists in braces: `Recipients : {bob@example.com}`.
    const isBraced = text[start] === "{" && text[end] === "}";
    if (isBraced) start++;
    if (start >= at || end <= at + 1 || end - start > longest) continue;
    const domain = text.slice(at + 1, end);
    if (!domain.startsWith("[") && !/[a-z\u0080-\uffff]/i.test(domain)) continue;
    resume = end;
    const lower = domain.toLowerCase();
    const address = lower === domain ? text.slice(start, end) : `${text.slice(start, at)}@${lower}`;
    const bracketed =
      isBraced || (start > 0 && opening.includes(text[start - 1] ?? "") && !/[a-z0-9]/i.test(text[end] ?? ""));
    const closed = isBraced || (bracketed && closing.includes(text[end] ?? " "));
    found.push({ address, start, end, outerStart: bracketed ? start - 1 : start, outerEnd: closed ? end + 1 : end });
  }
  return found;
}
