import { defaultAdvice } from "../../knowledge/advice/index.js";
import type { AdvicePack, TicketKey } from "../../knowledge/advice/pack.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { ExplainOptions, Field, Notice, Reason, Ticket, Verdict } from "../types.js";
import { fieldValue } from "../read/headers.js";
import { codes, domainOf, MessageFacts } from "./facts.js";
import { removalOf } from "./links.js";
import { Redactor } from "./redact.js";
import { render } from "./template.js";
import type { FactStrings } from "./template.js";
import { planFor, wordsFor } from "./words.js";
import type { Topic } from "./words.js";

/** What a ticket is written from. */
export interface TicketMatter {
  verdict: Verdict;
  notice: Notice;
  topic: Topic;
  pack: AdvicePack;
  options: ExplainOptions;
}

type TicketParty = NonNullable<Plan["ticket"]>;

/** Fields of the report and of the returned message that help to find it in a log, and hold nothing else. */
const reportFields = ["from", "to", "subject", "date", "message-id"];
/** A diagnostic is a few lines; whatever is longer is not needed to understand it. */
const LONGEST_ANSWER = 2000;
const LONGEST_FIELD = 300;

/**
 * A ready message to the one who has to act, complete enough that nothing need be asked back.
 *
 * The own provider and the recipient are written to in the reader's language. A foreign administrator is written to in
 * English, unless the country of his domain speaks the reader's language.
 */
export function writeTicket(party: TicketParty, matter: TicketMatter): Ticket {
  const { verdict, notice } = matter;
  const pack = party === "recipient-admin" ? languageForAdmin(verdict, matter.pack) : matter.pack;
  const words = wordsFor(matter.topic, pack);
  const facts = new MessageFacts(verdict, notice, pack);
  const title = render(words.title, facts);
  const redactor = redactorFor(notice);
  const say = (key: TicketKey): string => render(pack.ticket[key], facts);
  const asks = asksOf(party, matter, facts, pack);
  const sections = [
    say("hello"),
    say(party === "sender-admin" ? "introProvider" : party === "recipient-admin" ? "introAdmin" : "introRecipient"),
    `${say("happened")}\n${render(words.summary, facts)} ${render(words.why, facts)}`,
    asks.length === 0 ? "" : `${say("asks")}\n${asks.map((ask, index) => `${index + 1}. ${ask}`).join("\n")}`,
    `${say("facts")}\n${factLines(party, matter, pack, redactor).join("\n")}`,
    answer(verdict, say("answer"), party, redactor),
    `${say("report")}\n${quote(reportCopy(verdict, notice, redactor))}`,
    say("thanks"),
  ];
  return {
    to: recipientOf(party, verdict, say),
    subject: subjectOf(party, matter, title, facts, pack),
    body: sections.filter((section) => section !== "").join("\n\n") + "\n",
  };
}

/** Countries whose administrators read the language (ISO 3166 top-level domains). */
const countries: Readonly<Record<string, readonly string[]>> = {
  de: ["de", "at", "ch", "li"],
  fr: ["fr", "be", "ch", "lu", "mc"],
  es: ["es", "mx", "ar", "cl", "co", "pe", "uy", "ve", "ec", "bo", "py", "cr", "gt", "do"],
  it: ["it", "ch", "sm"],
  pt: ["pt", "br", "ao", "mz"],
  nl: ["nl", "be"],
  pl: ["pl"],
  ru: ["ru", "by", "kz", "su", "рф"],
  uk: ["ua", "укр"],
  tr: ["tr"],
  ja: ["jp"],
  zh: ["cn", "tw", "hk", "sg"],
  ko: ["kr"],
  ar: ["sa", "ae", "eg", "ma", "dz", "tn", "jo", "kw", "qa", "om", "bh", "lb", "iq", "ly", "ye", "sy"],
};

function languageForAdmin(verdict: Verdict, pack: AdvicePack): AdvicePack {
  const domain = domainOf(verdict.address);
  const country = domain?.slice(domain.lastIndexOf(".") + 1) ?? "";
  const language = pack.tag.split("-")[0]!;
  return countries[language]?.includes(country) ? pack : defaultAdvice;
}

const unreached: ReadonlySet<Reason> = new Set([
  "dns-temporary",
  "dns-misconfigured",
  "connection-failed",
  "mail-loop",
]);

function recipientOf(party: TicketParty, verdict: Verdict, say: (key: TicketKey) => string): string {
  if (party === "sender-admin") return say("toProvider");
  if (party === "recipient") return say("toRecipient");
  const domain = domainOf(verdict.address);
  // Every domain that takes mail has this address (RFC 5321 section 4.5.1).
  return domain === undefined || verdict.address!.length > LONGEST_FIELD ? say("toAdmin") : `postmaster@${domain}`;
}

function subjectOf(
  party: TicketParty,
  matter: TicketMatter,
  title: string,
  facts: FactStrings,
  pack: AdvicePack,
): string {
  if (party === "recipient") return render(pack.ticket.subjectRecipient, facts);
  const { reason } = matter.verdict;
  if (party === "sender-admin" && (reason === "blocklisted" || reason === "reputation-blocked"))
    return render(pack.ticket.subjectBlocked, facts);
  // Nobody refused anything there: the way to the server is what failed.
  if (unreached.has(matter.topic.reason)) return facts.domain === undefined ? title : `${title} (${facts.domain})`;
  // The title is not a fact of the message but a text of the same language.
  const template = party === "sender-admin" ? pack.ticket.subjectProvider : pack.ticket.subjectAdmin;
  return render(template, facts) + title;
}

function asksOf(party: TicketParty, matter: TicketMatter, facts: FactStrings, pack: AdvicePack): string[] {
  return planFor(matter.topic)
    .steps.filter(([whose, step]) => whose === party && step !== "askReceiver")
    .map(([, step]) => render(pack.steps[step], facts));
}

function factLines(party: TicketParty, matter: TicketMatter, pack: AdvicePack, redactor: Redactor): string[] {
  const { verdict, notice } = matter;
  // Plain strings without marks of direction: they will be copied into forms.
  const facts = new MessageFacts(verdict, notice, defaultAdvice);
  const lines: string[] = [];
  const line = (label: TicketKey, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== "") lines.push(`- ${pack.ticket[label]}: ${value}`);
  };
  line("factIp", facts.ip);
  if (facts.blocked !== facts.ip) line("factBlocked", facts.blocked);
  line("factList", facts.list);
  line("factDelist", removalOf(verdict, { ip: facts.ip, domain: facts.blocked })?.url);
  line(
    "factServer",
    [facts.server, verdict.remoteIp === null ? "" : `[${verdict.remoteIp}]`].filter(Boolean).join(" "),
  );
  line("factReporter", notice.reportingMta);
  // Their own user is no secret to those who keep the mailbox; to others the person is nobody's business.
  if (party === "recipient-admin") line("factRecipient", verdict.address);
  else line("factDomain", facts.domain);
  if (party !== "recipient-admin") line("factSender", facts.sender);
  line("factCode", codes(verdict));
  line("factReference", facts.code === undefined ? undefined : reference(verdict, redactor));
  line("factTime", verdict.statement.lastAttempt ?? notice.arrivalDate ?? reportDate(notice));
  line("factMessageId", notice.original?.messageId);
  return lines;
}

function reference(verdict: Verdict, redactor: Redactor): string | undefined {
  const parts = [verdict.facts["providerCode"], verdict.facts["ticketId"], verdict.facts["referenceUrl"]];
  const known = parts.filter((part) => part !== undefined).map(String);
  return known.length === 0 ? undefined : redactor.text(known.join(", ")).slice(0, LONGEST_FIELD);
}

function answer(verdict: Verdict, heading: string, party: TicketParty, redactor: Redactor): string {
  const said = verdict.diagnostic?.slice(0, LONGEST_ANSWER);
  if (said === undefined) return "";
  return `${heading}\n${quote(party === "recipient-admin" ? said : redactor.text(said))}`;
}

function redactorFor(notice: Notice): Redactor {
  const redactor = new Redactor();
  if (notice.original?.subject) redactor.addSubject(notice.original.subject);
  return redactor;
}

/** The header and the telling part of the report, as they would stand in a DSN. */
function reportCopy(verdict: Verdict, notice: Notice, redactor: Redactor): string {
  const lines: string[] = [];
  const add = (name: string, value: string | number | null | undefined): void => {
    if (value !== null && value !== undefined && value !== "")
      lines.push(`${name}: ${redactor.field(name, String(value)).slice(0, LONGEST_ANSWER)}`);
  };
  const { message, original } = notice;
  for (const found of headerFields(notice)) add(capitals(found.name), oneLine(fieldValue(message, found)));
  if (lines.length > 0) lines.push("");
  add("Reporting-MTA", notice.reportingMta);
  add("Arrival-Date", notice.arrivalDate);
  add("Final-Recipient", verdict.address);
  add("Action", verdict.action);
  add("Status", verdict.status);
  add("Remote-MTA", verdict.remoteMta);
  add("Diagnostic-Code", verdict.diagnostic);
  add("Last-Attempt-Date", verdict.statement.lastAttempt);
  if (original === null) return lines.join("\n");
  lines.push("");
  add("From", original.from);
  add("To", original.to.slice(0, 1).join(""));
  add("Subject", original.subject);
  add("Date", original.date);
  add("Message-ID", original.messageId);
  return lines.join("\n");
}

function headerFields(notice: Notice): Field[] {
  if (!notice.message.hasHeader) return [];
  const fields = notice.message.parts[0]?.fields ?? [];
  return reportFields.flatMap((name) => fields.find((field) => field.name === name) ?? []);
}

function reportDate(notice: Notice): string | undefined {
  const date = headerFields(notice).find((field) => field.name === "date");
  return date === undefined ? undefined : oneLine(fieldValue(notice.message, date));
}

const oneLine = (value: string): string =>
  value
    .replace(/[\u0000-\u001f\u007f]+/g, " ")
    .trim()
    .slice(0, LONGEST_FIELD);

const capitals = (name: string): string =>
  name === "message-id" ? "Message-ID" : name.charAt(0).toUpperCase() + name.slice(1);

const quote = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
