/** The facts in a ready message: everything by which the one written to finds the case in his own records. */
import type { AdvicePack, TicketKey } from "../../knowledge/advice/pack.js";
import type { Notice, Reason, Verdict } from "../types.js";
import { codes, MessageFacts, providerName } from "./facts.js";
import { listOf, removalOf } from "./links.js";
import { harmless } from "./quotation.js";
import { hidingNothing } from "./redact.js";
import type { Redacting } from "./redact.js";
import { firstTry, lastTry } from "./retries.js";
import type { FactStrings } from "./template.js";
import type { TicketParty } from "./ticket.js";

const LONGEST_FIELD = 300;

/** A server's own standing is why it was refused. */
export const blocked: ReadonlySet<Reason> = new Set(["blocklisted", "reputation-blocked"]);

/** Reasons for which a list or the operator of the refusing side can let the sender in again. */
const removable: ReadonlySet<Reason> = new Set([...blocked, "direct-mail-blocked"]);

/** What whoever mends it asks for: hosts, codes, times, names, as lines of a list. */
export function factLines(
  party: TicketParty,
  verdicts: readonly Verdict[],
  notice: Notice,
  pack: AdvicePack,
  redactor: Redacting,
  queueId: string | null,
): string[] {
  const lines: string[] = [];
  // Plain strings without marks of direction: they will be copied into forms.
  const plain = verdicts.map((verdict) => new MessageFacts(verdict, notice));
  const line = (label: TicketKey, of: (verdict: Verdict, facts: FactStrings) => string | null | undefined): void => {
    const values = verdicts.map((verdict, at) => of(verdict, plain[at]!));
    const distinct = [...new Set(values.filter((value) => value != null && value !== ""))];
    if (distinct.length > 0) lines.push(`- ${pack.ticket[label]}: ${harmless(distinct.join(", "))}`);
  };
  const hidden = (value: string | null | undefined): string | undefined =>
    value == null ? undefined : redactor.text(value);
  const isRemovable = removable.has(verdicts[0]!.reason);
  line(isRemovable ? "factIp" : "factSendingIp", (_, facts) => facts.ip);
  line("factBlocked", (_, facts) => (facts.blocked === facts.ip ? undefined : hidden(facts.blocked)));
  line("factList", (_, facts) => hidden(facts.list));
  if (isRemovable) line("factDelist", (verdict, facts) => hidden(removalLink(verdict, facts)));
  line("factServer", (verdict) => hidden(refuser(verdict)));
  line("factReporter", () => hidden(notice.reportingMta));
  // Those who do not keep the mailbox are told no more than its domain.
  const namesRecipient = party === "recipient-admin" || redactor === hidingNothing;
  if (namesRecipient) line("factRecipient", (verdict) => verdict.address);
  else line("factDomain", (_, facts) => facts.domain);
  line("factSender", (_, facts) => hidden(facts.sender));
  line("factCode", (verdict) => codes(verdict));
  line("factCommand", (verdict) => verdict.command);
  line("factReference", (verdict) => hidden(reference(verdict)));
  const first = firstTry(notice);
  line("factTime", (verdict) => first ?? lastTry(verdict, notice));
  line("factLastTry", (verdict) => (first === null ? null : lastTry(verdict, notice)));
  line("factMessageId", () => notice.original?.messageId);
  line("factQueueId", () => queueId);
  return lines;
}

/** Where to ask for removal. */
export function removalLink(verdict: Verdict, facts: FactStrings): string | undefined {
  return removalOf(verdict, { ip: facts.ip, domain: facts.blocked })?.url;
}

/** `mx.example.net [192.0.2.25] (Google)`. */
function refuser(verdict: Verdict): string {
  const { remoteMta, remoteIp } = verdict;
  const provider = providerName(verdict);
  const host = remoteMta === null ? remoteIp : remoteIp === null ? remoteMta : `${remoteMta} [${remoteIp}]`;
  if (host === null) return provider ?? "";
  return provider === undefined ? host : `${host} (${provider})`;
}

function reference(verdict: Verdict): string | undefined {
  const list = listOf(verdict);
  // Who still asks a list that has ended needs to see that it has.
  const proof = list?.status === "dead" ? list.source : undefined;
  const parts = [verdict.facts["providerCode"], verdict.facts["ticketId"], verdict.facts["referenceUrl"], proof];
  const known = parts.filter((part) => part !== undefined).map(String);
  return known.length === 0 ? undefined : known.join(", ").slice(0, LONGEST_FIELD);
}
