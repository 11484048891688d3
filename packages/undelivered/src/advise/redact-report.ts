/** A whole report without its private parts. */
import type {
  AnatomyEntry,
  Complaint,
  Evidence,
  Explanation,
  Facts,
  Original,
  Recipient,
  Report,
  Ticket,
} from "../types.js";
import { contactIn, peopleOf, redactorFor } from "./message-redactor.js";
import type { Redactor } from "./redact.js";

/**
 * The report with people's addresses, names and subjects replaced by pseudonyms (`person-1@example.org`, `Name 1`,
 * `Subject 1`), the same ones all through the report. Domains, hosts, Internet addresses, codes and message ids stay: they
 * help to find the fault. So does everything that was concluded. The spans of the evidence still point into the input.
 *
 * @param report a report of {@link explain}; it is not changed
 * @returns a new report
 * @example
 * redact(explain("550 5.1.1 <bob@example.com>: User unknown")).recipients[0].address; // "person-1@example.com"
 */
export function redact(report: Report): Report {
  const { original } = report;
  const people = report.recipients.flatMap((one) => [one.address, one.originalAddress]);
  const links = report.recipients.flatMap(({ explanation }) => explanation.steps.map(({ url }) => contactIn(url)));
  const redactor = redactorFor(original, peopleOf(original, people), links);
  // What these make known is private in the sentences too.
  if (report.anatomy.sender !== null) redactor.field("from", report.anatomy.sender.text);
  const tickets = new Map<Ticket, Ticket>();
  const recipients = report.recipients.map((recipient) => redactedRecipient(recipient, redactor, tickets));
  return {
    ...report,
    source: redactor.prose(report.source),
    anatomy: {
      subject: entry(report.anatomy.subject, (text) => redactor.noticeSubject(text)),
      sender: entry(report.anatomy.sender, (text) => redactor.field("from", text)),
      reason: entry(report.anatomy.reason, (text) => redactor.text(text)),
    },
    // Some systems write the account that a message came from in place of the host.
    reportingMta: optional(report.reportingMta, redactor),
    receivedFromMta: optional(report.receivedFromMta, redactor),
    path: report.path.map((hop) => ({ ...hop, host: optional(hop.host, redactor) })),
    original: original === null ? null : redactedOriginal(original, redactor),
    recipients,
    complaint: report.complaint === null ? null : redactedComplaint(report.complaint, redactor),
    autoReply:
      report.autoReply === null
        ? null
        : { ...report.autoReply, alternativeContact: optional(report.autoReply.alternativeContact, redactor) },
    warnings: report.warnings.map(({ code, message }) => ({ code, message: redactor.prose(message) })),
  };
}

function entry(found: AnatomyEntry | null, words: (text: string) => string): AnatomyEntry | null {
  return found === null ? null : { ...found, text: words(found.text) };
}

function optional(text: string | null, redactor: Redactor): string | null {
  return text === null ? null : redactor.text(text);
}

function address(value: string | null, redactor: Redactor): string | null {
  return value === null ? null : redactor.address(value);
}

function redactedOriginal(original: Original, redactor: Redactor): Original {
  return {
    ...original,
    from: original.from === null ? null : redactor.field("from", original.from),
    to: original.to.map((one) => redactor.address(one)),
    subject: original.subject === null ? null : redactor.subject(original.subject),
    headers: original.headers.map(({ name, value }) => ({ name, value: redactor.field(name, value) })),
  };
}

/** @param tickets those that were redacted already: many recipients may share one, which stays one */
function redactedRecipient(recipient: Recipient, redactor: Redactor, tickets: Map<Ticket, Ticket>): Recipient {
  return {
    ...recipient,
    address: address(recipient.address, redactor),
    originalAddress: address(recipient.originalAddress, redactor),
    diagnostic: optional(recipient.diagnostic, redactor),
    remoteMta: optional(recipient.remoteMta, redactor),
    facts: redactedFacts(recipient.facts, redactor),
    evidence: recipient.evidence.map((one): Evidence => ({ ...one, text: redactor.text(one.text) })),
    explanation: redactedExplanation(recipient.explanation, redactor, tickets),
  };
}

function redactedFacts(facts: Facts, redactor: Redactor): Facts {
  const entries = Object.entries(facts);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "string" ? redactor.text(value) : value]),
  );
}

function redactedExplanation(explanation: Explanation, redactor: Redactor, tickets: Map<Ticket, Ticket>): Explanation {
  const { ticket, steps, ...words } = explanation;
  const out: Explanation = {
    ...words,
    title: redactor.prose(words.title),
    summary: redactor.prose(words.summary),
    why: redactor.prose(words.why),
    steps: steps.map((step) => ({
      ...step,
      text: redactor.prose(step.text),
      ...(step.url === undefined ? {} : { url: redactor.prose(step.url) }),
    })),
    retry: redactor.prose(words.retry),
    listOwner: redactor.prose(words.listOwner),
  };
  if (ticket === undefined) return out;
  let hidden = tickets.get(ticket);
  if (hidden === undefined) tickets.set(ticket, (hidden = redactedTicket(ticket, redactor)));
  return { ...out, ticket: hidden };
}

/** In a ticket, lines with `>` quote others, lines with `-` hold facts of the message; the rest is our own. */
function redactedTicket({ to, subject, body }: Ticket, redactor: Redactor): Ticket {
  const lines = body.split("\n").map((line) => (/^[>-] /.test(line) ? redactor.text(line) : redactor.prose(line)));
  return { to: redactor.prose(to), subject: redactor.prose(subject), body: lines.join("\n") };
}

function redactedComplaint(complaint: Complaint, redactor: Redactor): Complaint {
  return {
    ...complaint,
    originalMailFrom: optional(complaint.originalMailFrom, redactor),
    originalRcptTo: complaint.originalRcptTo.map((one) => redactor.text(one)),
    reportedUri: complaint.reportedUri.map((one) => redactor.text(one)),
    authenticationResults: optional(complaint.authenticationResults, redactor),
  };
}
