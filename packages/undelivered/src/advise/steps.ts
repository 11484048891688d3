/** Who does what: the steps of a plan, for whom they are told. */
import { handOvers } from "../../knowledge/advice/plan.js";
import type { Act } from "../../knowledge/advice/plan.js";
import type { Explanation, Verdict } from "../types.js";
import { fillCommand } from "./command.js";
import { codes, put } from "./facts.js";
import { referenceOf } from "./links.js";
import { listOwnerText } from "./matter.js";
import type { Matter } from "./matter.js";
import { addReading, addRequest, isRequest } from "./operator-steps.js";
import type { AddStep } from "./operator-steps.js";
import { render } from "./template.js";

type Step = Explanation["steps"][number];

/** The steps about a recipient who was not reached, in their order. */
export function stepsOf(matter: Matter): Step[] {
  const { verdict, plan, facts, pack } = matter;
  const { audience } = matter.options;
  const steps: Step[] = [];
  const add: AddStep = (party, text, url) => {
    steps.push(url === undefined ? { party, text } : { party, text, url });
  };
  if (audience === "list-owner") add("sender", listOwnerText(matter));
  if (verdict.outcome === "will-retry") addForWaiting(add, matter);
  let toRead = audience !== "list-owner";
  for (const [party, act] of plan.steps) {
    if (audience === "list-owner" && party !== "sender") continue;
    if (verdict.outcome === "will-retry" && whileWaiting.has(act)) continue;
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
