/** Bytes to a message: its parts, its fields, and where each of them stands. */
import type { Message, Warning } from "../types.js";
import { postedMessage } from "./form-data.js";
import { readInput } from "./input.js";
import { nextLine } from "./lines.js";
import { readStructure } from "./structure.js";
import { warn } from "./warnings.js";

/** How files begin that people give instead of a message: PDF, ZIP (and so Word), PNG, JPEG, GIF, and other archives. */
const notText =
  /^(?:%PDF-|PK\x03\x04|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b\x08|BZh\d|\xfd7zXZ|\x28\xb5\x2f\xfd|Rar!|7z\xbc\xaf)/;

/**
 * Reads a message (RFC 5322, RFC 2045, RFC 2046), or text that is none. Never throws: what is broken is read as well as it
 * can be and named in {@link Message.warnings}. Nothing is decoded before it is asked for.
 */
export function read(input: Uint8Array): Message {
  const warnings: Warning[] = [];
  const { bytes, raw, wasUtf16 } = readInput(input);
  if (wasUtf16) warn(warnings, "utf16-input");
  if (notText.test(raw)) warn(warnings, "not-text");
  else if (raw.includes("\0")) warn(warnings, "nul-bytes");
  const [from, to] = postedMessage(raw) ?? [0, raw.length];
  const whole = to < raw.length ? raw.slice(0, to) : raw;
  const start = headerStart(whole, from, warnings);
  if (start >= whole.length) warn(warnings, "empty-input");
  const { parts, hasHeader } = readStructure(whole, start, warnings);
  return { bytes, raw, parts, hasHeader, warnings };
}

/** The head of an answer of HTTP (RFC 9112 section 4), as somebody copied it along: what an interface says stands below. */
const httpHead = /HTTP\/\d(?:\.\d)? \d{3}[^\n]{0,80}\n(?:[\w-]{1,60}:[^\n]{0,2000}\n){0,60}\r?\n/y;

/** How mail(1) shows a message that it takes out of an mbox. */
const shown = /Message:?[ \t]{1,4}\d{1,6}:?\r?\n(?=From )/y;

/** Skips what may stand before a header: a byte order mark, the head of HTTP, blank lines, the number of a message, mbox lines. */
function headerStart(raw: string, from: number, warnings: Warning[]): number {
  let at = raw.startsWith("\u00EF\u00BB\u00BF", from) ? from + 3 : from;
  httpHead.lastIndex = at;
  if (raw.startsWith("HTTP/", at) && httpHead.test(raw)) at = httpHead.lastIndex;
  const first = at;
  while (at < raw.length && (raw.charCodeAt(at) === 0x0a || raw.charCodeAt(at) === 0x0d)) at++;
  if (at > first) warn(warnings, "leading-blank-lines");
  shown.lastIndex = at;
  if (raw.startsWith("Message", at) && shown.test(raw)) at = shown.lastIndex;
  while (raw.startsWith("From ", at) || raw.startsWith(">From ", at)) {
    const next = nextLine(raw, at);
    // "From the desk of ..." is text; an mbox line states a time.
    if (!/\d:\d\d/.test(raw.slice(at, Math.min(next, at + 300)))) break;
    at = next;
  }
  return at;
}
