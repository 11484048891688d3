/** Named gaps: what a gap may hold, and which value is read out of it. */
import { findAddress, findDomain, findIp, findLimit, findNumber, findUrl, findWait } from "./scanners.js";
import type { Found } from "./scanners.js";

/** The longest gap, in folded characters. A limit, because a phrase with a wide gap would match nearly everything. */
export const widestGap = 80;

/** Reads the value of a gap out of a stretch of text; null where it does not hold such a value. */
type Reader = (text: string, start: number, end: number) => Found | null;

const readers: Record<string, Reader> = {
  ip: findIp,
  domain: findDomain,
  host: findDomain,
  url: findUrl,
  limit: findLimit,
  wait: findWait,
  number: findNumber,
  address: findAddress,
  list: token,
  code: token,
  text: words,
};

/** Is this the name of a gap? */
export function isGapName(name: string): boolean {
  return Object.hasOwn(readers, name);
}

/** All names of gaps. */
export const gapNames: readonly string[] = Object.keys(readers);

/** The value of a gap between two literals. */
export function readGap(name: string, text: string, start: number, end: number): Found | null {
  return readers[name](text, start, end);
}

/** The value of a gap after the last literal: it must begin at once. */
export function readGapAfter(name: string, text: string, start: number): Found | null {
  const end = Math.min(text.length, start + widestGap);
  const found = readers[name](text, start, end);
  return found !== null && isPunctuation(text, start, found.start) ? found : null;
}

/** The value of a gap before the first literal: it must end there. */
export function readGapBefore(name: string, text: string, end: number): Found | null {
  const word = lastWordStart(text, end);
  // A number and its unit are two words.
  const start = name === "limit" || name === "wait" ? lastWordStart(text, word) : word;
  const found = readers[name](text, start, end);
  return found !== null && isPunctuation(text, found.end, end) ? found : null;
}

/** Only white space and punctuation between two places? */
function isPunctuation(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) return false;
  return true;
}

/** Where the last word (and the brackets around it) before `end` begins. */
function lastWordStart(text: string, end: number): number {
  let at = end;
  const from = Math.max(0, end - widestGap);
  while (at > from && isSpace(text, at - 1)) at--;
  while (at > from && !isSpace(text, at - 1)) at--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0;
}

const wrapping = /[\s"'`“”‘’«»()<>[\]{},;:.!?]/;

/** The first word, without the punctuation around it. */
function token(text: string, start: number, end: number): Found | null {
  while (start < end && wrapping.test(text[start])) start++;
  let stop = start;
  while (stop < end && !isSpace(text, stop)) stop++;
  while (stop > start && wrapping.test(text[stop - 1])) stop--;
  return stop > start ? { value: text.slice(start, stop), start, end: stop } : null;
}

/** All words of the gap up to the end of the sentence. */
function words(text: string, start: number, end: number): Found | null {
  while (start < end && wrapping.test(text[start])) start++;
  let stop = start;
  while (stop < end && !(/[.;!?\n]/.test(text[stop]) && (stop + 1 >= end || isSpace(text, stop + 1)))) stop++;
  while (stop > start && wrapping.test(text[stop - 1])) stop--;
  return stop > start ? { value: text.slice(start, stop), start, end: stop } : null;
}
