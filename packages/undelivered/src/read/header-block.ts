/** Header fields as offsets (RFC 5322 section 2.2), and what the wild makes of them. */
import type { Field, Warning } from "../types.js";
import { maxFieldLength, maxFields, maxNameLength, maxWordLength } from "./limits.js";
import { withoutReturns } from "./lines.js";
import { warn } from "./warnings.js";

/** What ended a header: a blank line, the end of the input, a boundary line, or a line that is no field. */
export type HeaderEnd = "blank" | "input" | "boundary" | "text";

/** A header that was read. */
export interface Header {
  fields: Field[];
  bodyStart: number;
  endedBy: HeaderEnd;
}

/** Fields that tell a message header from other lines with colons. */
const messageFields = new Set(
  (
    "from to cc subject date received message-id mime-version content-type return-path delivered-to reply-to sender " +
    "content-transfer-encoding auto-submitted x-failed-recipients in-reply-to references x-mailer precedence " +
    "x-original-to dkim-signature authentication-results arc-seal errors-to importance x-priority list-id " +
    "content-disposition content-description content-id resent-from resent-to resent-date envelope-to"
  ).split(" "),
);

/** One of these in a header that ends properly is enough. */
const telling = new Set("from subject received message-id mime-version content-type return-path".split(" "));

/** Fields of machine-readable reports: a block that starts with one of them was pasted, it is no message header. */
const reportFields = new Set(
  (
    "reporting-mta final-recipient original-recipient action status diagnostic-code remote-mta arrival-date " +
    "received-from-mta original-envelope-id last-attempt-date will-retry-until dsn-gateway feedback-type " +
    "x-postfix-queue-id x-postfix-sender reporting-ua disposition error " +
    // Of lists of properties that have a subject, too (Get-Message of Exchange).
    "identity runspaceid"
  ).split(" "),
);

/** Where the name of the field that may start at `at` ends; -1 where no field starts there. */
export function nameEnd(raw: string, at: number, end: number): number {
  const stop = Math.min(end, at + maxNameLength + 1);
  let pos = at;
  for (; pos < stop; pos++) {
    const code = raw.charCodeAt(pos);
    if (code === 0x3a) return pos > at ? pos : -1;
    if (code <= 0x20 || code >= 0x7f) break;
  }
  if (pos === at) return -1;
  // QUIRK: "Subject : text" is the obsolete form of RFC 5322 section 4.5.
  const name = pos;
  while (pos < stop && (raw.charCodeAt(pos) === 0x20 || raw.charCodeAt(pos) === 0x09)) pos++;
  return pos > name && pos < stop && raw.charCodeAt(pos) === 0x3a ? name : -1;
}

const isWhite = (code: number): boolean => code === 0x20 || code === 0x09;

/** Does a line that starts at `at` start with the name of a usual message field? */
function startsKnownField(raw: string, at: number): boolean {
  const end = nameEnd(raw, at, raw.length);
  if (end < 0) return false;
  const name = raw.slice(at, end).toLowerCase();
  return messageFields.has(name) || name.startsWith("x-") || name.startsWith("content-");
}

/**
 * Reads the fields from `at` on. `isBoundary` tells whether a line that starts with `--` is a boundary of a part around this
 * header: a part may end inside its header.
 */
export function readHeader(
  raw: string,
  at: number,
  isBoundary: (start: number, end: number) => boolean,
  warnings: Warning[],
): Header {
  const fields: Field[] = [];
  // The field that is being read: it ends where the next one starts.
  let name = -1;
  let nameStop = -1;
  let fieldStop = -1;
  const finish = (bodyStart: number, endedBy: HeaderEnd): Header => {
    if (name >= 0) addField(fields, raw, name, nameStop, fieldStop, warnings);
    return { fields, bodyStart, endedBy };
  };
  let next: number;
  for (let pos = at; pos < raw.length; pos = next) {
    const feed = raw.indexOf("\n", pos);
    const stop = feed < 0 ? raw.length : feed;
    next = feed < 0 ? stop : feed + 1;
    const end = withoutReturns(raw, pos, stop);
    if (end === pos) return finish(next, "blank");
    const first = raw.charCodeAt(pos);
    if (isWhite(first)) {
      if (name < 0) return finish(at, "text");
      // QUIRK: a line of blanks is a fold by RFC 5322 section 4.2, but mostly the blank line that ends the header.
      if (isBlankLine(raw, pos, end) && !startsKnownField(raw, next) && !isWhite(raw.charCodeAt(next))) {
        return finish(next, "blank");
      }
      fieldStop = end;
      continue;
    }
    if (first === 0x2d && raw.charCodeAt(pos + 1) === 0x2d && isBoundary(pos, end)) return finish(pos, "boundary");
    const found = nameEnd(raw, pos, end);
    if (found >= 0) {
      if (name >= 0) addField(fields, raw, name, nameStop, fieldStop, warnings);
      name = pos;
      nameStop = found;
      fieldStop = end;
    } else if (raw.startsWith("From ", pos) || raw.startsWith(">From ", pos)) {
      // QUIRK: copying between mailboxes leaves envelope lines in the header.
      if (name >= 0) warn(warnings, "envelope-line");
    } else if (name >= 0 && startsKnownField(raw, next)) {
      warn(warnings, "broken-folding");
      fieldStop = end;
    } else {
      return finish(pos, "text");
    }
  }
  return finish(raw.length, "input");
}

/** Adds the field whose name is at `name` and which ends at `end`. */
function addField(
  fields: Field[],
  raw: string,
  name: number,
  nameStop: number,
  end: number,
  warnings: Warning[],
): void {
  if (fields.length >= maxFields) return warn(warnings, "too-many-fields");
  let start = raw.charCodeAt(nameStop) === 0x3a ? nameStop + 1 : raw.indexOf(":", nameStop) + 1;
  while (start < end && isWhite(raw.charCodeAt(start))) start++;
  let stop = Math.max(start, end);
  if (stop - start > maxFieldLength) {
    stop = beforeWord(raw, start + maxFieldLength);
    warn(warnings, "field-too-long");
  }
  const written = raw.slice(name, nameStop);
  fields.push({
    name: lowerName(written),
    raw: raw.slice(start, stop),
    start,
    end: stop,
    written,
    text: null,
    value: null,
  });
}

/** The beginning of an encoded word (RFC 2047) without its end. */
const unfinished = /=\?[^?\s]{0,60}(?:\?[bq]?(?:\?[^?\s]*\??)?)?$/i;

/** A place at which a field is cut, before the encoded word that the cut would tear. */
function beforeWord(raw: string, stop: number): number {
  const open = unfinished.exec(raw.slice(stop - maxWordLength, stop));
  return open === null ? stop : stop - open[0].length;
}

/** Names that are asked for, each as one string: comparing and looking up the same string costs next to nothing. */
const usualNames = new Map([...messageFields, ...reportFields].map((name) => [name, name]));

/** A name in lower case. */
export function lowerName(written: string): string {
  const lower = written.toLowerCase();
  return usualNames.get(lower) ?? lower;
}

function isBlankLine(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(raw.charCodeAt(at))) return false;
  return true;
}

/** A request of the web posts these; no message is of such a type as a whole. */
const posted = /^(?:application\/(?:json|x-www-form-urlencoded)|multipart\/form-data)/i;

/** Is this the header of a message, and not a few lines with colons that somebody pasted? */
export function isMessageHeader(header: Header): boolean {
  const first = header.fields[0];
  // "<bob@example.com>: unknown user": the lines of a report begin so, and no header does.
  if (first === undefined || reportFields.has(first.name) || first.name.startsWith("<")) return false;
  let known = 0;
  let isTelling = false;
  for (const field of header.fields) {
    if (field.name === "content-type" && posted.test(field.raw)) continue;
    if (messageFields.has(field.name)) known++;
    if (telling.has(field.name)) isTelling = true;
    if (isTelling && known > 1) return true;
  }
  return header.endedBy !== "text" && (isTelling || known > 1);
}

/** Is it one of those that messages have, and not a name that somebody made up? */
export const isMessageField = (name: string): boolean => messageFields.has(name);

/** Has a header the fields alone that every part may have (RFC 2045 section 3)? */
export const isPartHeader = ({ fields }: Header): boolean => fields.every(({ name }) => name.startsWith("content-"));

/** Has it nothing but the subject, beside what is no field of messages? */
export const isSubjectAlone = ({ fields }: Header): boolean =>
  fields.every(({ name }) => name === "subject" || !isMessageField(name));

/**
 * QUIRK: a blank line inside a header. Where the header so far lacks what every header has and known fields follow,
 * the blank line was put there by mistake.
 */
export function goesOnAfterBlank(raw: string, header: Header, isPart: boolean): boolean {
  if (header.endedBy !== "blank") return false;
  const next = header.bodyStart;
  if (isPart) {
    if (raw.charCodeAt(next) !== 0x43 && raw.charCodeAt(next) !== 0x63) return false;
    if (!/^content-type[ \t]*:/i.test(raw.slice(next, next + 20))) return false;
    return !header.fields.some((field) => field.name === "content-type");
  }
  const complete = header.fields.some(({ name }) => name === "from" || name === "subject" || name === "content-type");
  return !complete && startsKnownField(raw, next) && header.fields.length > 0;
}
