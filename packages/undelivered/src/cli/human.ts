import type { Evidence, Message, Recipient, Report } from "../types.js";
import { excerptOf, shownExcerpt } from "./excerpt.js";
import type { Excerpt } from "./excerpt.js";
import { actions, kindMeans, kinds, parties, sureness } from "./labels.js";
import { columnsOf, hanging, styled } from "./terminal.js";
import type { Style, Terminal } from "./terminal.js";
import { visibleLine } from "./visible.js";

const indent = "  ";
/** Columns of the labels (`Whose move`), so that the values stand under each other. */
const labelWidth = 12;
/** More places than these in the message tell nothing new. */
const mostExcerpts = 2;

/** A report for a person who reads it on a terminal. */
export function humanReport(report: Report, message: Message, terminal: Terminal): string {
  const about = [kinds[report.kind], report.format, report.language].filter((word) => word !== null).join(", ");
  const lines = [
    `${styled(terminal, "title", visibleLine(report.source))}${styled(terminal, "dim", `  ${about}`)}`,
    ...(report.recipients.length === 0 ? withoutRecipient(report, terminal) : []),
    ...report.recipients.flatMap((recipient) => ["", ...aboutRecipient(recipient, message, terminal)]),
    ...report.warnings.flatMap((warning) => labelled(terminal, "Warning", visibleLine(warning.message))),
  ];
  return `${lines.join("\n")}\n\n`;
}

function withoutRecipient(report: Report, terminal: Terminal): string[] {
  const lines = hanging(terminal, indent, indent, kindMeans[report.kind]);
  const { autoReply, complaint } = report;
  if (autoReply?.returnsAt) lines.push(...labelled(terminal, "Back", autoReply.returnsAt));
  if (autoReply?.alternativeContact)
    lines.push(...labelled(terminal, "Instead", visibleLine(autoReply.alternativeContact)));
  if (complaint) lines.push(...labelled(terminal, "Complaint", complaintWords(report)));
  return lines;
}

function complaintWords({ complaint }: Report): string {
  if (complaint === null) return "";
  const { feedbackType, sourceIp, originalRcptTo } = complaint;
  const words = [
    feedbackType,
    ...originalRcptTo.map((address) => `about ${address}`),
    sourceIp && `sent from ${sourceIp}`,
  ];
  return visibleLine(words.filter(Boolean).join(", "));
}

/** Title, what happened, why, whose move it is, the steps, whether to send again, how sure, and the words that say so. */
function aboutRecipient(recipient: Recipient, message: Message, terminal: Terminal): string[] {
  const { explanation } = recipient;
  const tell = (label: string, text: string): string[] => labelled(terminal, label, text);
  return [
    headline(recipient, terminal),
    ...hanging(terminal, indent, indent, visibleLine(explanation.summary)),
    ...(recipient.reason === null ? [] : tell("Reason", reasonWords(recipient))),
    ...(recipient.party === null ? [] : tell("Whose move", parties[recipient.party])),
    ...explanation.steps.flatMap((step, at) =>
      tell(at === 0 ? "What to do" : "", stepWords(step, at, explanation.steps.length)),
    ),
    ...(explanation.retry === "" ? [] : tell("Send again?", visibleLine(explanation.retry))),
    ...(explanation.ticket
      ? tell("Ticket", `a ready text for ${visibleLine(explanation.ticket.to)} is in the --json report`)
      : []),
    ...(recipient.reason === null ? [] : tell("How sure", sureWords(recipient))),
    ...tellingWords(recipient, message, terminal),
  ];
}

function headline(recipient: Recipient, terminal: Terminal): string {
  const style: Style = { failed: "bad", delayed: "wait", delivered: "good", relayed: "good", expanded: "good" }[
    recipient.action
  ] as Style;
  const who = visibleLine(recipient.address ?? "an address that the report does not name");
  const given = recipient.originalAddress;
  const sentTo = given !== null && given !== recipient.address ? ` (sent to ${visibleLine(given)})` : "";
  const title = visibleLine(recipient.explanation.title);
  return `${styled(terminal, style, title)} ${styled(terminal, "dim", "—")} ${styled(terminal, "title", who)}${sentTo}: ${actions[recipient.action]}`;
}

function reasonWords(recipient: Recipient): string {
  const { reason, detail, underlying, replyCode, status, remoteMta, remoteIp } = recipient;
  const codes = [replyCode, status].filter((code) => code !== null).join(" ");
  const host = remoteMta ?? remoteIp;
  const said = [codes && `(${codes})`, host && `said by ${visibleLine(host)}`].filter(Boolean).join(" ");
  const beneath = underlying === null ? "" : `, beneath it ${underlying}`;
  return `${reason}${detail === null ? "" : ` (${detail})`}${beneath}${said && ` ${said}`}`;
}

function stepWords(step: Recipient["explanation"]["steps"][number], at: number, of: number): string {
  const number = of > 1 ? `${at + 1}. ` : "";
  return `${number}${visibleLine(step.text)}${step.url ? ` ${visibleLine(step.url)}` : ""}`;
}

function sureWords({ confidence, alternatives }: Recipient): string {
  const others = alternatives.map((other) => `${other.reason} (${other.confidence.toFixed(2)})`).join(", ");
  return `${sureness(confidence)} (${confidence.toFixed(2)})${others === "" ? "" : `; otherwise ${others}`}`;
}

/** The words of the message from which the reason was concluded, marked where they stand. */
function tellingWords(recipient: Recipient, message: Message, terminal: Terminal): string[] {
  const found = telling(recipient).map((evidence) => excerptOf(message, evidence));
  const distinct = found
    .filter((one, at) => found.findIndex((other) => sameWords(one, other)) === at)
    .slice(0, mostExcerpts);
  if (distinct.length === 0) return [];
  const label = `${indent}Because the message says:`;
  return [
    styled(terminal, "label", label),
    ...distinct.flatMap((excerpt) => shownExcerpt(excerpt, terminal, indent + indent)),
  ];
}

/** The evidence of the reason; where there is none, of what comes nearest to it. */
function telling(recipient: Recipient): Evidence[] {
  for (const field of ["reason", "diagnostic", "status", "replyCode", "action"]) {
    const found = recipient.evidence.filter(({ supports, text }) => supports === field && text !== "");
    if (found.length > 0) return found;
  }
  return [];
}

const sameWords = (one: Excerpt, other: Excerpt): boolean => one.marked === other.marked && one.before === other.before;

function labelled(terminal: Terminal, label: string, text: string): string[] {
  const padded = `${indent}${label}${" ".repeat(Math.max(1, labelWidth - columnsOf(label)))}`;
  return hanging(terminal, padded, styled(terminal, "label", padded), text);
}
