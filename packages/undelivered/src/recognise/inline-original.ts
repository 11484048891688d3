/** Where the prose ends and a returned message that stands in the same text begins. */
import type { BlockField } from "../read/fields.js";
import { lowerName } from "../read/header-block.js";
import { endOfLine } from "../read/lines.js";
import { slice } from "../read/text.js";
import type { Text } from "../types.js";
import type { WordHit } from "./words.js";

/** The two halves of a text. */
export interface Cut {
  prose: Text;
  /** The returned message, header first; null where none stands in the text. */
  original: Text | null;
}

/** A returned header longer than this is not read on. */
const mostFields = 500;

const fieldName = /^[!-9;-~]{2,60}:(?:[ \t]|$)/;
/** What posts JSON and forms is a request of the web, not a message. */
const telling =
  /^(?:received|message-id|return-path|mime-version|content-type(?!: ?(?:application\/(?:json|x-www-form)|multipart\/form-data))|x-mailer|delivered-to|dkim-signature):/i;

/** What stands in the fields of a report: where a forum took the blank lines, the header of their part goes over into them. */
const ofReport = /^(?:reporting-mta|final-recipient|original-recipient|arrival-date|x-postfix-queue-id):/i;

/** Cuts a text at the first line that introduces the returned message, or where a message header begins. */
export function cutOriginal(text: Text, hits: readonly WordHit[]): Cut {
  const marked = introduced(text.value, hits);
  if (marked !== null) {
    const header = skipBlank(text.value, marked.end);
    return { prose: slice(text, 0, marked.start), original: slice(text, header, text.value.length) };
  }
  const header = bareHeader(text.value);
  if (header === null) return { prose: text, original: null };
  return { prose: slice(text, 0, header), original: slice(text, header, text.value.length) };
}

/** The first words of the role `original` that begin a line; dashes may stand before them. */
function introduced(value: string, hits: readonly WordHit[]): { start: number; end: number } | null {
  let first: { start: number; end: number } | null = null;
  for (const hit of hits) {
    if (hit.role !== "original" || (first !== null && hit.start >= first.start)) continue;
    const lineStart = value.lastIndexOf("\n", hit.start - 1) + 1;
    if (!/^[\s>*_=~#|-]*$/.test(value.slice(lineStart, Math.min(hit.start, lineStart + 120)))) continue;
    if (hit.start - lineStart > 100) continue;
    const lineEnd = value.indexOf("\n", hit.end);
    if (lineStart === 0) continue;
    first = { start: lineStart, end: lineEnd < 0 ? value.length : lineEnd + 1 };
  }
  return first;
}

/** Cuts a text at the first line that begins with one of the lines after which a format returns the message. */
export function cutAtLine(text: Text, lines: readonly string[]): Cut | null {
  let first: { start: number; end: number } | null = null;
  for (const line of lines) {
    const start = text.value.startsWith(line) ? 0 : text.value.indexOf(`\n${line}`) + 1;
    if (start === 0 || (first !== null && start >= first.start)) continue;
    first = { start, end: endOfLine(text.value, start) };
  }
  if (first === null) return null;
  const header = skipBlank(text.value, first.end);
  return { prose: slice(text, 0, first.start), original: slice(text, header, text.value.length) };
}

function skipBlank(value: string, from: number): number {
  let at = from;
  while (at < value.length && /[\s=_-]/.test(value[at]!)) at++;
  return at < value.length ? value.lastIndexOf("\n", at) + 1 : from;
}

/** The start of a block of at least three header fields of which one is written by programs only (RFC 5322 section 3.6). */
function bareHeader(value: string): number | null {
  let blockStart = -1;
  let fields = 0;
  let programs = 0;
  let budget = 20_000;
  for (let start = 0; start < value.length && budget-- > 0;) {
    const newline = value.indexOf("\n", start);
    const end = newline < 0 ? value.length : newline;
    const line = value.slice(start, Math.min(end, start + 120));
    if (ofReport.test(line)) {
      fields = programs = 0;
    } else if (fieldName.test(line)) {
      if (fields === 0) blockStart = start;
      fields++;
      if (telling.test(line)) programs++;
      if (fields >= 3 && programs > 0 && blockStart > 0) return blockStart;
    } else if (!/^[ \t]+\S/.test(line) || fields === 0) {
      fields = programs = 0;
    }
    start = end + 1;
  }
  return null;
}

/** The header fields at the beginning of a text, as far as they go (RFC 5322 section 2.2). */
export function fieldsInText(text: Text): BlockField[] {
  const fields: BlockField[] = [];
  const { value } = text;
  for (let start = 0; start < value.length && fields.length < mostFields;) {
    let end = endOfLine(value, start);
    if (!fieldName.test(value.slice(start, Math.min(end, start + 80)))) break;
    while (end < value.length && /^[ \t]+\S/.test(value.slice(end + 1, end + 200))) end = endOfLine(value, end + 1);
    const colon = value.indexOf(":", start);
    let from = colon + 1;
    while (from < end && /\s/.test(value[from]!)) from++;
    const written = value.slice(start, colon);
    fields.push({
      name: lowerName(written),
      raw: value.slice(from, end),
      start: from,
      end,
      written,
      text,
      value: null,
    });
    start = end + 1;
  }
  return fields;
}
