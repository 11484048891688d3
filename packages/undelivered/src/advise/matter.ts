/** What the words for one recipient are made from: which words, which plan, who is written to. */
import { detailPlans } from "../../knowledge/advice/detail-plans.js";
import type { AdvicePack, ListOwnerKey, Words } from "../../knowledge/advice/pack.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { ExplainOptions, Notice, Reason, Verdict } from "../types.js";
import { domainOf, MessageFacts } from "./facts.js";
import { listOf } from "./links.js";
import { secondsTried } from "./retries.js";
import { render } from "./template.js";
import type { TicketParty } from "./ticket.js";
import { planFor, wordsFor } from "./words.js";
import type { Topic } from "./words.js";

/** A receiver that forgets first tries after four to six hours never meets a sender who comes back after eight. */
const STUCK_AFTER_SECONDS = 4 * 3600;

/** What the words for one recipient are made from. */
export interface Matter {
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

/** The matter of one recipient. */
export function matterOf(verdict: Verdict, notice: Notice, options: ExplainOptions, pack: AdvicePack): Matter {
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
  // Refused for now, and nobody says whether it is tried again: why it was refused is all that is known.
  if (verdict.action !== "failed" && verdict.outcome !== "unknown") return pack.actions[verdict.action];
  return verdict.reason === "delivery-expired" ? pack.reasons["delivery-expired"] : words;
}

/** Who gets a ready message. A message that is only late needs none, unless waiting alone will not bring it in. */
function ticketPartyOf(verdict: Verdict, plan: Plan, key: string): TicketParty | undefined {
  const waiting = verdict.outcome === "will-retry";
  if (plan.ticket == null || (waiting && verdict.permanence !== "conditional" && key !== "greylisted.stuck"))
    return undefined;
  const { party } = verdict;
  const canAct = party === "sender-admin" || party === "recipient-admin" || party === "recipient";
  return canAct && plan.steps.some(([whose]) => whose === party) ? party : plan.ticket;
}

/** What the owner of a list is told about the address. */
export const listOwnerText = ({ verdict, plan, failed, facts, pack }: Matter): string =>
  render(pack.listOwner[listOwnerOf(verdict, plan, failed)], facts);
