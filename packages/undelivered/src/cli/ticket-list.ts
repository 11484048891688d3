import type { Recipient, Report, Ticket } from "../types.js";

/** A ticket and the recipients whom it is about. */
export interface SharedTicket extends Ticket {
  recipients: Recipient[];
}

/** The distinct tickets of a report, in the order of its recipients. */
export function ticketsOf(report: Report): SharedTicket[] {
  const shared = new Map<string, SharedTicket>();
  for (const recipient of report.recipients) {
    const { ticket } = recipient.explanation;
    if (ticket === undefined) continue;
    const key = JSON.stringify([ticket.to, ticket.subject, ticket.body]);
    const one = shared.get(key);
    if (one === undefined) shared.set(key, { ...ticket, recipients: [recipient] });
    else one.recipients.push(recipient);
  }
  return [...shared.values()];
}
