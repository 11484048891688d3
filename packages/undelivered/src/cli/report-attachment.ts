/** What a report says, as text, without its private parts and without what the returned message said. */
import { peopleOf, redactorFor } from "../advise/message-redactor.js";
import type { Redactor } from "../advise/redact.js";
import { fieldValue } from "../read/headers.js";
import { read } from "../read/read.js";
import { partText } from "../read/text.js";
import { recognise } from "../recognise/recognise.js";
import type { Notice, Ticket } from "../types.js";
import { visible } from "./visible.js";

/** Reports are short; what is longer repeats the message. */
const longestText = 50_000;

/** The header of the report, its text for people, its delivery status (RFC 3464), and the header of the returned message. */
export function redactedReport(bytes: Uint8Array, ticket: Ticket): string {
  const notice = recognise(read(bytes));
  const { message, original, prose } = notice;
  const redactor = redactorOf(notice, ticket);
  const own = message.hasHeader ? (message.parts[0]?.fields ?? []) : [];
  const header = own.map((field) => [field.name, fieldValue(message, field)] as const);
  const returned = (original?.headers ?? []).map(({ name, value }) => [name, value] as const);
  const sections = [
    fieldLines(header, redactor),
    proseLines((prose?.value ?? "").slice(0, longestText).trim(), redactor),
    ...message.parts
      .filter(({ type }) => type === "message/delivery-status" || type === "message/feedback-report")
      .map((part) => `[${part.type}]\n${redactor.text(partText(message, part).value.slice(0, longestText).trim())}`),
    returned.length === 0 ? "" : `[message/rfc822-headers]\n${fieldLines(returned, redactor)}`,
  ];
  return `${visible(sections.filter((section) => section !== "").join("\n\n"))}\n`;
}

/** What the ticket itself tells needs no hiding in its attachment. */
function redactorOf(notice: Notice, ticket: Ticket): Redactor {
  const told = `${ticket.to}\n${ticket.subject}\n${ticket.body}`.toLowerCase();
  const people = notice.statements.flatMap((one) => [one.address?.value, one.originalAddress?.value]);
  const known = [notice.original?.from, ...people].filter((one) => one != null && told.includes(one.toLowerCase()));
  const redactor = redactorFor(notice.original, peopleOf(notice.original, people), known);
  for (const address of people) if (address != null) redactor.address(address);
  return redactor;
}

/** Some reports repeat fields of the message in their text: `Subject: Spring party`. */
const repeated = /^([ \t>]*)(from|to|cc|subject|reply-to|sender):[ \t]*(\S.*)$/i;

function proseLines(text: string, redactor: Redactor): string {
  return text
    .split("\n")
    .map((line) => {
      const [, indent = "", name, value] = repeated.exec(line) ?? [];
      return name === undefined || value === undefined
        ? redactor.text(line)
        : `${indent}${name}: ${redactor.field(name, value)}`;
    })
    .join("\n");
}

function fieldLines(fields: readonly (readonly [name: string, value: string])[], redactor: Redactor): string {
  return fields
    .map(([name, value]) => {
      const hidden = name === "subject" ? redactor.noticeSubject(value) : redactor.field(name, value);
      return `${capitals(name)}: ${hidden}`;
    })
    .join("\n");
}

/** `message-id` → `Message-ID`; names that stand with capitals stay. */
function capitals(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name
    .replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^Mime(?=-)|-(?:Id|Ip)$/, (abbreviation) => abbreviation.toUpperCase());
}
