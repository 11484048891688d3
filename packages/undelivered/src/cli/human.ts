import { explainKind } from "../advise/explanation.js";
import { shownAction } from "../advise/shown-action.js";
import type { Evidence, ExplainOptions, Message, Recipient, Report } from "../types.js";
import { shownName } from "./domains.js";
import { excerptOf, hiddenExcerpt, shownExcerpt } from "./excerpt.js";
import type { Excerpt } from "./excerpt.js";
import { surenessIn } from "./labels.js";
import type { Labels } from "./labels.js";
import { columnsOf, hanging, styled } from "./terminal.js";
import type { Style, Terminal } from "./terminal.js";
import { ownLine, visibleLine } from "./visible.js";

/** What a report is written for: a terminal, in a language, for a reader. */
export interface Page {
  terminal: Terminal;
  labels: Labels;
  options: ExplainOptions;
}

const indent = "  ";
/** Columns of the labels (`Whose move`), so that the values stand under each other. */
const labelWidth = 12;
/** More places than these in the message tell nothing new. */
const mostExcerpts = 2;

/** A report for a person who reads it on a terminal. @param carries the message is no report, but one that it carries follows */
export function humanReport(report: Report, message: Message, page: Page, carries = false): string {
  const { terminal, labels } = page;
  const about = [labels.kinds[report.kind], report.format, report.language].filter((word) => word !== null).join(", ");
  const lines = [
    `${styled(terminal, "title", visibleLine(report.source))}${styled(terminal, "dim", `  ${about}`)}`,
    ...(report.recipients.length === 0 ? withoutRecipient(report, page, carries) : []),
    ...report.recipients.flatMap((recipient) => ["", ...aboutRecipient(recipient, message, page)]),
    ...report.warnings.flatMap((warning) => labelled(page, labels.warning, visibleLine(warning.message))),
  ];
  return `${lines.join("\n")}\n\n`;
}

function withoutRecipient(report: Report, page: Page, carries: boolean): string[] {
  const { labels } = page;
  const { complaint } = report;
  const means = ownLine(meaningOf(report, page, carries));
  return [
    ...hanging(page.terminal, indent, indent, means),
    ...labelled(page, labels.complaint, complaint === null ? "" : complaintWords(complaint, labels)),
  ];
}

/** What a message without a recipient is, and what to do with it. */
export function meaningOf(report: Report, { labels, options }: Page, carries: boolean): string {
  const said = explainKind(report, options);
  return said === null ? labels.namesNobody : `${said.summary} ${carries ? labels.carries : said.next}`;
}

function complaintWords(complaint: NonNullable<Report["complaint"]>, { about, sentFrom }: Labels): string {
  const { feedbackType, sourceIp, originalRcptTo } = complaint;
  const recipients = originalRcptTo.map((address) => `${about} ${address}`);
  const words = [feedbackType, ...recipients, sourceIp === null ? "" : `${sentFrom} ${sourceIp}`];
  return visibleLine(words.filter((word) => word !== "").join(", "));
}

/** Where the page about a reason lies: below the folder of the repository, as the documentation has no host of its own. */
const documentationPage = (learnMore: string): string => `docs/${learnMore}.md`;

/** Title, what happened, why, whose move it is, the steps, whether to send again, how sure, and the words that say so. */
function aboutRecipient(recipient: Recipient, message: Message, page: Page): string[] {
  const { terminal, labels } = page;
  const { explanation, reason, party } = recipient;
  const { steps, ticket } = explanation;
  return [
    headline(recipient, page),
    ...hanging(terminal, indent, indent, ownLine(explanation.summary)),
    ...(reason === null ? [] : labelled(page, labels.reason, reasonWords(recipient, labels))),
    ...(reason === null || party === null ? [] : labelled(page, labels.move, labels.parties[party])),
    ...steps.flatMap((step, at) => labelled(page, at === 0 ? labels.steps : " ", stepWords(step, at, steps.length))),
    ...labelled(page, labels.again, ownLine(explanation.retry)),
    ...(ticket ? labelled(page, labels.ticket, ownLine(`${labels.ticketIs} ${ticket.to}`)) : []),
    ...(reason === null ? [] : labelled(page, labels.learnMore, documentationPage(explanation.learnMore))),
    ...(reason === null ? [] : labelled(page, labels.sure, sureWords(recipient, labels))),
    ...tellingWords(recipient, message, page),
  ];
}

const styleOf: Record<Recipient["action"], Style> = {
  failed: "bad",
  delayed: "wait",
  delivered: "good",
  relayed: "good",
  expanded: "good",
};

function headline(recipient: Recipient, { terminal, labels }: Page): string {
  const { address, originalAddress, explanation } = recipient;
  const action = shownAction(recipient);
  const who = address === null ? labels.nameless : shownName(address);
  const other = originalAddress !== null && originalAddress !== address;
  const sentTo = other ? ` (${labels.sentTo} ${shownName(originalAddress)})` : "";
  const title = styled(terminal, styleOf[action], ownLine(explanation.title));
  return `${title} ${styled(terminal, "dim", "—")} ${styled(terminal, "title", who)}${sentTo}: ${labels.actions[action]}`;
}

function reasonWords(recipient: Recipient, { saidBy, beneath }: Labels): string {
  const { reason, detail, underlying, replyCode, status, remoteMta, remoteIp } = recipient;
  const codes = [replyCode, status].filter((code) => code !== null).join(" ");
  const host = remoteMta ?? remoteIp;
  const words = [
    detail === null ? reason : `${reason} (${detail})`,
    underlying === null ? "" : `, ${beneath} ${underlying}`,
    codes === "" ? "" : ` (${codes})`,
    host === null ? "" : ` ${saidBy} ${shownName(host)}`,
  ];
  return words.join("");
}

function stepWords(step: Recipient["explanation"]["steps"][number], at: number, of: number): string {
  const number = of > 1 ? `${at + 1}. ` : "";
  return `${number}${ownLine(step.text)}${step.url ? ` ${visibleLine(step.url)}` : ""}`;
}

/** How sure, in words and as a number, and what else it could be. */
export function sureWords({ confidence, alternatives }: Recipient, labels: Labels): string {
  const others = alternatives.map((other) => `${other.reason} (${other.confidence.toFixed(2)})`).join(", ");
  const sure = `${surenessIn(labels, confidence)} (${confidence.toFixed(2)})`;
  return others === "" ? sure : `${sure}; ${labels.otherwise} ${others}`;
}

/** The words of the message from which the reason was concluded, marked where they stand. */
function tellingWords(recipient: Recipient, message: Message, page: Page): string[] {
  const { terminal, labels } = page;
  const excerpts = excerptsOf(recipient, message, page);
  if (excerpts.length === 0) return [];
  return [
    styled(terminal, "label", `${indent}${labels.because}`),
    ...excerpts.flatMap((excerpt) => shownExcerpt(excerpt, terminal, indent + indent)),
  ];
}

/** The telling words of a recipient in their surroundings, each place once. */
export function excerptsOf(recipient: Recipient, message: Message, { options }: Page): Excerpt[] {
  const found = telling(recipient).map((evidence) =>
    options.redact ? hiddenExcerpt(recipient, evidence) : excerptOf(message, evidence),
  );
  return found.filter((one, at) => found.findIndex((other) => sameWords(one, other)) === at).slice(0, mostExcerpts);
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

/** By label, of which each language has a dozen: in other scripts than Latin, counting columns takes long. */
const paddedLabels = new Map<string, string>();

const paddedTo = (columns: number, label: string): string =>
  `${indent}${label}${" ".repeat(Math.max(1, columns - columnsOf(label)))}`;

/** A label and its value; nothing where there is no value. */
function labelled({ terminal }: Page, label: string, text: string): string[] {
  if (text === "") return [];
  let padded = paddedLabels.get(label);
  if (padded === undefined) paddedLabels.set(label, (padded = paddedTo(labelWidth, label)));
  return hanging(terminal, padded, styled(terminal, "label", padded), text);
}
