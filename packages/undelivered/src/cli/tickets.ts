/** `undelivered explain --ticket` and `--ticket-eml`: the ready messages to those who have to act. */
import type { Report } from "../types.js";
import { Failure } from "./failure.js";
import type { Page } from "./human.js";
import { inputs, invitePasting } from "./inputs.js";
import type { Input } from "./inputs.js";
import { labelsFor } from "./labels.js";
import { carriedBy, reportOn } from "./report-on.js";
import { settingsFrom } from "./settings.js";
import type { Flags } from "./settings.js";
import { terminalOf } from "./terminal.js";
import { ticketsOf } from "./ticket-list.js";
import type { SharedTicket } from "./ticket-list.js";
import { SingleMessage, TicketFolder, TicketStream } from "./ticket-output.js";
import type { TicketOutput } from "./ticket-output.js";
import { noTicketText, ticketPage, ticketText } from "./ticket-text.js";
import { jsonLine, visibleLine } from "./visible.js";

/** The options of `undelivered explain` that matter to tickets. */
export interface TicketFlags extends Flags {
  ticket?: boolean;
  ticketEml?: boolean;
  output?: string;
  json?: boolean;
  summary?: boolean;
  resume?: boolean;
}

/** Writes the tickets about every message, in the order of the inputs. Gives the exit status. */
export async function ticketsCommand(paths: readonly string[], flags: TicketFlags): Promise<number> {
  refuseContradictions(flags);
  const options = await settingsFrom(flags);
  const page: Page = { terminal: terminalOf(process.stdout), labels: labelsFor(options), options };
  let troubles = 0;
  const tell = (source: string, message: string): void => {
    troubles++;
    process.stderr.write(`undelivered: ${visibleLine(source)}: ${message}\n`);
  };
  const output = outputFor(flags, tell);
  const contentOf = await writerFor(flags, page);

  invitePasting(paths);
  for await (const given of inputs(paths.length > 0 ? paths : ["-"], ({ source, message }) => tell(source, message))) {
    const said = reportOn(given, options);
    const carried = said instanceof Error ? null : carriedBy(given, said);
    const input = carried ?? given;
    const report = carried === null ? said : reportOn(carried, options);
    if (report instanceof Error) {
      tell(input.source, `cannot be explained: ${report.message}; please report this as a bug`);
      continue;
    }
    const tickets = ticketsOf(report);
    if (tickets.length === 0 && !flags.json) await output.none(noTicketText(report, page));
    for (const [at, ticket] of tickets.entries()) {
      const content = contentOf(ticket, at, tickets.length, report, input);
      await output.add({ source: report.source, to: ticket.to, content });
    }
  }
  await output.end();
  return troubles > 0 ? 1 : 0;
}

function refuseContradictions(flags: TicketFlags): void {
  if (flags.ticket && flags.ticketEml) throw new Failure("--ticket and --ticket-eml exclude each other");
  if (flags.resume) throw new Failure("--resume goes on with reports (--json); tickets are written anew");
  if (flags.summary) throw new Failure("--summary counts messages; it has no tickets");
  if (flags.json && flags.ticketEml) throw new Failure("--ticket-eml writes messages; --ticket --json writes JSON");
  if (flags.json && flags.output !== undefined)
    throw new Failure("--json writes to standard output; leave out --output");
}

function outputFor(flags: TicketFlags, tell: (source: string, message: string) => void): TicketOutput {
  if (flags.output !== undefined) return new TicketFolder(flags.output, flags.ticketEml ? "eml" : "txt", tell);
  return flags.ticketEml ? new SingleMessage() : new TicketStream();
}

type Writer = (ticket: SharedTicket, at: number, of: number, report: Report, input: Input) => string | Uint8Array;

/** What is written of a ticket. */
async function writerFor(flags: TicketFlags, page: Page): Promise<Writer> {
  if (flags.ticketEml) {
    const { ticketMail } = await import("./ticket-mail.js");
    return (ticket, _at, _of, _report, input) => ticketMail(ticket, input.bytes, page.options);
  }
  if (flags.json) return (ticket, _at, _of, report) => `${jsonLine(asJson(ticket, report))}\n`;
  if (flags.output !== undefined) return (ticket) => ticketText(ticket, page);
  return (ticket, at, of, report) => ticketPage(ticket, at, of, report, page);
}

function asJson({ to, subject, body, recipients }: SharedTicket, { source }: Report): object {
  return { source, recipients: recipients.map(({ address }) => address), to, subject, body };
}
