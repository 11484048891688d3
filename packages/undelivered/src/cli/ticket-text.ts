import type { Report } from "../types.js";
import type { Page } from "./human.js";
import { styled } from "./terminal.js";
import type { SharedTicket } from "./ticket-list.js";
import { ownLine, ownText, visibleLine } from "./visible.js";

/** A ticket as text: to whom, subject, body. */
export function ticketText({ to, subject, body }: SharedTicket, { labels }: Page): string {
  return `${labels.to}: ${ownLine(to)}\n${labels.subject}: ${ownLine(subject)}\n\n${ownText(body)}`;
}

/** The same under a line that says which message it is about. */
export function ticketPage(ticket: SharedTicket, at: number, of: number, report: Report, page: Page): string {
  const number = of > 1 ? `  ${at + 1}/${of}` : "";
  return `${styled(page.terminal, "title", visibleLine(report.source))}${styled(page.terminal, "dim", number)}\n\n${ticketText(ticket, page)}\n`;
}

/** Says that nobody needs to be written to, and who can do something instead. */
export function noTicketText(report: Report, { terminal, labels }: Page): string {
  const who = report.recipients.map(({ address, explanation, party }) => {
    const move = party === null ? "" : ` (${labels.move}: ${labels.parties[party]})`;
    return `  ${visibleLine(address ?? labels.nameless)} — ${ownLine(explanation.title)}${move}`;
  });
  const title = `${styled(terminal, "title", visibleLine(report.source))}${styled(terminal, "dim", `  ${labels.kinds[report.kind]}`)}`;
  return `${[title, `  ${labels.noTicket}`, ...who].join("\n")}\n\n`;
}
