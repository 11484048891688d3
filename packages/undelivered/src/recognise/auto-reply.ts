/** Automatic replies (RFC 3834): until when, and whom to write to meanwhile. */
import { back, behind, months, until } from "../../knowledge/absences.js";
import type { AutoReply } from "../types.js";
import { findAddresses } from "./addresses.js";

/** The longest beginning decides: `marras` is not March, `juil` is not June. */
const monthNames = months
  .flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const))
  .sort(([a], [b]) => b.length - a.length);
const month = monthNames.map(([name]) => name).join("|");

const order: readonly (readonly [RegExp, (found: RegExpExecArray) => string | null])[] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u, ([, y, m, d]) => dateOf(y!, Number(m), Number(d))],
  [/(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u, ([, y, m, d]) => dateOf(y!, Number(m), Number(d))],
  [
    new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s*(?:of |de |d'|di )?(${month})[\\p{L}.]*,?\\s*(?:de |del )?(\\d{4})`,
      "iu",
    ),
    ([, d, m, y]) => dateOf(y!, monthOf(m!), Number(d)),
  ],
  [
    new RegExp(`(?<!\\p{L})(${month})[\\p{L}.]*\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, "iu"),
    ([, m, d, y]) => dateOf(y!, monthOf(m!), Number(d)),
  ],
  [
    new RegExp(`(\\d{4})(?:\\.| m\\.)?\\s+(${month})[\\p{L}.]*\\s+(\\d{1,2})(?!\\d)`, "iu"),
    ([, y, m, d]) => dateOf(y!, monthOf(m!), Number(d)),
  ],
  // "2026. gada 15. decembris".
  [new RegExp(`(\\d{4})\\. gada (\\d{1,2})\\. (${month})`, "iu"), ([, y, d, m]) => dateOf(y!, monthOf(m!), Number(d))],
  [/(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/u, ([, d, m, y]) => dateOf(y!, Number(m), Number(d))],
  [/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})/u, ([, a, b, y]) => doubtful(y!, Number(a), Number(b))],
];

const monthOf = (name: string): number => monthNames.find(([known]) => known === name.toLowerCase())?.[1] ?? 0;

function dateOf(year: string, number: number, day: number): string | null {
  if (number < 1 || number > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `30/11/2026` and `11/30/2026` are the same day; `10/11/2026` may be two. */
function doubtful(year: string, first: number, second: number): string | null {
  if (first === second || first > 12) return dateOf(year, second, first);
  return second > 12 ? dateOf(year, first, second) : null;
}

/** A date in text, year and all; a date without a year, or one whose order is in doubt, is not guessed. */
export function dateIn(text: string): string | null {
  for (const [pattern, read] of order) {
    const found = pattern.exec(text);
    if (found !== null) return read(found);
  }
  return null;
}

/** So near to its word a date stands: "until Monday, the 30th of November 2026". */
const near = 48;

function returnDate(text: string): string | null {
  const after = (word: RegExp): string | undefined =>
    [...text.matchAll(word)]
      .map((match) => dateIn(text.slice(match.index, match.index + match[0].length + near)))
      .find((date) => date !== null) ?? undefined;
  const ahead = (word: RegExp): string | undefined =>
    [...text.matchAll(word)]
      .map((match) => dateIn(text.slice(Math.max(0, match.index - near / 2), match.index + match[0].length)))
      .find((date) => date !== null) ?? undefined;
  return after(until) ?? ahead(behind) ?? after(back) ?? null;
}

/** What a reply says about the absence; its own sender is not an alternative contact. */
export function readAutoReply(text: string, sender: string | null): AutoReply {
  const head = text.slice(0, 8_000);
  const contact = findAddresses(head).find((found) => found.address.toLowerCase() !== sender?.toLowerCase());
  return { returnsAt: returnDate(head), alternativeContact: contact?.address ?? null };
}
