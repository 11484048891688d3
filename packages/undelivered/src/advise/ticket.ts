import type { AdvicePack, TicketKey, Words } from "../../knowledge/advice/pack.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { ExplainOptions, Notice, Reason, Ticket, Verdict } from "../types.js";
import { domainOf, MessageFacts } from "./facts.js";
import { contactIn, MOST_PEOPLE, peopleOf, redactorFor } from "./message-redactor.js";
import { hidingNothing } from "./redact.js";
import type { Redacting } from "./redact.js";
import { addRequest, isRequest } from "./operator-steps.js";
import type { StepMatter } from "./operator-steps.js";
import { quote } from "./quotation.js";
import { reportCopy } from "./report-copy.js";
import { render } from "./template.js";
import type { FactStrings } from "./template.js";
import { blocked, factLines, removalLink } from "./ticket-facts.js";
import { languageForAdmin } from "./ticket-language.js";
import { between, planFor, wordsFor } from "./words.js";
import type { Topic } from "./words.js";

/** What a ticket is written from. */
export interface TicketMatter {
  verdict: Verdict;
  notice: Notice;
  topic: Topic;
  pack: AdvicePack;
  options: ExplainOptions;
}

/** Who gets a ready message. */
export type TicketParty = NonNullable<Plan["ticket"]>;

/** A ticket names so many recipients; whoever mends the fault for them mends it for all. */
const MOST_RECIPIENTS = 20;
const LONGEST_ANSWER = 2000;
/** Answers that differ in more than a name are few where the cause is the same. */
const MOST_ANSWERS = 5;
const LONGEST_FIELD = 300;
/** A report says what it has to say before this. */
const LONGEST_REPORT = 100_000;

/** What all tickets of one report tell, and looked for once: there may be thousands. */
class Common {
  readonly #notice: Notice;
  #queueId: string | null | undefined = undefined;
  #people: ReadonlyMap<string, number> | null = null;

  constructor(notice: Notice) {
    this.#notice = notice;
  }

  get queueId(): string | null {
    if (this.#queueId === undefined) this.#queueId = queueIdIn(this.#notice) ?? null;
    return this.#queueId;
  }

  get people(): ReadonlyMap<string, number> {
    return (this.#people ??= peopleIn(this.#notice));
  }
}

function peopleIn({ original, statements }: Notice): ReadonlyMap<string, number> {
  const first = statements.slice(0, MOST_PEOPLE);
  return peopleOf(
    original,
    first.flatMap(({ address, originalAddress }) => [address?.value, originalAddress?.value]),
  );
}

/** A ticket that is written when it is first asked for, after all matters are filed. */
class SharedTicket {
  readonly #party: TicketParty;
  readonly #common: Common;
  /** The first matters that go into it, and how many there are. */
  readonly #matters: TicketMatter[] = [];
  #count = 0;
  #ticket: Ticket | null = null;

  constructor(party: TicketParty, common: Common) {
    this.#party = party;
    this.#common = common;
  }

  file(matter: TicketMatter): void {
    if (this.#count++ < MOST_RECIPIENTS) this.#matters.push(matter);
  }

  readonly write = (): Ticket => (this.#ticket ??= writeTicket(this.#party, this.#matters, this.#count, this.#common));
}

/** The tickets of one report. Recipients who failed for the same cause, to be mended by the same party, share one. */
export class Tickets {
  readonly #shared = new Map<string, SharedTicket>();
  #common: Common | null = null;

  /** Files a matter. What writes its ticket is one function for all who share it. */
  file(party: TicketParty, matter: TicketMatter): () => Ticket {
    const key = sharedBy(party, matter);
    let shared = this.#shared.get(key);
    this.#common ??= new Common(matter.notice);
    if (shared === undefined) this.#shared.set(key, (shared = new SharedTicket(party, this.#common)));
    shared.file(matter);
    return shared.write;
  }
}

/** What matters have in common that go into one ticket: who mends it, and all that he needs to know about the cause. */
function sharedBy(party: TicketParty, { verdict, topic }: TicketMatter): string {
  const { facts, provider, address } = verdict;
  const place = party === "recipient" ? address : domainOf(address);
  // The own provider has a blocked server freed once, whichever domains it was that asked the list.
  const anywhere = party === "sender-admin" && blocked.has(verdict.reason);
  const cause = [topic.key, provider, facts["list"], facts["blockedIp"], facts["blockedDomain"], facts["providerCode"]];
  return [party, anywhere ? "" : place, ...cause].join("\n");
}

/**
 * A ready message to the one who has to act, complete enough that nothing need be asked back.
 *
 * The own provider and the recipient are written to in the reader's language. A foreign administrator is written to in
 * English, unless the country of his domain speaks the reader's language.
 */
function writeTicket(party: TicketParty, matters: readonly TicketMatter[], count: number, common: Common): Ticket {
  const { verdict, notice, topic, options, pack: readers } = matters[0]!;
  const verdicts = matters.map((matter) => matter.verdict);
  const pack = party === "recipient-admin" ? languageForAdmin(domainOf(verdict.address), readers) : readers;
  const words = wordsFor(topic, pack);
  const facts = new MessageFacts(verdict, notice, pack);
  const redactor = options.redact === false ? hidingNothing : redactorOf(party, verdicts, notice, common);
  const say = (key: TicketKey): string => render(pack.ticket[key], facts);
  const asks = asksOf(party, topic, { verdict, facts, pack });
  const more = count > verdicts.length ? `… (+${count - verdicts.length})` : "";
  const sections = [
    say("hello"),
    say(party === "sender-admin" ? "introProvider" : party === "recipient-admin" ? "introAdmin" : "introRecipient"),
    `${say("happened")}\n${happened(topic, words, facts, pack)}`,
    asks.length === 0 ? "" : `${say("asks")}\n${asks.map((ask, index) => `${index + 1}. ${ask}`).join("\n")}`,
  ].map((section) => redactor.prose(section));
  const copy = [reportCopy(verdicts, notice, redactor), more].filter((part) => part !== "").join("\n\n");
  const known = factLines(party, verdicts, notice, pack, redactor, common.queueId);
  sections.push(
    known.length === 0 ? "" : `${say("facts")}\n${known.join("\n")}`,
    answers(verdicts, say("answer"), redactor),
    `${say(options.redact === false ? "reportFull" : "report")}\n${quote(copy)}`,
    say("thanks"),
  );
  return {
    to: recipientOf(party, verdict, say),
    subject: redactor.prose(subjectOf(party, verdict, topic, render(words.title, facts), facts, pack)),
    body: sections.filter((section) => section !== "").join("\n\n") + "\n",
  };
}

/**
 * To everybody what is his: the one who writes is known by his address anyway, an administrator knows his own users, a
 * recipient himself. All other people are nobody's business.
 */
function redactorOf(party: TicketParty, verdicts: readonly Verdict[], notice: Notice, common: Common): Redacting {
  const { original } = notice;
  // What a mailing list passed on was written by somebody else.
  const writers = original?.listId == null ? [original?.from, verdicts[0]!.facts["sender"]] : [];
  const domain = domainOf(verdicts[0]!.address);
  const addresses = verdicts.flatMap((verdict) => [verdict.address, verdict.originalAddress]);
  const own = party === "sender-admin" ? [] : addresses.filter((one) => domainOf(one) === domain);
  const contacts = verdicts.map((verdict) => contactIn(removalLink(verdict, new MessageFacts(verdict, notice))));
  const redactor = redactorFor(original, common.people, [
    ...own,
    ...contacts,
    ...writers.map((one) => (one == null ? null : String(one))),
  ]);
  for (const address of addresses) if (address !== null) redactor.address(address);
  return redactor;
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
  verdict: Verdict,
  topic: Topic,
  title: string,
  facts: FactStrings,
  pack: AdvicePack,
): string {
  if (party === "recipient") return render(pack.ticket.subjectRecipient, facts);
  // A link in the message is nothing that the provider's server could be taken off a list for.
  if (party === "sender-admin" && blocked.has(verdict.reason) && topic.key !== "blocklisted.url")
    return render(pack.ticket.subjectBlocked, facts);
  // Nobody refused anything there: the way to the server is what failed.
  if (unreached.has(topic.reason)) return facts.domain === undefined ? title : `${title} (${facts.domain})`;
  // The title is not a fact of the message but a text of the same language.
  const template = party === "sender-admin" ? pack.ticket.subjectProvider : pack.ticket.subjectAdmin;
  return render(template, facts) + title;
}

/** What is the matter; why it is so is told only where it is the proof, for the reasons are written for the sender. */
function happened(topic: Topic, words: Words, facts: FactStrings, pack: AdvicePack): string {
  const summary = render(words.summary, facts);
  return planFor(topic).proves === true ? (summary + between(pack) + render(words.why, facts)).trim() : summary;
}

function asksOf(party: TicketParty, topic: Topic, matter: StepMatter): string[] {
  const asks: string[] = [];
  for (const [whose, act] of planFor(topic).steps) {
    if (whose !== party || act === "handOver") continue;
    if (!isRequest(act)) asks.push(render(matter.pack.steps[act], matter.facts));
    else addRequest((_, text, url) => asks.push(url === undefined ? text : `${text} ${url}`), act, matter);
  }
  return asks;
}

/** By which the sending system finds the message in its log: in the report, or in the message's last Received line. */
function queueIdIn({ message, original }: Notice): string | undefined {
  const stated = /^X-[\w-]{0,40}Queue-Id:[ \t]*([\w.-]{4,60})/im.exec(message.raw.slice(0, LONGEST_REPORT));
  const received = original?.headers.find(({ name }) => name.toLowerCase() === "received")?.value;
  return stated?.[1] ?? /\bid <?([\w.-]{4,60})/.exec(received?.slice(0, LONGEST_FIELD) ?? "")?.[1];
}

function answers(verdicts: readonly Verdict[], heading: string, redactor: Redacting): string {
  const said = verdicts.flatMap(({ diagnostic }) => diagnostic ?? []).map((one) => one.slice(0, LONGEST_ANSWER));
  const distinct = [...new Set(said.map((one) => redactor.text(one)))].slice(0, MOST_ANSWERS);
  return distinct.length === 0 ? "" : `${heading}\n${quote(distinct.join("\n\n"))}`;
}
