/** The engine's own English words, without the facts of any message: texts are made so that they have no holes then. */
import english from "../../undelivered/knowledge/advice/en.js";
import { detailPlans, handOvers, plans } from "../../undelivered/knowledge/advice/plan.js";
import type { Plan } from "../../undelivered/knowledge/advice/plan.js";
import { reasons } from "../../undelivered/knowledge/reasons.js";
import { render } from "../../undelivered/src/advise/template.js";
import { planFor, wordsFor } from "../../undelivered/src/advise/words.js";
import type { Party, Reason } from "../../undelivered/src/types.js";

export const parties: Record<Party, string> = english.parties;

/** Title, summary and why of a reason, or of one of its details. */
export function wordsOf(reason: Reason, key: string = reason): { title: string; summary: string; why: string } {
  const { title, summary, why } = wordsFor({ reason, key }, english);
  return { title: render(title, {}), summary: render(summary, {}), why: render(why, {}) };
}

/** Has a detail words, or steps, of its own? */
export const hasOwnWords = (key: string): boolean => key in english.details;
export const hasOwnSteps = (key: string): boolean => detailPlans[key]?.steps !== undefined;

/** The steps of a plan by the party who can take them, in the order to do them. */
export function stepsOf(reason: Reason, key: string = reason): [Party, string[]][] {
  const byParty = new Map<Party, string[]>();
  const { steps, ticket } = planFor({ reason, key });
  for (const [party, act] of steps) {
    const step = act === "handOver" ? (ticket == null ? undefined : handOvers[ticket]) : act;
    if (step !== undefined) byParty.set(party, [...(byParty.get(party) ?? []), render(english.steps[step], {})]);
  }
  return [...byParty];
}

export function retryOf(reason: Reason): string {
  return render(english.retry[plans[reason].retry], {});
}

/** What the owner of a list should do with the address. */
export function listOwnerOf(reason: Reason): string {
  const { addressEffect } = reasons[reason];
  const isMild = addressEffect === "none" || addressEffect === "quarantine";
  return render(english.listOwner[isMild ? (plans[reason].listOwner ?? addressEffect) : addressEffect], {});
}

/** The words of what a form asks for. */
export const needWords = (needs: readonly (keyof typeof english.ticket)[]): string[] =>
  needs.map((need) => english.ticket[need]);

const exampleValues: Record<string, string> = {
  domain: "example.org",
  address: "bob@example.org",
  host: "mx.example.org",
  ip: "192.0.2.7",
  reversed: "7.2.0.192",
  zone: "bl.example.net",
  sender: "anna@example.com",
  senderDomain: "example.com",
  selector: "selector",
  dkimDomain: "example.com",
  blocked: "example.com",
};

/** The commands of a plan with example names in them. */
export function commandsOf(plan: Plan): string[] {
  return (plan.commands ?? []).map((command) =>
    command.replace(/\{(\w+)\}/g, (hole, name: string) => exampleValues[name] ?? hole),
  );
}

/** `https://www.rfc-editor.org/rfc/rfc5321#section-3.3` is "RFC 5321, section 3.3". */
export function standardOf(url: string): string {
  const [, number, part] = /rfc(\d+)#section-([\d.]+)$/.exec(url) ?? [];
  return number === undefined ? url : `RFC ${number}, section ${part}`;
}
