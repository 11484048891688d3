/**
 * "Relay access denied" has three causes, and the words are the same for all of them: the client did not log in; the server
 * that should keep the domain does not know it; the server that should pass the message on does not know the sender. Who
 * refused whom tells them apart, and what the reader says is his own.
 */
import type { ExplainOptions, Notice, Party, Reason, Statement } from "../types.js";
import { knowledge } from "./knowledge.js";
import { addressesIn } from "../read/address.js";
import type { Judgement } from "./conclusion.js";
import { isPrivate } from "./network.js";

/** First labels of hosts that pass mail on for their users. */
const submissionNames =
  /^(?:smtps?|smart-?host|relay|submission|mailout|mail-?relay|out(?:bound|going)?|mout|auth)\d*(?:[.-]|$)/i;

/** A conclusion about relaying, and how much it takes from the certainty. */
export interface Relaying {
  reason: Reason;
  factor: number;
  party?: Party;
  alternatives: { reason: Reason; confidence: number }[];
}

/** Which of the cases it is. */
export function resolveRelaying(
  notice: Notice,
  statement: Statement,
  judgement: Judgement,
  options: ExplainOptions,
): Relaying {
  const { logins } = knowledge();
  if (judgement.wordings[0]?.hits.some(({ phrase }) => logins.has(phrase)) === true) return sure("auth-required");
  const domain = domainOf(statement.address?.value ?? null);
  const mine = domain !== null && (options.myDomains ?? []).some((own) => isBelow(domain, own));
  // The recipient's administrator is the reader's own.
  if (mine) return { ...sure("domain-not-hosted"), party: "sender-admin" };
  const reply = judgement.wordings[0]?.reply;
  const host = statement.remoteMta?.value ?? reply?.remoteMta?.value ?? null;
  const ip = statement.remoteIp ?? reply?.remoteIp ?? null;
  const ownHost = host !== null && (options.myHosts ?? []).some((own) => isBelow(host, own));
  if (ownHost || notice.format === "client-dialog" || judgement.command === "AUTH") return sure("auth-required");
  if (host === null && ip === null) {
    const alternatives = [option("domain-not-hosted", 0.3), option("auth-required", 0.25)];
    return { reason: "relay-denied", factor: 0.75, alternatives };
  }
  if (domain !== null && host !== null && sameOrganisation(host, domain)) return sure("domain-not-hosted");
  if (isSmartHost(host, ip, notice)) {
    return {
      reason: "relay-denied",
      factor: 0.85,
      alternatives: [option("auth-required", 0.3), option("domain-not-hosted", 0.2)],
    };
  }
  return { reason: "domain-not-hosted", factor: 0.9, alternatives: [option("relay-denied", 0.2)] };
}

/**
 * Does the recipient's domain belong to the very system that reports? Exim says "Unrouteable address" of an unknown local
 * part, too, and there only the local part can be wrong.
 */
export function isOwnRecipient({ reportingMta, message }: Notice, { address }: Statement): boolean {
  const domain = domainOf(address?.value ?? null);
  const daemon = message.parts[0]?.fields.find(({ name }) => name === "from")?.raw ?? "";
  const reporter = reportingMta ?? domainOf(addressesIn(daemon)[0] ?? null);
  return domain !== null && reporter !== null && isBelow(reporter, domain);
}

const option = (reason: Reason, confidence: number): { reason: Reason; confidence: number } => ({ reason, confidence });

const sure = (reason: Reason): Relaying => ({ reason, factor: 1, alternatives: [] });

/** A host of the sender's own side, to which everything is handed over. */
function isSmartHost(host: string | null, ip: string | null, notice: Notice): boolean {
  if (ip !== null && isPrivate(ip)) return true;
  if (host === null) return false;
  if (submissionNames.test(host)) return true;
  const from = domainOf(notice.original?.from ?? null);
  return [notice.reportingMta, from].some((own) => own !== null && own !== undefined && sameOrganisation(host, own));
}

function domainOf(address: string | null): string | null {
  const at = address?.lastIndexOf("@") ?? -1;
  return address === null || at < 0 ? null : address.slice(at + 1).toLowerCase();
}

/** Is the name this one or below it? */
export function isBelow(name: string, parent: string): boolean {
  const small = parent.toLowerCase().replace(/^\.|\.$/g, "");
  return name.toLowerCase() === small || name.toLowerCase().endsWith(`.${small}`);
}

/** Do two names end in the same two labels (three where the second is as short as in `co.uk`)? */
function sameOrganisation(a: string, b: string): boolean {
  return organisation(a) === organisation(b);
}

function organisation(name: string): string {
  const labels = name.toLowerCase().replace(/\.$/, "").split(".");
  const second = labels.at(-2) ?? "";
  const isPublic =
    labels.length > 2 && (/^(?:com?|net|org|edu|gov|ac|or|ne|go|mil)$/.test(second) || second.length < 3);
  return labels.slice(isPublic ? -3 : -2).join(".");
}
