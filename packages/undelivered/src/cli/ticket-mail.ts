/** A ticket as a draft that mail programs open for sending, with the report attached. */
import { domainToASCII } from "node:url";
import type { ExplainOptions, Ticket } from "../types.js";
import { encodedWords, quotedPrintable } from "./mime-encoding.js";
import { redactedReport } from "./report-attachment.js";

/** A line may have so many octets besides its end (RFC 5322 section 2.1.1). */
const longestLine = 998;

/**
 * The message (RFC 5322, RFC 2045): no Date and no From, which the mail program sets, and the same for the same input, byte
 * for byte. `X-Unsent` makes Outlook and others open it for writing instead of reading.
 *
 * @param bytes the report that the ticket is about
 */
export function ticketMail(ticket: Ticket, bytes: Uint8Array, options: ExplainOptions): Uint8Array {
  const body = part(["Content-Type: text/plain; charset=utf-8"], Buffer.from(ticket.body));
  const attached = attachment(ticket, bytes, options);
  const boundary = boundaryFor([body, attached]);
  const to = addressOf(ticket.to);
  const head = [
    "X-Unsent: 1",
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(ticket.subject, "Subject: ".length)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    "",
  ].join("\r\n");
  const line = (text: string): Buffer => Buffer.from(`${text}\r\n`);
  return Buffer.concat([
    ...[Buffer.from(head), line(`--${boundary}`), body],
    ...[line(`\r\n--${boundary}`), attached, line(`\r\n--${boundary}--`)],
  ]);
}

/** Where nothing is to be hidden the report itself, else what it says. */
function attachment(ticket: Ticket, bytes: Uint8Array, options: ExplainOptions): Buffer {
  const named = (type: string, name: string): string[] => [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
  ];
  if (options.redact !== false)
    return part(named("text/plain; charset=utf-8", "report.txt"), Buffer.from(redactedReport(bytes, ticket)));
  const raw = withLineEnds(bytes);
  if (raw !== null && isMessage(raw)) {
    const encoding = raw.some((byte) => byte > 0x7f) ? "8bit" : "7bit";
    const head = [...named("message/rfc822", "report.eml"), `Content-Transfer-Encoding: ${encoding}`, "", ""];
    return Buffer.concat([Buffer.from(head.join("\r\n")), raw]);
  }
  const head = [...named("application/octet-stream", "report.eml"), "Content-Transfer-Encoding: base64", "", ""];
  const text = Buffer.from(bytes)
    .toString("base64")
    .replace(/.{76}(?=.)/g, "$&\r\n");
  return Buffer.from(head.join("\r\n") + text);
}

function part(head: readonly string[], content: Buffer): Buffer {
  const lines = [...head, "Content-Transfer-Encoding: quoted-printable", "", quotedPrintable(content)];
  return Buffer.from(lines.join("\r\n"));
}

/** Every line ended by CRLF; null where the bytes cannot stand in a message as they are (RFC 2045 section 2.7 and 2.8). */
function withLineEnds(bytes: Uint8Array): Buffer | null {
  const text = Buffer.from(bytes).toString("latin1");
  if (text.includes("\0") || /\r(?!\n)/.test(text)) return null;
  const lines = text.split(/\r?\n/);
  return lines.some((one) => one.length > longestLine) ? null : Buffer.from(lines.join("\r\n"), "latin1");
}

/** Begins with a header: a pasted sentence is no message. */
function isMessage(raw: Buffer): boolean {
  return /^[!-9;-~]+:[ \t\S]/.test(raw.toString("latin1", 0, longestLine));
}

/** A boundary that stands in none of the parts; counted instead of drawn by lot, so that it is always the same. */
function boundaryFor(parts: readonly Buffer[]): string {
  for (let number = 1; ; number++) {
    const boundary = `=_undelivered_${number}`;
    if (!parts.some((one) => one.includes(boundary))) return boundary;
  }
}

/** An address that may stand in a header; null for a description of whom to write to. */
function addressOf(to: string): string | null {
  const [, local, domain] = /^([\w.!#$%&'*+/=?^`{|}~-]+)@([\p{L}\p{N}.-]+)$/u.exec(to) ?? [];
  if (local === undefined || domain === undefined) return null;
  const ascii = domainToASCII(domain);
  return ascii === "" ? null : `${local}@${ascii}`;
}
