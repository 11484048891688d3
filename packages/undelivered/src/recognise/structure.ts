/** Which part of a message is what: the text for people, the fields for programs, the returned message. */
import { endOf } from "../read/lines.js";
import { decodeBase64, decodeQuotedPrintable } from "../read/transfer.js";
import type { Message, Part } from "../types.js";

/** The parts of a report (RFC 6522 section 3: a text, a status, the returned message), in whatever order they stand. */
export interface Structure {
  /** `multipart/report`'s `report-type`, lower case; empty where there is none. */
  reportType: string;
  deliveryStatus: Part[];
  feedback: Part | null;
  disposition: Part | null;
  /** The part that holds the returned message or its header. */
  original: Part | null;
  /** Text parts for people, the likeliest first. */
  texts: Part[];
  /** HTML that a plain text stands for; read where that text only says to look at the HTML. */
  alternatives: Part[];
}

const original = new Set([
  "message/rfc822",
  "message/global",
  "message/partial",
  "message/rfc822-headers",
  "message/global-headers",
  "text/rfc822-headers",
  "text/rfc822-header",
]);

/** Is this part a message of its own, so that what it holds speaks of other things than the report? */
export const isEnclosedMessage = (part: Part): boolean => part.index > 0 && original.has(part.type);

/**
 * Gateways that add a disclaimer attach the whole report to it and leave the type of the report in the header; Mailman attaches to
 * what it tells a list's owner the report that made it act.
 */
const isWrappedReport = ({ parts }: Message, { children }: Part): boolean =>
  parts[0]!.type === "multipart/mixed" &&
  (/^delivery-status$/i.test(parts[0]!.params["report-type"] ?? "") ||
    parts[0]!.fields.some(({ name }) => name === "x-list-administrivia")) &&
  children.some((child) => parts[child]!.type === "multipart/report");

/** Sorts the parts of a message. What stands inside an enclosed message is not looked at. */
export function structureOf(message: Message): Structure {
  const result: Structure = {
    reportType: (message.parts[0]?.params["report-type"] ?? "").toLowerCase(),
    deliveryStatus: [],
    feedback: null,
    disposition: null,
    original: null,
    texts: [],
    alternatives: [],
  };
  const enclosed = new Set<number>();
  const html: Part[] = [];
  for (const part of message.parts) {
    if (enclosed.has(part.parent)) {
      enclosed.add(part.index);
    } else if (isEnclosedMessage(part) && !isWrappedReport(message, part)) {
      enclosed.add(part.index);
      result.original ??= part;
    } else if (part.children.length === 0) {
      sort(message, part, result, html);
    } else {
      result.reportType ||= (part.params["report-type"] ?? "").toLowerCase();
    }
  }
  for (const part of html)
    (hasPlainSibling(message, part, result.texts) ? result.alternatives : result.texts).push(part);
  return result;
}

/** The beginning of the fields of a report (RFC 3464 section 2.2). */
const statusFields =
  /^\s{0,9}(?:reporting-mta|original-envelope-id|dsn-gateway|received-from-mta|arrival-date|(?:final|original)-recipient)[ \t]*:/i;

/** QUIRK: gateways make a file of the fields that they do not know. */
const isStatusFile = (message: Message, part: Part): boolean => statusFields.test(beginningOf(message, part, 200));

/** A character takes no more of them in its encoding. */
const mostSigns = 4;

/** Parts are not decoded but for their beginning, of so many characters. */
function beginningOf({ raw }: Message, { bodyStart, end, encoding }: Part, length: number): string {
  const first = (characters: number): string => raw.slice(bodyStart, Math.min(end, endOf(raw, bodyStart, characters)));
  if (encoding !== "base64" && encoding !== "quoted-printable") return first(length);
  const encoded = first(length * mostSigns);
  const decoded = encoding === "base64" ? decodeBase64(encoded).binary : decodeQuotedPrintable(encoded);
  return decoded.slice(0, endOf(decoded, 0, length));
}

/** A field of any name (RFC 3464 section 2.1), and a sentence. */
const anyField = /^[\w-]{2,60}[ \t]*:/m;
const sentence = /\p{L}{2,30} \p{L}{2,30} \p{L}{2}/u;

/** Are there no fields in what should be nothing but fields? */
function isProse(message: Message, part: Part): boolean {
  const beginning = beginningOf(message, part, 400);
  return !anyField.test(beginning) && sentence.test(beginning);
}

function sort(message: Message, part: Part, result: Structure, html: Part[]): void {
  switch (part.type) {
    case "message/delivery-status":
      // QUIRK: InterMail labels the text for people so, too.
      if (isProse(message, part)) result.texts.push(part);
      else result.deliveryStatus.push(part);
      return;
    case "message/global-delivery-status":
    case "message/tracking-status":
    case "text/delivery-status":
      result.deliveryStatus.push(part);
      return;
    case "message/feedback-report":
    case "text/feedback-report":
      result.feedback ??= part;
      return;
    case "message/disposition-notification":
    case "message/global-disposition-notification":
      result.disposition ??= part;
      return;
    case "text/html":
    case "text/x-amp-html":
      html.push(part);
      return;
    case "application/octet-stream":
      if (isStatusFile(message, part)) result.deliveryStatus.push(part);
      return;
    default:
      // QUIRK: a multipart whose boundary never comes is read as the text that it is.
      if (/^(?:text|multipart)\//.test(part.type) && part.bodyStart < part.end) result.texts.push(part);
  }
}

/** In multipart/alternative the plain text says the same as the HTML and costs less to read. */
function hasPlainSibling(message: Message, part: Part, texts: readonly Part[]): boolean {
  const parent = message.parts[part.parent];
  if (parent?.type !== "multipart/alternative") return false;
  return texts.some((text) => text.parent === parent.index && /\S/.test(message.raw.slice(text.bodyStart, text.end)));
}
