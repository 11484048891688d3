import type { Ticket } from "../engine/types.js";

/** Mail programs cut longer links. */
const mostMailto = 1800;

export const isAddress = (to: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(to);

/** A `mailto:` link (RFC 6068) that opens the ticket in the mail program. */
export function mailtoOf(ticket: Ticket): string {
  const to = isAddress(ticket.to) ? encodeURIComponent(ticket.to).replace("%40", "@") : "";
  const link = (body: string): string =>
    `mailto:${to}?subject=${encodeURIComponent(ticket.subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`;
  let body = ticket.body;
  while (link(body).length > mostMailto) body = cut(body);
  return link(body === ticket.body ? body : `${body}…`);
}

/** Never between the halves of a character. */
const cut = (text: string): string => {
  const short = text.slice(0, Math.floor(text.length * 0.9));
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
};

const base64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replace(/.{76}/g, "$&\r\n");
};

const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${base64(new TextEncoder().encode(text)).replace(/\r\n/g, "")}?=`;

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ");

/** The ticket as a draft (`X-Unsent`) that mail programs open for sending, with the bounce attached. */
export function draftOf(ticket: Ticket, message: Uint8Array | null): string {
  const encoder = new TextEncoder();
  const boundary = "=_undelivered_ticket";
  const text = [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64(encoder.encode(ticket.body)),
  ];
  const attached = message && [
    'Content-Type: application/octet-stream; name="bounce.eml"',
    'Content-Disposition: attachment; filename="bounce.eml"',
    "Content-Transfer-Encoding: base64",
    "",
    base64(message),
  ];
  const head = [
    "X-Unsent: 1",
    ...(isAddress(ticket.to) ? [`To: ${ticket.to}`] : []),
    `Subject: ${word(oneLine(ticket.subject))}`,
    "MIME-Version: 1.0",
  ];
  const lines = attached
    ? [...head, `Content-Type: multipart/mixed; boundary="${boundary}"`, "", `--${boundary}`, ...text].concat([
        `--${boundary}`,
        ...attached,
        `--${boundary}--`,
        "",
      ])
    : [...head, ...text, ""];
  return lines.join("\r\n");
}
