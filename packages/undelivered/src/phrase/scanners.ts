/**
 * Small scanners for the values that reports state: addresses of hosts, domains, sizes, waiting times. Each goes once over a
 * stretch of text, from left to right, and gives the first value it finds.
 */

import { sizeUnit, timeUnits } from "../../knowledge/units.js";

/** A value and where it stands in the text. */
export interface Found {
  /** As a fact: an IP address without brackets, bytes or seconds as a number. */
  value: string;
  start: number;
  end: number;
}

const digit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const hex = (unit: number): boolean => digit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
const letter = (unit: number): boolean => ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit > 0x7f;
const nameUnit = (unit: number): boolean => digit(unit) || letter(unit) || unit === 0x2d || unit === 0x5f;

/** The longest name that DNS allows (RFC 1035 section 2.3.4), and the longest address that SMTP allows (RFC 5321 4.5.3.1). */
const longestName = 253;
const longestAddress = 320;

/** An IPv4 or IPv6 address. */
export function findIp(text: string, start = 0, end = text.length): Found | null {
  for (let at = start; at < end;) {
    const unit = text.charCodeAt(at);
    if (!hex(unit) && unit !== 0x3a) {
      at++;
      continue;
    }
    let stop = at;
    let dots = 0;
    let colons = 0;
    for (; stop < end; stop++) {
      const next = text.charCodeAt(stop);
      if (next === 0x2e) dots++;
      else if (next === 0x3a) colons++;
      else if (!hex(next)) break;
    }
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    const after = stop < text.length ? text.charCodeAt(stop) : 0;
    const alone = !nameUnit(before) && before !== 0x2e && !nameUnit(after);
    const found = alone && (dots > 2 || colons > 1) ? ipAt(text, at, stop) : null;
    if (found !== null) return found;
    at = Math.max(stop, at + 1);
  }
  return null;
}

function ipAt(text: string, start: number, end: number): Found | null {
  while (end > start && (text[end - 1] === "." || (text[end - 1] === ":" && text[end - 2] !== ":"))) end--;
  const value = text.slice(start, end);
  if (isIpv4(value) || isIpv6(value)) return { value: value.toLowerCase(), start, end };
  // A port after the address, as in 192.0.2.1:25.
  const colon = value.indexOf(":");
  if (colon > 0 && isIpv4(value.slice(0, colon))) return { value: value.slice(0, colon), start, end: start + colon };
  return null;
}

/** Four numbers up to 255. */
export function isIpv4(value: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(value);
}

/** RFC 4291 section 2.2. A time such as 12:30:45 is none: without `::` there are eight groups. */
export function isIpv6(value: string): boolean {
  if (value.length > 45 || !/^[0-9a-f:.]+$/i.test(value)) return false;
  const gap = value.indexOf("::");
  if (gap >= 0 && value.indexOf("::", gap + 1) >= 0) return false;
  const groups = value.split(":");
  const last = groups[groups.length - 1];
  const v4 = last.includes(".");
  if (v4 && !isIpv4(last)) return false;
  const counted = groups.filter((group) => group !== "").length + (v4 ? 1 : 0);
  if (groups.some((group, index) => group.length > 4 && !(v4 && index === groups.length - 1))) return false;
  return gap >= 0 ? counted > 0 && counted < 8 : counted === 8 && groups.every((group) => group !== "");
}

/** A domain name of at least two labels, the last of which is not a number. */
export function findDomain(text: string, start = 0, end = text.length): Found | null {
  for (let at = start; at < end;) {
    if (!nameUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let stop = at;
    while (stop < end && (nameUnit(text.charCodeAt(stop)) || text.charCodeAt(stop) === 0x2e)) stop++;
    let last = stop;
    while (last > at && !nameUnit(text.charCodeAt(last - 1))) last--;
    if (isDomain(text.slice(at, last))) return { value: text.slice(at, last).toLowerCase(), start: at, end: last };
    at = stop;
  }
  return null;
}

/** Two labels or more, RFC 1035 lengths, a top label of letters (or an encoded one, RFC 5891). */
export function isDomain(value: string): boolean {
  if (value.length > longestName || value.length < 4) return false;
  let label = 0;
  for (let dot = value.indexOf("."); dot >= 0; dot = value.indexOf(".", label)) {
    if (dot === label || dot - label > 63) return false;
    label = dot + 1;
  }
  if (label === 0 || value.length - label > 63) return false;
  topLabel.lastIndex = label;
  return topLabel.test(value);
}

const topLabel = /(?:xn--[a-z0-9-]+|[a-z\u0080-\uffff]{2,24})$/iy;

/** A web address. */
export function findUrl(text: string, start = 0, end = text.length): Found | null {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit !== 0x68 && unit !== 0x77) continue;
    if (at > 0 && nameUnit(text.charCodeAt(at - 1))) continue;
    const head = text.slice(at, Math.min(end, at + 8)).toLowerCase();
    const bare = head.startsWith("www.");
    if (!bare && !head.startsWith("http://") && !head.startsWith("https://")) continue;
    // "http://.{" leads nowhere.
    const host = bare ? at : text.indexOf("//", at) + 2;
    if (!nameUnit(text.charCodeAt(host)) && text[host] !== "[") continue;
    const stop = endOfUrl(text, at, text.length);
    if (stop - at < 9) continue;
    const value = text.slice(at, stop);
    return { value: bare ? `http://${value}` : value, start: at, end: stop };
  }
  return null;
}

function endOfUrl(text: string, start: number, end: number): number {
  let stop = start;
  while (stop < end && text.charCodeAt(stop) > 0x20 && !/["<>\u00a0«»“”]/.test(text[stop])) stop++;
  while (stop > start && /[.,;:!?'\])}]/.test(text[stop - 1])) {
    if (text[stop - 1] === ")" && text.slice(start, stop).includes("(")) break;
    stop--;
  }
  return stop;
}

/**
 * Is this of a script that puts words together without a space: Thai, Lao, Burmese, Khmer, Hangul, kana, Han? Its words touch an
 * address ("收件人wang@example.org不存在"), whose Latin letters are then the address's only ones.
 */
export const isSpaceless = (code: number): boolean =>
  code >= 0x2e80 ||
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1100 && code <= 0x11ff) ||
  (code >= 0x1780 && code <= 0x17ff);

/** An e-mail address. */
export function findAddress(text: string, start = 0, end = text.length): Found | null {
  for (let at = text.indexOf("@", start); at >= 0 && at < end; at = text.indexOf("@", at + 1)) {
    let from = at;
    while (from > start && at - from < 64 && /[^\s"<>()[\],;:\\@]/.test(text[from - 1])) from--;
    let stop = at + 1;
    while (stop < end && stop - from < longestAddress && /[^\s"<>()[\],;:\\@/]/.test(text[stop])) stop++;
    while (stop > at && /[.'!?=-]/.test(text[stop - 1])) stop--;
    while (from < at && /['=]/.test(text[from])) from++;
    if (from < at && stop > at + 1) return { value: text.slice(from, stop), start: from, end: stop };
  }
  return null;
}

/** A number, with or without marks between the thousands. */
export function findNumber(text: string, start = 0, end = text.length): Found | null {
  for (let at = start; at < end; at++) {
    if (!digit(text.charCodeAt(at))) continue;
    let stop = at;
    while (stop < end && (digit(text.charCodeAt(stop)) || isThousandsMark(text, stop, end))) stop++;
    let value = text.slice(at, stop).replace(/[,.']/g, "");
    if (text[stop] === "." && digit(text.charCodeAt(stop + 1))) {
      let after = stop + 1;
      while (after < end && digit(text.charCodeAt(after))) after++;
      value += text.slice(stop, after);
      stop = after;
    }
    if (stop - at > 20) return null;
    return { value, start: at, end: stop };
  }
  return null;
}

/** `10,485,760` and `10.485.760` hold marks; `1.5` does not. */
function isThousandsMark(text: string, at: number, end: number): boolean {
  if (!/[,.']/.test(text[at]) || at + 3 >= end + 0 + 1) return false;
  for (let next = at + 1; next <= at + 3; next++) if (!digit(text.charCodeAt(next))) return false;
  return !digit(text.charCodeAt(at + 4));
}

/** A size: `limitBytes` in bytes. Without a unit only a number that must be one (five digits and more). */
export function findLimit(text: string, start = 0, end = text.length): Found | null {
  for (let at = start; at < end;) {
    const number = findNumber(text, at, end);
    if (number === null) return null;
    const unit = sizeUnit.exec(text.slice(number.end, number.end + 16));
    const amount = Number(number.value);
    if (unit !== null) return size(amount * multiple(unit[1]), number.start, number.end + unit[0].length);
    if (number.value.length > 4 && Number.isInteger(amount)) return size(amount, number.start, number.end);
    at = number.end;
  }
  return null;
}

function size(bytes: number, start: number, end: number): Found | null {
  return Number.isSafeInteger(Math.round(bytes)) ? { value: String(Math.round(bytes)), start, end } : null;
}

function multiple(unit: string): number {
  const first = unit[0].toLowerCase();
  if (first === "k" || first === "к") return 1024;
  if (first === "m" || first === "м") return 1024 * 1024;
  if (first === "g" || first === "г") return 1024 * 1024 * 1024;
  return 1;
}

/** A time to wait, in seconds: `300 seconds`, `5 min`, `1 h`, `00:05:00`. Without a unit only where it is all of the gap. */
export function findWait(text: string, start = 0, end = text.length): Found | null {
  const clock = /(?<![\d:.])(\d{1,3}):([0-5]\d):([0-5]\d)(?![\d:.])/.exec(
    text.slice(start, Math.min(text.length, end + 8)),
  );
  if (clock !== null && start + clock.index < end) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
    return { value: String(seconds), start: start + clock.index, end: start + clock.index + clock[0].length };
  }
  for (let at = start; at < end;) {
    const number = findNumber(text, at, end);
    if (number === null) return null;
    const wait = waitAt(text, number);
    if (wait !== null) return wait;
    at = number.end;
  }
  return null;
}

function waitAt(text: string, number: Found): Found | null {
  let after = number.end;
  while (after < text.length && /[\s-]/.test(text[after]) && after - number.end < 2) after++;
  const rest = text.slice(after, after + 16);
  for (const [seconds, words] of timeUnits) {
    const unit = words.exec(rest);
    if (unit === null) continue;
    const wait = Math.round(Number(number.value) * seconds);
    return wait > 0 && wait <= 30 * 86_400
      ? { value: String(wait), start: number.start, end: after + unit[0].length }
      : null;
  }
  return null;
}
