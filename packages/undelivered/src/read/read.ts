/** Bytes to a message: its parts, its fields, and where each of them stands. */
import type { Message, Warning } from "../types.js";
import { readInput } from "./input.js";
import { nextLine } from "./lines.js";
import { readStructure } from "./structure.js";
import { warn } from "./warnings.js";

/**
 * Reads a message (RFC 5322, RFC 2045, RFC 2046), or text that is none. Never throws: what is broken is read as well as it
 * can be and named in {@link Message.warnings}. Nothing is decoded before it is asked for.
 */
export function read(input: Uint8Array): Message {
  const warnings: Warning[] = [];
  const { bytes, raw, wasUtf16 } = readInput(input);
  if (wasUtf16) warn(warnings, "utf16-input");
  if (raw.includes("\0")) warn(warnings, "nul-bytes");
  const [from, to] = postedMessage(raw) ?? [0, raw.length];
  const whole = to < raw.length ? raw.slice(0, to) : raw;
  const start = headerStart(whole, from, warnings);
  if (start >= whole.length) warn(warnings, "empty-input");
  const { parts, hasHeader } = readStructure(whole, start, warnings);
  return { bytes, raw, parts, hasHeader, warnings };
}

/** The beginning of a field of a form that is sent in parts (RFC 7578), up to its value. */
const fieldNamed = (names: string, value = ""): RegExp =>
  new RegExp(
    `^content-disposition:[ \\t]{0,9}form-data;[ \\t]{0,9}name="?(?:${names})"?[ \\t]{0,9}\\r?\\n(?:[\\w-]{1,40}:[^\\n]{0,200}\\n){0,5}\\r?\\n${value}`,
    "im",
  );

/** The fields in which services post a whole message that they received, or its text where they took it apart: SendGrid, Mailgun. */
const messageField = fieldNamed("email|body-mime|message|raw", "(?=[\\w-]{1,60}:[ \\t])");
const textField = fieldNamed("text|body-plain|plain");
const headerField = fieldNamed("headers|message-headers|envelope");

/** A form begins with its first part, or with the header of the request that posts it. A message may quote one. */
const firstPart = /^\s{0,9}(?:--|content-disposition:)/i;
const posted = /^content-type:[ \t]{0,9}multipart\/form-data/im;
const firstOfForm = 4_000;

/** Where the message stands that was posted as a field of a form, or its text. */
function postedMessage(raw: string): [number, number] | null {
  const head = raw.slice(0, firstOfForm);
  if (!/^content-disposition:[ \t]{0,9}form-data;/im.test(head) || !(firstPart.test(head) || posted.test(head)))
    return null;
  const field = messageField.exec(raw) ?? (headerField.test(raw) ? textField.exec(raw) : null);
  if (field === null) return null;
  const line = raw.lastIndexOf("\n", field.index - 2) + 1;
  const boundary = raw.slice(line, field.index).trimEnd();
  const start = field.index + field[0].length;
  const end = boundary.startsWith("--") ? raw.indexOf(`\n${boundary}`, start) : -1;
  return [start, end < 0 ? raw.length : raw.charCodeAt(end - 1) === 0x0d ? end - 1 : end];
}

/** Skips what may stand before a header: a byte order mark, blank lines, mbox lines. */
function headerStart(raw: string, from: number, warnings: Warning[]): number {
  let at = raw.startsWith("\u00EF\u00BB\u00BF", from) ? from + 3 : from;
  const first = at;
  while (at < raw.length && (raw.charCodeAt(at) === 0x0a || raw.charCodeAt(at) === 0x0d)) at++;
  if (at > first) warn(warnings, "leading-blank-lines");
  while (raw.startsWith("From ", at) || raw.startsWith(">From ", at)) {
    const next = nextLine(raw, at);
    // "From the desk of ..." is text; an mbox line states a time.
    if (!/\d:\d\d/.test(raw.slice(at, Math.min(next, at + 300)))) break;
    at = next;
  }
  return at;
}
