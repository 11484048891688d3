/** Verdict → words for a person: which words, which steps, which ready message. The words themselves are knowledge. */
import { adviceFor } from "../../knowledge/advice/index.js";
import type { AdvicePack, KindWords, ListOwnerKey, RetryKey, Words } from "../../knowledge/advice/pack.js";
import { handOvers } from "../../knowledge/advice/plan.js";
import type { Act, Plan } from "../../knowledge/advice/plan.js";
import type { Explanation, ExplainOptions, Notice, Reason, Ticket, Verdict } from "../types.js";
import { detailPlans } from "../../knowledge/advice/detail-plans.js";
import { fillCommand } from "./command.js";
import { cleanFact, codes, domainOf, MessageFacts, put, replyFacts } from "./facts.js";
import { later } from "./later.js";
import { listOf, referenceOf } from "./links.js";
import { addReading, addRequest, isRequest } from "./operator-steps.js";
import type { AddStep } from "./operator-steps.js";
import { secondsTried } from "./retries.js";
import { Retelling } from "./retelling.js";
import { render } from "./template.js";
import { Tickets } from "./ticket.js";
import type { TicketParty } from "./ticket.js";
import { between, planFor, wordsFor } from "./words.js";
import type { Topic } from "./words.js";

/** A receiver that forgets first tries after four to six hours never meets a sender who comes back after eight. */
const STUCK_AFTER_SECONDS = 4 * 3600;

type Step = Explanation["steps"][number];

/** A short text on a message that is no delivery report. */
export interface KindExplanation {
  title: string;
  summary: string;
  next: string;
}

/** What the words for one recipient are made from. */
interface Matter {
  verdict: Verdict;
  notice: Notice;
  topic: Topic;
  plan: Plan;
  /** The words of the cause, and those that are shown first. */
  words: Words;
  shown: Words;
  failed: boolean;
  ticketParty: TicketParty | undefined;
  facts: MessageFacts;
  pack: AdvicePack;
  options: ExplainOptions;
}

const addTicket = later<"ticket", Ticket>("ticket");
const addExplanation = later<"explanation", Explanation>("explanation");

/** The words for the recipients of one report. */
export class Explainer {
  readonly #notice: Notice;
  readonly #options: ExplainOptions;
  readonly #pack: AdvicePack;
  readonly #tickets = new Tickets();
  /** By the verdict that others are like: the words for the first of them. */
  readonly #told = new Map<Verdict, Told>();

  constructor(notice: Notice, options: ExplainOptions) {
    this.#notice = notice;
    this.#options = options;
    this.#pack = adviceFor(options.language, options.advice);
  }

  /** The words for one recipient. The ticket is written when it is looked at. */
  explain(verdict: Verdict): Explanation {
    const said = this.#wordsFor(verdict);
    return typeof said === "function" ? said() : said;
  }

  /** Adds them to what else is told of the recipient; those that were told before, but of another address, when looked at. */
  addTo<Rest extends object>(rest: Rest, verdict: Verdict): Rest & { explanation: Explanation } {
    const explanation = this.#wordsFor(verdict);
    return typeof explanation === "function" ? addExplanation(rest, explanation) : Object.assign(rest, { explanation });
  }

  #wordsFor(verdict: Verdict): Explanation | (() => Explanation) {
    const { like } = verdict;
    const told = like === null ? undefined : this.#told.get(like);
    const again = told === undefined ? null : this.#again(verdict, told);
    if (again !== null) return again;
    const matter = matterOf(verdict, this.#notice, this.#options, this.#pack);
    const explanation = explanationOf(matter);
    const write = this.#ticketOn(verdict, matter);
    if (write !== null) addTicket(explanation, write);
    // The commands for administrators are made anew for each: an address is fitted into them, or none is given.
    if (like !== null && told === undefined && this.#options.audience !== "admin")
      this.#told.set(like, { matter, explanation, write, retelling: null });
    return explanation;
  }

  /** What others of whom the report says the same were told; null where the address of one of them is not told. */
  #again(verdict: Verdict, told: Told): Explanation | (() => Explanation) | null {
    const { matter, explanation } = told;
    const address = cleanFact(verdict.address, this.#pack);
    if (address === undefined || matter.facts.address === undefined) return null;
    told.retelling ??= new Retelling(explanationOf({ ...matter, facts: matter.facts.forAll() }));
    const write = this.#ticketOn(verdict, matter);
    const { retelling } = told;
    if (!retelling.names && write === told.write) return explanation;
    return () => {
      const again = retelling.to(address);
      return write === null ? again : addTicket(again, write);
    };
  }

  /** What writes the ticket on this recipient; null where nobody is written to. */
  #ticketOn(verdict: Verdict, matter: Matter): (() => Ticket) | null {
    const { ticketParty } = matter;
    return ticketParty === undefined ? null : this.#tickets.file(ticketParty, { ...matter, verdict });
  }
}

/** What was told to the first of those of whom the report says the same. */
interface Told {
  matter: Matter;
  explanation: Explanation;
  write: (() => Ticket) | null;
  retelling: Retelling | null;
}

function explanationOf(matter: Matter): Explanation {
  const { topic, shown, failed, facts, pack } = matter;
  return {
    title: render(shown.title, facts),
    summary: render(shown.summary, facts),
    why: whyOf(matter),
    steps: failed ? stepsOf(matter) : [],
    retry: render(pack.retry[retryOf(matter)], facts),
    listOwner: listOwnerText(matter),
    learnMore: `reasons/${topic.reason}`,
  };
}

const listOwnerText = ({ verdict, plan, failed, facts, pack }: Matter): string =>
  render(pack.listOwner[listOwnerOf(verdict, plan, failed)], facts);

function matterOf(verdict: Verdict, notice: Notice, options: ExplainOptions, pack: AdvicePack): Matter {
  const cause = causeOf(verdict);
  const topic = { reason: cause, key: wordsKey(cause, verdict, notice, options) };
  const words = wordsFor(topic, pack);
  const plan = planFor(topic);
  const failed = verdict.action === "failed" || verdict.action === "delayed";
  return {
    verdict,
    notice,
    topic,
    plan,
    words,
    shown: shownWords(verdict, notice, words, pack),
    failed,
    ticketParty: failed ? ticketPartyOf(verdict, plan, topic.key) : undefined,
    facts: new MessageFacts(verdict, notice, pack),
    pack,
    options,
  };
}

/** The words for a message that reports no delivery; null for a delivery report. */
export function explainKind(
  notice: Pick<Notice, "kind" | "autoReply">,
  options: Pick<ExplainOptions, "language" | "advice">,
): KindExplanation | null {
  if (notice.kind === "delivery-report") return null;
  const pack = adviceFor(options.language, options.advice);
  const words: KindWords = pack.kinds[notice.kind];
  const facts = replyFacts(notice, pack);
  return { title: words.title, summary: render(words.summary, facts), next: render(words.next, facts).trim() };
}

/** An expired delivery is explained by what lies beneath. */
function causeOf(verdict: Verdict): Reason {
  return verdict.reason === "delivery-expired" && verdict.underlying !== null ? verdict.underlying : verdict.reason;
}

/** `<reason>.<detail>`, where the detail may also follow from what the reader told us or from how long it was tried. */
function wordsKey(cause: Reason, verdict: Verdict, notice: Notice, options: ExplainOptions): string {
  if (cause === "domain-not-hosted" && isOwn(domainOf(verdict.address), options)) return "domain-not-hosted.own";
  if (cause === "greylisted") return greylistedKey(verdict, notice);
  if (cause !== verdict.reason) return cause;
  // Neighbours of the sender are to blame, whether or not a rule has a word for it.
  const isNetblock = verdict.scope === "netblock" || listOf(verdict)?.lists === "netblock";
  const detail = isNetblock ? "netblock" : verdict.detail;
  const key = detail === null ? cause : `${cause}.${detail}`;
  // A rule may know that it is the own administrator's move.
  return verdict.party === "sender-admin" && `${key}.own` in detailPlans ? `${key}.own` : key;
}

function isOwn(domain: string | undefined, options: ExplainOptions): boolean {
  return domain !== undefined && (options.myDomains ?? []).some((own) => own.toLowerCase() === domain);
}

/**
 * Greylisting lets mail in at the second try. Where it was tried for hours, the receiver forgets or the sender waits too
 * long; where the queue gave up within hours, the sender did not wait long enough.
 */
function greylistedKey(verdict: Verdict, notice: Notice): string {
  const tried = secondsTried(verdict, notice);
  const expired = verdict.statement.expired || verdict.reason === "delivery-expired";
  const gaveUp = expired || (verdict.outcome === "returned" && notice.message.hasHeader);
  if (gaveUp && tried !== null && tried < STUCK_AFTER_SECONDS) return "greylisted.gave-up";
  return gaveUp || (tried ?? 0) >= STUCK_AFTER_SECONDS ? "greylisted.stuck" : "greylisted";
}

function listOwnerOf(verdict: Verdict, plan: Plan, failed: boolean): ListOwnerKey {
  const { addressEffect } = verdict;
  const ownWords = failed && (addressEffect === "none" || addressEffect === "quarantine");
  return ownWords ? (plan.listOwner ?? addressEffect) : addressEffect;
}

/** Title and summary: what became of the message comes before its cause. */
function shownWords(verdict: Verdict, notice: Notice, words: Words, pack: AdvicePack): Words {
  if (verdict.action !== "failed" && notice.kind !== "delivery-report") {
    const { title, summary, next } = pack.kinds[notice.kind];
    return { title, summary, why: next };
  }
  if (verdict.action !== "failed") return pack.actions[verdict.action];
  return verdict.reason === "delivery-expired" ? pack.reasons["delivery-expired"] : words;
}

function whyOf({ verdict, words, shown, failed, facts, pack }: Matter): string {
  const causeUnknown =
    verdict.reason === "unknown" || (verdict.reason === "delivery-expired" && verdict.underlying === null);
  if (shown === words || causeUnknown || !failed) return render(shown.why, facts).trim();
  return render(words.summary, facts) + between(pack) + render(words.why, facts);
}

function retryOf({ verdict, notice, plan }: Matter): RetryKey {
  if (verdict.outcome === "delivered" || verdict.action === "delivered") return "done";
  if (verdict.action === "relayed" || verdict.action === "expanded") return "done";
  if (verdict.action === "delayed" || verdict.outcome === "will-retry") return "automatic";
  // What did not pass within a day will hardly do so within some hours.
  return plan.retry === "hours" && (secondsTried(verdict, notice) ?? 0) >= 86_400 ? "once" : plan.retry;
}

/** Who gets a ready message. A message that is only late needs none, unless waiting alone will not bring it in. */
function ticketPartyOf(verdict: Verdict, plan: Plan, key: string): TicketParty | undefined {
  const waiting = verdict.action === "delayed" || verdict.outcome === "will-retry";
  if (plan.ticket == null || (waiting && verdict.permanence !== "conditional" && key !== "greylisted.stuck"))
    return undefined;
  const { party } = verdict;
  const canAct = party === "sender-admin" || party === "recipient-admin" || party === "recipient";
  return canAct && plan.steps.some(([whose]) => whose === party) ? party : plan.ticket;
}

function stepsOf(matter: Matter): Step[] {
  const { verdict, plan, facts, pack } = matter;
  const { audience } = matter.options;
  const steps: Step[] = [];
  const add: AddStep = (party, text, url) => {
    steps.push(url === undefined ? { party, text } : { party, text, url });
  };
  if (audience === "list-owner") add("sender", listOwnerText(matter));
  if (verdict.action === "delayed") addForWaiting(add, matter);
  let toRead = audience !== "list-owner";
  for (const [party, act] of plan.steps) {
    if (audience === "list-owner" && party !== "sender") continue;
    if (verdict.action === "delayed" && whileWaiting.has(act)) continue;
    if (toRead && party === "sender-admin") {
      addReading(add, matter);
      toRead = false;
    }
    if (act === "handOver") addHandOver(add, matter);
    else if (act === "readCode") {
      if (toRead) addReading(add, matter, party);
      toRead = false;
    } else if (isRequest(act)) addRequest(add, act, matter);
    else if (act !== "useNewAddress" || facts.newAddress !== undefined)
      add(party, render(pack.steps[act], facts), atLink.has(act) ? referenceOf(verdict) : undefined);
  }
  if (audience === "admin") {
    if (toRead) addReading(add, matter);
    addForAdmin(add, matter);
  }
  if (steps.length === 0) add("sender", pack.steps.urgent);
  // A list that grew has room for more: for thousands of recipients, that is a good part of the memory.
  return steps.slice();
}

/** What is done on the page that the answer names. */
const atLink: ReadonlySet<Act> = new Set<Act>(["confirmSelf", "webLogin", "makeRoom"]);

/** What need not be done as long as the mail system keeps trying by itself. */
const whileWaiting: ReadonlySet<Act> = new Set<Act>(["urgent", "askNewAddress", "writeAgain", "nothing"]);

/** Where waiting alone will not do, there is a ready message, and something to do. */
function addForWaiting(add: AddStep, { plan, ticketParty, pack }: Matter): void {
  if (ticketParty === undefined) add("nobody", pack.steps.nothing);
  if (plan.steps[0]![1] !== "nothing") add("sender", pack.steps.urgent);
}

function addHandOver(add: AddStep, { ticketParty, facts, pack }: Matter): void {
  if (ticketParty !== undefined) add("sender", render(pack.steps[handOvers[ticketParty]], facts));
}

/** What an administrator wants to see besides: codes, hosts, commands, the standard. */
function addForAdmin(add: AddStep, { verdict, notice, plan, facts, pack }: Matter): void {
  put(facts, "technical", technicalFacts(verdict), pack);
  add("sender-admin", render(pack.steps.technical, facts), plan.rfc);
  for (const command of plan.commands ?? []) {
    const filled = fillCommand(command, verdict, notice);
    if (filled === undefined) continue;
    put(facts, "command", filled, pack);
    add("sender-admin", render(pack.steps.command, facts));
  }
}

function technicalFacts(verdict: Verdict): string {
  const { command, remoteMta, remoteIp, facts } = verdict;
  const host = remoteMta === null ? remoteIp : remoteIp === null ? remoteMta : `${remoteMta} [${remoteIp}]`;
  return [codes(verdict), command, host, facts["providerCode"]]
    .filter((one) => one !== undefined && one !== null)
    .join(", ");
}
