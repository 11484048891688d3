/** Automatic replies (RFC 3834): until when, and whom to write to meanwhile. */
import type { AutoReply } from "../types.js";
import { findAddresses } from "./addresses.js";

/** Months in the languages in which an absence is announced with the month's name; the position is the number. */
const months =
  "jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|fev|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|maj|maio|mei|mrt";
const monthNumber: Record<string, number> = {
  jan: 1,
  janv: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  févr: 2,
  fev: 2,
  mar: 3,
  mär: 3,
  mrt: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  maj: 5,
  maio: 5,
  mei: 5,
  mag: 5,
  jun: 6,
  juin: 6,
  giu: 6,
  jul: 7,
  juil: 7,
  lug: 7,
  aug: 8,
  août: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  ott: 10,
  out: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  déc: 12,
  dic: 12,
};

const until =
  /(?:\buntil|\bback (?:on|in|at)|\breturn(?:ing)? (?:on|at)?|\bbis (?:zum|einschließlich)?|\bab (?:dem)?|jusqu'au|retour le|hasta el|fino al|tot|até|do dnia|\bтил|\bдо)\s*(?:\w+,?\s+)?/gi;
const isoDate = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:of |de |d')?(${months})[\\p{L}.]*\\s*(?:de )?(\\d{4})`,
  "iu",
);
const monthDay = new RegExp(`(${months})[\\p{L}.]*\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, "iu");
const german = /(\d{1,2})\.(\d{1,2})\.(\d{4})/;

/** A date in text, year and all; a date without a year, or one whose order is in doubt, is not guessed. */
export function dateIn(text: string): string | null {
  const iso = isoDate.exec(text);
  if (iso) return dateOf(iso[1]!, Number(iso[2]), Number(iso[3]));
  const dm = dayMonth.exec(text);
  if (dm) return dateOf(dm[3]!, monthNumber[dm[2]!.toLowerCase()] ?? 0, Number(dm[1]));
  const md = monthDay.exec(text);
  if (md) return dateOf(md[3]!, monthNumber[md[1]!.toLowerCase()] ?? 0, Number(md[2]));
  const de = german.exec(text);
  return de ? dateOf(de[3]!, Number(de[2]), Number(de[1])) : null;
}

function dateOf(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** What a reply says about the absence; its own sender is not an alternative contact. */
export function readAutoReply(text: string, sender: string | null): AutoReply {
  let returnsAt: string | null = null;
  const head = text.slice(0, 8_000);
  for (const match of head.matchAll(until)) {
    returnsAt = dateIn(head.slice(match.index, match.index + match[0].length + 40));
    if (returnsAt !== null) break;
  }
  const contact = findAddresses(head).find((found) => found.address.toLowerCase() !== sender?.toLowerCase());
  return { returnsAt, alternativeContact: contact?.address ?? null };
}
