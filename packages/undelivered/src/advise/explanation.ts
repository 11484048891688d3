/** Verdict → words for a person: which words, which steps, which ready message. The words themselves are knowledge. */
import { adviceFor } from "../../knowledge/advice/index.js";
import type { AdvicePack, KindWords, RetryKey, Words } from "../../knowledge/advice/pack.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { Explanation, ExplainOptions, Notice, Reason, Verdict } from "../types.js";
import { codes, domainOf, MessageFacts, put, replyFacts, secondsTried } from "./facts.js";
import { addTicket } from "./lazy-ticket.js";
import { addReading, addRequest, plain } from "./operator-steps.js";
import type { AddStep } from "./operator-steps.js";
import { render } from "./template.js";
import type { FactStrings } from "./template.js";
import { Tickets } from "./ticket.js";
import { planFor, wordsFor } from "./words.js";

/** A receiver that forgets first tries after four to six hours never meets a sender who comes back after eight. */
const STUCK_AFTER_SECONDS = 4 * 3600;

type Step = Explanation["steps"][number];

/** A short text on a message that is no delivery report. */
export interface KindExplanation {
  title: string;
  summary: string;
  next: string;
}

/**
 * The words for one recipient. The ticket is written when it is looked at.
 *
 * @param tickets those of the report so far, so that recipients with the same cause share one
 */
export function explainVerdict(
  verdict: Verdict,
  notice: Notice,
  options: ExplainOptions,
  tickets = new Tickets(),
): Explanation {
  const pack = adviceFor(options.language, options.advice);
  const facts = new MessageFacts(verdict, notice, pack);
  const cause = causeOf(verdict);
  const topic = { reason: cause, key: wordsKey(cause, verdict, notice, options) };
  const words = wordsFor(topic, pack);
  const plan = planFor(topic);
  const failed = verdict.action === "failed" || verdict.action === "delayed";
  const ticketParty = failed ? ticketPartyOf(verdict, plan, topic.key) : undefined;
  const shown = shownWords(verdict, words, pack);
  const listOwner = render(
    pack.listOwner[verdict.addressEffect === "none" && failed ? (plan.listOwner ?? "none") : verdict.addressEffect],
    facts,
  );
  const title = render(shown.title, facts);
  const explanation: Explanation = {
    title,
    summary: render(shown.summary, facts),
    why: whyOf(verdict, words, shown, facts),
    steps: failed ? stepsOf(verdict, plan, ticketParty, listOwner, facts, pack, options) : [],
    retry: render(pack.retry[retryOf(verdict, plan)], facts),
    listOwner,
    learnMore: `reasons/${cause}`,
  };
  if (ticketParty !== undefined) {
    addTicket(explanation, tickets.file(ticketParty, { verdict, notice, topic, pack, options }));
  }
  return explanation;
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
  if (cause === "greylisted" && isStuck(verdict, notice)) return "greylisted.stuck";
  if (cause !== verdict.reason) return cause;
  // Neighbours of the sender are to blame, whether or not a rule has a word for it.
  const detail = verdict.detail ?? (verdict.scope === "netblock" ? "netblock" : null);
  return detail === null ? cause : `${cause}.${detail}`;
}

function isOwn(domain: string | undefined, options: ExplainOptions): boolean {
  return domain !== undefined && (options.myDomains ?? []).some((own) => own.toLowerCase() === domain);
}

/** Greylisting lets mail in at the second try; where a queue gave up or tried for hours, it does not work as it should. */
function isStuck(verdict: Verdict, notice: Notice): boolean {
  if (verdict.statement.expired || verdict.reason === "delivery-expired") return true;
  if (verdict.outcome === "returned" && notice.message.hasHeader) return true;
  return (secondsTried(verdict, notice) ?? 0) >= STUCK_AFTER_SECONDS;
}

/** Title and summary: what became of the message comes before its cause. */
function shownWords(verdict: Verdict, words: Words, pack: AdvicePack): Words {
  if (verdict.action !== "failed") return pack.actions[verdict.action];
  return verdict.reason === "delivery-expired" ? pack.reasons["delivery-expired"] : words;
}

function whyOf(verdict: Verdict, words: Words, shown: Words, facts: FactStrings): string {
  const causeUnknown =
    verdict.reason === "unknown" || (verdict.reason === "delivery-expired" && verdict.underlying === null);
  if (shown === words || causeUnknown || !(verdict.action === "failed" || verdict.action === "delayed"))
    return render(shown.why, facts);
  return `${render(words.summary, facts)} ${render(words.why, facts)}`;
}

function retryOf(verdict: Verdict, plan: Plan): RetryKey {
  if (verdict.outcome === "delivered" || verdict.action === "delivered") return "done";
  if (verdict.action === "relayed" || verdict.action === "expanded") return "done";
  if (verdict.action === "delayed" || verdict.outcome === "will-retry") return "automatic";
  return plan.retry;
}

/** Who gets a ready message. A message that is only late needs none, unless waiting alone will not bring it in. */
function ticketPartyOf(verdict: Verdict, plan: Plan, key: string): Plan["ticket"] {
  const waiting = verdict.action === "delayed" || verdict.outcome === "will-retry";
  if (plan.ticket === undefined || (waiting && verdict.permanence !== "conditional" && key !== "greylisted.stuck"))
    return undefined;
  const { party } = verdict;
  const canAct = party === "sender-admin" || party === "recipient-admin" || party === "recipient";
  return canAct && plan.steps.some(([whose]) => whose === party) ? party : plan.ticket;
}

function stepsOf(
  verdict: Verdict,
  plan: Plan,
  ticketParty: Plan["ticket"],
  listOwner: string,
  facts: MessageFacts,
  pack: AdvicePack,
  options: ExplainOptions,
): Step[] {
  const steps: Step[] = [];
  const add: AddStep = (party, text, url) => {
    steps.push(url === undefined ? { party, text } : { party, text, url });
  };
  if (options.audience === "list-owner") add("sender", listOwner);
  if (verdict.action === "delayed" && plan.steps[0]![1] !== "nothing") add("nobody", pack.steps.nothing);
  const matter = { verdict, facts, pack };
  let toRead = options.audience !== "list-owner";
  for (const [party, step] of plan.steps) {
    if (step === "askProvider" && ticketParty !== "sender-admin") continue;
    if (step === "askAdmin" && ticketParty !== "recipient-admin") continue;
    if (step === "writeAgain" && verdict.action === "delayed") continue;
    if (step === "useNewAddress" && facts.newAddress === undefined) continue;
    if (options.audience === "list-owner" && party !== "sender") continue;
    if (toRead && party === "sender-admin") {
      addReading(add, matter);
      toRead = false;
    }
    if (step === "askReceiver" || step === "delist") addRequest(add, step, matter);
    else add(party, render(pack.steps[step], facts));
  }
  if (options.audience === "admin") {
    if (toRead) addReading(add, matter);
    addForAdmin(add, verdict, plan, facts, pack);
  }
  if (steps.length === 0) add("sender", render(pack.steps.tellRecipient, facts));
  return steps;
}

/** What an administrator wants to see besides: codes, hosts, a command, the standard. */
function addForAdmin(add: AddStep, verdict: Verdict, plan: Plan, facts: FactStrings, pack: AdvicePack): void {
  put(facts, "technical", technicalFacts(verdict), pack);
  add("sender-admin", render(pack.steps.technical, facts), plan.rfc);
  const command = plan.command === undefined ? undefined : fillCommand(plan.command, facts, verdict);
  if (command === undefined) return;
  put(facts, "command", command, pack);
  add("sender-admin", render(pack.steps.command, facts));
}

function technicalFacts(verdict: Verdict): string {
  const { command, remoteMta, remoteIp, facts } = verdict;
  const host = remoteMta === null ? remoteIp : remoteIp === null ? remoteMta : `${remoteMta} [${remoteIp}]`;
  return [codes(verdict), command, host, facts["providerCode"]]
    .filter((one) => one !== undefined && one !== null)
    .join(", ");
}

/** A command with this message's names; undefined where one is not known or could mean something else to a shell. */
function fillCommand(command: string, facts: FactStrings, verdict: Verdict): string | undefined {
  let complete = true;
  const filled = command.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === "host" ? (verdict.remoteMta ?? verdict.remoteIp) : plain(facts[name as keyof FactStrings]);
    if (value === undefined || value === null || !/^[\p{L}\p{N}][\p{L}\p{N}.:_-]*$/u.test(value)) complete = false;
    return value ?? "";
  });
  return complete ? filled : undefined;
}
