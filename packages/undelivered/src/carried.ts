/** What brings a report and is none: somebody forwards what came back to him, as an attachment or in his text, or copies a whole page. */
import { partBytes } from "./read/body.js";
import { read } from "./read/read.js";
import { partText } from "./read/text.js";
import { forwardedText } from "./recognise/forwarded-text.js";
import { signsOf } from "./recognise/signs.js";
import { explain } from "./explain.js";
import type { Message, Part, Text } from "./types.js";

/** A report in the message of somebody else. */
export interface CarriedReport {
  /** The part in which it lies, as in `evidence.part`: `0.2`. */
  part: string;
  /** The report by itself, to be explained in place of the message. */
  bytes: Uint8Array;
}

/** Not more attachments and texts than these are tried, and not more messages within one another. */
const mostParts = 8;
const deepest = 3;

const encoder = new TextEncoder();

/**
 * The report that a message carries which is none itself. Who reports on a delivery is a mail system: so `explain` says
 * `not-a-report` of what a person forwards, and this finds what he means.
 *
 * @param input a message of which `explain` says `not-a-report`
 * @returns the first report in it; null where it carries none. Never throws on any input.
 * @example
 * const carried = carriedReport(bytes);
 * if (carried !== null) explain(carried.bytes).recipients;
 */
export function carriedReport(input: Uint8Array): CarriedReport | null {
  return carriedIn(input, deepest);
}

function carriedIn(input: Uint8Array, depth: number): CarriedReport | null {
  const message = read(input);
  for (const { part, bytes } of message.hasHeader ? candidates(message) : below(message)) {
    const { kind } = explain(bytes);
    if (kind === "delivery-report") return { part: part.id, bytes };
    const inner = kind === "not-a-report" && depth > 1 ? carriedIn(bytes, depth - 1) : null;
    if (inner !== null) return { part: part.id, bytes: inner.bytes };
  }
  return null;
}

function* candidates(message: Message): Generator<{ part: Part; bytes: Uint8Array }> {
  const isForwarded = passesOn(message);
  const parts = message.parts.filter((part) => part.parent < 0 || !isWithin(message, part));
  for (const part of parts.filter(isMessage).slice(0, mostParts)) yield { part, bytes: partBytes(message, part) };
  for (const part of parts.filter(({ type }) => type === "text/plain" || type === "text/html").slice(0, mostParts)) {
    const all = partText(message, part);
    const text = forwardedText(all) ?? (isForwarded && isKnown(all) ? all : null);
    if (text !== null) yield { part, bytes: encoder.encode(text.value.trimStart()) };
  }
}

/** Below that subject: is it the report itself, in the format of a system, or does somebody talk about it, or answer? */
const isKnown = ({ value }: Text): boolean => !/^>/m.test(value) && !unnamed.has(explain(value).format);
const unnamed: ReadonlySet<string | null> = new Set([null, "text", "json-event", "program-error"]);

/** "FW: Undeliverable: Minutes": is it the subject of a report, passed on? */
function passesOn(message: Message): boolean {
  const { answers, hits } = signsOf(message);
  return answers && hits.some(({ role }) => role === "subject-failure" || role === "subject-delay");
}

/** The source of a message, where a page showed it below some lines about it ("Show original" of Gmail). */
const source = /\n\r?\n(?=(?:delivered-to|received|return-path|from|message-id|mime-version|x-[\w-]{1,40}):)/i;
const longestLead = 4_000;

function* below({ raw, bytes, parts }: Message): Generator<{ part: Part; bytes: Uint8Array }> {
  const found = source.exec(raw.slice(0, longestLead));
  if (found !== null) yield { part: parts[0]!, bytes: bytes.subarray(found.index + found[0].length) };
}

/** What an attached message holds is tried when it is read by itself. */
function isWithin({ parts }: Message, part: Part): boolean {
  for (let at = part.parent; at > 0; at = parts[at]!.parent) if (isMessage(parts[at]!)) return true;
  return false;
}

/** Many programs attach what they do not know as a file with the name of a message. */
const isMessage = ({ index, type, fields }: Part): boolean =>
  index > 0 &&
  (type === "message/rfc822" ||
    type === "message/global" ||
    (type === "application/octet-stream" && fields.some(({ raw }) => /name\*?=[^;]{0,200}\.eml\b/i.test(raw))));
