/** The copy of a report that goes with a ticket: what helps to find the fault, and nothing of what the message said. */
import { fieldValue } from "../read/headers.js";
import type { Field, Notice, Verdict } from "../types.js";
import type { Redacting } from "./redact.js";

/** Fields of the report and of the returned message that help to find it in a log, and hold nothing else. */
const reportFields = ["from", "to", "subject", "date", "message-id"];
/** A diagnostic is a few lines; whatever is longer is not needed to understand it. */
const LONGEST_VALUE = 2000;
const LONGEST_FIELD = 300;

/** The header of the report, a block for each recipient as it would stand in a DSN (RFC 3464), the original's header. */
export function reportCopy(verdicts: readonly Verdict[], notice: Notice, redactor: Redacting): string {
  const { message, original } = notice;
  const blocks = [
    lines(
      headerFields(notice).map(({ name, ...field }) => [
        capitals(name),
        oneLine(fieldValue(message, { name, ...field })),
      ]),
      (name, value) => (name === "Subject" ? redactor.noticeSubject(value) : redactor.field(name, value)),
    ),
    ...verdicts.map((verdict, at) =>
      lines([...(at === 0 ? messageFields(notice) : []), ...recipientFields(verdict)], (_, value) =>
        // What was said about one is told in full: all of them share the cause.
        redactor.text(at === 0 ? value : value.slice(0, LONGEST_FIELD)),
      ),
    ),
    lines(
      [
        ["From", original?.from],
        ["To", original?.to[0]],
        ["Subject", original?.subject],
        ["Date", original?.date],
        ["Message-ID", original?.messageId],
      ],
      (name, value) => redactor.field(name, value),
    ),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

type Line = [name: string, value: string | number | null | undefined];

function lines(of: readonly Line[], hidden: (name: string, value: string) => string): string {
  return of
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `${name}: ${hidden(name, String(value)).slice(0, LONGEST_VALUE)}`)
    .join("\n");
}

function messageFields({ reportingMta, arrivalDate }: Notice): Line[] {
  return [
    ["Reporting-MTA", reportingMta],
    ["Arrival-Date", arrivalDate],
  ];
}

function recipientFields(verdict: Verdict): Line[] {
  return [
    ["Final-Recipient", verdict.address],
    ["Action", verdict.action],
    ["Status", verdict.status],
    ["Remote-MTA", verdict.remoteMta],
    ["Diagnostic-Code", verdict.diagnostic],
    ["Last-Attempt-Date", verdict.statement.lastAttempt],
  ];
}

function headerFields(notice: Notice): Field[] {
  if (!notice.message.hasHeader) return [];
  const fields = notice.message.parts[0]?.fields ?? [];
  return reportFields.flatMap((name) => fields.find((field) => field.name === name) ?? []);
}

const oneLine = (value: string): string =>
  value
    .replace(/[\u0000-\u001f\u007f]+/g, " ")
    .trim()
    .slice(0, LONGEST_FIELD);

const capitals = (name: string): string =>
  name === "message-id" ? "Message-ID" : name.charAt(0).toUpperCase() + name.slice(1);
