/** Steps that lead to an operator: what to read about its answer, and where to ask that mail be let in again. */
import type { AdvicePack } from "../../knowledge/advice/pack.js";
import type { Plan } from "../../knowledge/advice/plan.js";
import type { Party, Verdict } from "../types.js";
import { nameOf, put } from "./facts.js";
import type { MessageFacts } from "./facts.js";
import { endedOperator, listOf, readingOf, referenceOf, removalOf } from "./links.js";
import type { LinkValues } from "./links.js";
import { render } from "./template.js";

/** Adds a step for a party. */
export type AddStep = (party: Party, text: string, url?: string) => void;

/** What the steps are made from. */
export interface StepMatter {
  verdict: Verdict;
  facts: MessageFacts;
  pack: AdvicePack;
}

/** The steps by which the refusing side is asked for something. */
type Request = "askReceiver" | "delist" | "delistFixed";

export const isRequest = (act: string): act is Request =>
  act === "askReceiver" || act === "delist" || act === "delistFixed";

/** The operator's page on this very answer, or the one that the answer names, unless the sender is sent there for more. */
export function addReading(add: AddStep, matter: StepMatter & { plan: Plan }, party: Party = "sender-admin"): void {
  const { verdict, facts, plan, pack } = matter;
  const asks = plan.steps.some(([, act]) => isRequest(act));
  const reading = readingOf(verdict, linkValues(facts), asks ? undefined : referenceOf(verdict));
  if (reading === undefined) return;
  put(facts, "operatorCode", reading.code, pack);
  add(party, render(pack.steps.readCode, facts), reading.url);
}

/** Where a domain is listed, the form asks for that. */
const byDomain: ReadonlySet<string | null> = new Set(["domain", "helo", "mailfrom", "url"]);

/** Where to ask for removal, and what is asked for there. What has ended is said to have ended. */
export function addRequest(add: AddStep, step: Request, matter: StepMatter): void {
  const { verdict, facts, pack } = matter;
  const list = listOf(verdict);
  if (list?.status === "dead") return add("recipient-admin", render(pack.steps.removeDeadList, facts));
  const removal = removalOf(verdict, linkValues(facts));
  const ended = list === undefined ? endedOperator(verdict) : undefined;
  if (ended !== undefined) {
    put(facts, "ended", ended.since, pack);
    put(facts, "successor", ended.into === undefined ? undefined : nameOf(ended.into), pack);
    return add("sender-admin", render(pack.steps.operatorEnded, facts), removal?.url);
  }
  const reference = referenceOf(verdict);
  if (removal === undefined && step !== "delist") {
    // A page that the answer names is at least something to read.
    if (reference !== undefined && step === "askReceiver")
      add("sender-admin", render(pack.steps.readCode, { provider: facts.provider }), reference);
    return;
  }
  const ofDomain = byDomain.has(verdict.detail);
  const asked = removal?.needs.map((need) => (ofDomain && need === "needIp" ? "needDomain" : need)) ?? [];
  const needs = [...new Set(asked)].map((need) => pack.ticket[need]);
  if (needs.length > 0) put(facts, "needs", needs.join(commaOf(pack)), pack);
  add("sender-admin", render(pack.steps[step], facts), removal?.url ?? reference);
}

/** What stands between the items of a list. */
function commaOf({ tag }: AdvicePack): string {
  if (tag === "ar") return "، ";
  return /^(?:ja|zh)/.test(tag) ? "、" : ", ";
}

function linkValues(facts: MessageFacts): LinkValues {
  return { ip: plain(facts.ip), domain: plain(facts.blocked) };
}

/** A fact without the marks of direction. */
export function plain(value: string | undefined): string | undefined {
  return value?.replace(/[\u2068\u2069]/g, "");
}
