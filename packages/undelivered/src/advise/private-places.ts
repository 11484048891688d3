/** Where addresses and names stand in text. Everything here looks at each character a few times at most. */

/** `[start, end)` of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** RFC 5321 section 4.5.3.1: a local part of 64 and a domain of 255 octets. */
const LONGEST_ADDRESS = 320;
/** An IPv6 address with its tag and its brackets takes 60 at most. */
const LONGEST_LITERAL = 61;
/** No part of a local part that is not quoted; marks of direction are not either, they only stand around it. */
const endsLocalPart = /[\s<>()[\]{}",;:\\|@\p{Cf}]/u;
const inDomain = /[\p{L}\p{N}\p{M}.-]/u;
/** The same of ASCII, where nearly all addresses are: asking an expression about each character takes ten times as long. */
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const asciiEndsLocalPart = ascii.map((sign) => endsLocalPart.test(sign));
const asciiInDomain = ascii.map((sign) => inDomain.test(sign));

const isEndOfLocalPart = (text: string, at: number): boolean =>
  asciiEndsLocalPart[text.charCodeAt(at)] ?? endsLocalPart.test(text[at]!);
const isInDomain = (text: string, at: number): boolean =>
  asciiInDomain[text.charCodeAt(at)] ?? inDomain.test(text[at]!);
/** Keys before addresses in logs and links: `to=bob@example.org`. */
const key =
  /^(?:[\w-]+\.)*(?:to|from|mailfrom|rcpt|orcpt|email|mail|user|recipient|sender|addr|address|e|r)=(?=[^=]+$)/i;

/** The addresses in a text, in their order. */
export function addressesAt(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let done = 0;
  for (const { 0: sign, index: at } of text.matchAll(/@|%40/g)) {
    if (at < from) continue;
    const start = localPartStart(text, at, from, done);
    const end = domainEnd(text, at + sign.length);
    // What was looked through is not looked through again: many signs in a row take no longer than one.
    from = at + sign.length;
    if (start === at || end === from) continue;
    found.push({ start, end });
    from = done = end;
  }
  return found;
}

function localPartStart(text: string, at: number, from: number, done: number): number {
  if (text[at - 1] === '"') {
    // The quote before is near: wherever there are many ends of quotes, there are many beginnings.
    const quote = text.lastIndexOf('"', at - 2);
    if (quote >= 0 && !text.slice(quote, at).includes("\n")) return Math.max(quote, done);
  }
  let start = at;
  while (start > from && !isEndOfLocalPart(text, start - 1)) start--;
  // The address of a page: only what stands in it is an address.
  if (text[start - 1] === ":" && text.startsWith("//", start)) {
    const local = text.slice(start, at);
    start += 1 + Math.max(...[..."/?&=#"].map((separator) => local.lastIndexOf(separator)));
  }
  start += key.exec(text.slice(start, at))?.[0].length ?? 0;
  while (start < at && /['`*]/.test(text[start]!)) start++;
  return start;
}

function domainEnd(text: string, from: number): number {
  // An address literal (RFC 5321 section 4.1.3): bob@[192.0.2.1].
  if (text[from] === "[") {
    const close = text.slice(from, from + LONGEST_LITERAL).indexOf("]");
    return close < 0 ? from : from + close + 1;
  }
  let end = from;
  while (end < text.length && isInDomain(text, end)) end++;
  while (end > from && /[.-]/.test(text[end - 1]!)) end--;
  return end;
}

/** The names in the value of an address field, without the quotes around them, and the address that each belongs to. */
export function nameStretches(value: string): (Stretch & { of: string })[] {
  const found: (Stretch & { of: string })[] = [];
  const add = (start: number, end: number, of: string): void => {
    const text = value.slice(start, end);
    const first = start + (/^[\s"']*/.exec(text)?.[0].length ?? 0);
    let last = end;
    while (last > first && /[\s"']/.test(value[last - 1]!)) last--;
    if (first < last) found.push({ start: first, end: last, of });
  };
  let from = 0;
  for (let open = value.indexOf("<"); open >= 0; open = value.indexOf("<", from)) {
    const close = value.indexOf(">", open);
    const end = close < 0 ? value.length : close;
    add(nameStart(value, from, open), open, value.slice(open + 1, end));
    from = close < 0 ? value.length : close + 1;
  }
  // `bob@example.org (Bob Example)`, the older way to write it.
  for (let open = value.indexOf("("); open >= 0; open = value.indexOf("(", open + 1)) {
    const close = value.indexOf(")", open);
    if (close < 0) break;
    add(open + 1, close, wordBefore(value, open));
    open = close;
  }
  return found;
}

function wordBefore(value: string, at: number): string {
  const before = value
    .slice(Math.max(0, at - LONGEST_ADDRESS), at)
    .replace(/[<>,;]/g, " ")
    .trimEnd();
  return before.slice(before.lastIndexOf(" ") + 1);
}

/** Behind the addresses without a name that stand before it: `a@example.org, Bob <b@example.org>`. */
function nameStart(value: string, from: number, open: number): number {
  let start = from;
  while (start < open && /[\s,;]/.test(value[start]!)) start++;
  const before = value.slice(start, open);
  const bare = before.lastIndexOf("@");
  if (bare < 0 || value[start] === '"') return start;
  const comma = before.slice(bare).search(/[,;]/);
  return comma < 0 ? start : start + bare + comma + 1;
}
