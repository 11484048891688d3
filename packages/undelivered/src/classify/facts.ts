/** Values that the texts state: the blocked address, the list, the limit, the link, the operator's own code. */
import { compilePhrases, findPhrases } from "../phrase/phrases.js";
import type { PhraseHit } from "../phrase/phrases.js";
import { findAddress, findIp, findLimit, findUrl, isIpv4, isIpv6 } from "../phrase/scanners.js";
import type { Found } from "../phrase/scanners.js";
import type { Blocklist, Facts, Proof, Reason, Statement } from "../types.js";
import type { Candidate } from "./candidates.js";
import { knowledge } from "./knowledge.js";
import { isPrivate } from "./network.js";
import type { Wording } from "./wording.js";

/** Facts with the words that state them. */
export interface Extracted {
  facts: Facts;
  proofs: Proof[];
  /** Seconds to wait, where the text says so. */
  retryAfter: number | null;
}

/** Reasons for which an address in the text is the one that is refused. */
const aboutAddress: ReadonlySet<Reason> = new Set([
  "blocklisted",
  "reputation-blocked",
  "direct-mail-blocked",
  "reverse-dns-invalid",
  "receiver-filter-broken",
  "rate-limited",
  "sender-auth-failed",
]);

/** Reasons for which a size in the text is a limit. */
const aboutSize: ReadonlySet<Reason> = new Set(["message-too-large", "mailbox-full", "attachment-blocked"]);

/** How gaps of rules are called as facts. */
const factNames: Record<string, string> = {
  ip: "blockedIp",
  domain: "blockedDomain",
  url: "referenceUrl",
  code: "providerCode",
  address: "newAddress",
};

/** The operators' own codes: `[TSS04]`, `(S3150)`, `OU-002`, `IB504`, `(G28)`. */
const providerCode =
  /(?:^|[\s[(])((?:[A-Z]{2,8}[-_]?[A-Z]?\d{2,8}(?:[._-]\d{1,6})?|[A-Z]\d{4,8}|[A-Z]{2,5}\d{2}))(?=[\s\])(:;,.]|$)/g;

/** Words that look like an operator's code and are none. */
const commonCodes =
  /^(?:RFC\d+|IPV?\d+|UTF-?\d+|ISO-?\d+|SHA\d+|MD5|TLSV?\d*|AES\d+|BASE64|X\d{3}|SMTP\d*|ESMTP\d*|MX\d+|HTTP\d*|PORT\d+|CVE-?\d*|WIN\d+|PTR\d*)/;

const ticketWords = compilePhrases([
  "ticket {number}",
  "ticket number {code}",
  "ticket id {code}",
  "incident id {code}",
  "incident {number}",
  "reference id {code}",
  "reference number {code}",
  "reference code {code}",
  "support id {code}",
  "error id {code}",
  "block id {code}",
]);

/** Reads the facts out of the texts that were read, the deciding one first. */
export function extractFacts(
  reason: Reason,
  winner: Candidate | null,
  wordings: readonly Wording[],
  statement: Statement,
): Extracted {
  const collected: Extracted = { facts: {}, proofs: [], retryAfter: null };
  const text = winner?.text ?? wordings[0]?.text ?? null;
  fromRule(collected, winner);
  if (text === null) return collected;
  const wording = wordings.find((one) => one.text === text);
  const from = wording?.reply.wordsStart ?? 0;
  const value = text.value.length > 4096 ? text.value.slice(0, 4096) : text.value;
  const add = (name: string, found: Found | null, as: (value: string) => string | number = String): void => {
    if (found === null || name in collected.facts) return;
    collected.facts[name] = as(found.value);
    collected.proofs.push({ supports: `facts.${name}`, text, start: found.start, end: found.end, rule: null });
  };
  if (aboutAddress.has(reason)) add("blockedIp", ipIn(value, from));
  if (reason === "message-too-large" || aboutSize.has(reason)) sizes(value, from, reason, add);
  add("referenceUrl", value.includes("//") || value.includes("www.") ? findUrl(value) : null);
  add("providerCode", codeIn(value, from));
  add("sender", refusedSender(value));
  if (reason === "blocklisted" && winner?.detail === "url") add("blockedDomain", linkIn(value));
  if (reason === "blocklisted" && winner?.detail === "helo") add("blockedDomain", greetingIn(value));
  if (reason === "address-moved") add("newAddress", newAddress(value, from, statement));
  if (/\d/.test(value)) {
    const [ticket] = /ticket|incident|reference|support|error id|block id/i.test(value)
      ? findPhrases(ticketWords, value)
      : [];
    const place = ticket?.places?.["number"] ?? ticket?.places?.["code"];
    if (place !== undefined && /\d/.test(value.slice(...place))) {
      add("ticketId", { value: value.slice(...place), start: place[0], end: place[1] });
    }
    if (wording !== undefined) waitIn(collected, wording);
  }
  listIn(collected, reason, wording);
  return collected;
}

/** What the deciding rule knows, and what its gaps hold. */
function fromRule({ facts, proofs }: Extracted, winner: Candidate | null): void {
  if (winner === null) return;
  for (const [name, value] of Object.entries(winner.facts)) {
    const called = factNames[name] ?? name;
    if (name === "host" && winner.reason === "blocklisted") listFrom(facts, value);
    if (name === "wait" || name === "text" || name === "host" || name === "number") continue;
    if (name === "ip" && isPrivate(String(value))) continue;
    if (name === "limit") facts["limitBytes"] = Number(value);
    else if (called === "newAddress" && winner.reason !== "address-moved") continue;
    else facts[called] = value;
    if (winner.text !== null && winner.source !== "blocklist" && !(name in (winner.rule?.facts ?? {}))) {
      proofs.push({
        supports: `facts.${name === "limit" ? "limitBytes" : called}`,
        text: winner.text,
        start: winner.start,
        end: winner.end,
        rule: winner.id,
      });
    }
  }
}

/** "listed at dnsbl.example.net": also a list that nobody here knows has a name, its zone. */
function listFrom(facts: Facts, host: string | number): void {
  const zone = String(host).toLowerCase().replace(/\.$/, "");
  if (zone.includes(".") && !isIpv4(zone)) facts["list"] ??= zone;
}

/**
 * The refused address: not one of the receiver's, which stands before the words, nor what a list answered, which is a code
 * out of 127.0.0.0/8 (RFC 5782 section 2.1). Private addresses are on no list.
 */
function ipIn(value: string, from: number): Found | null {
  for (let found = findIp(value, from); found !== null; found = findIp(value, found.end)) {
    if (!isPrivate(found.value)) return found;
  }
  return null;
}

type Add = (name: string, found: Found | null, as?: (value: string) => string | number) => void;

/** Two sizes are the limit and the message's own; which is which, the words between them tell. */
function sizes(value: string, from: number, reason: Reason, add: Add): void {
  const first = findLimit(value, from);
  if (first === null) return;
  const second = findLimit(value, first.end);
  const before = value.slice(Math.max(0, first.start - 40), first.start).toLowerCase();
  const firstIsOwn =
    second !== null &&
    reason === "message-too-large" &&
    /(?:size|length|longitud|message is|of) [^.]{0,12}$/.test(before) &&
    !/(?:limit|max)/.test(before);
  add("limitBytes", firstIsOwn ? second : first, Number);
  const other = firstIsOwn ? first : second;
  if (other !== null && reason === "message-too-large") add("sizeBytes", other, Number);
}

/** "<app@example.org>: Sender address rejected: not owned by user": who is refused is the one who wrote. */
function refusedSender(value: string): Found | null {
  if (!/sender (?:address )?rejected/i.test(value)) return null;
  return groupOf(/<([^\s<>@]{1,64}@[^\s<>]{1,255})>: sender (?:address )?rejected/i.exec(value));
}

/** "Message contains a URL (bad.example.net) listed in": the host right behind the word; a list stands further on. */
const linkIn = (value: string): Found | null =>
  groupOf(/\b(?:urls?|links?(?: to)?):? ["'(<[]?(?:https?:\/\/)?((?:[\w-]{1,63}\.){1,9}[a-z]{2,63})\b/i.exec(value));

/** "Helo command [mail.example.org] blocked using" */
const greetingIn = (value: string): Found | null =>
  groupOf(/\bh?elo(?: command| name)? ?[[<("']((?:[\w-]{1,63}\.){1,9}[a-z]{2,63})[\])>"']/i.exec(value));

function groupOf(found: RegExpExecArray | null): Found | null {
  if (found === null) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  return { value: found[1]!, start, end: start + found[1]!.length };
}

function codeIn(value: string, from: number): Found | null {
  providerCode.lastIndex = Math.max(0, from - 1);
  for (let found = providerCode.exec(value); found !== null; found = providerCode.exec(value)) {
    if (commonCodes.test(found[1])) continue;
    const end = found.index + found[0].length;
    return { value: found[1], start: end - found[1].length, end };
  }
  return null;
}

function newAddress(value: string, from: number, { address, originalAddress }: Statement): Found | null {
  const own = [address, originalAddress].map((one) => one?.value.toLowerCase());
  for (let found = findAddress(value, from); found !== null; found = findAddress(value, found.end)) {
    if (!own.includes(found.value.toLowerCase())) return found;
  }
  return null;
}

function waitIn(collected: Extracted, { hits, text }: Wording): void {
  const { waits } = knowledge();
  const hit = hits.find(({ phrase, facts }) => waits.has(phrase) && facts?.["wait"] !== undefined);
  if (hit === undefined) return;
  collected.retryAfter = Number(hit.facts!["wait"]);
  collected.proofs.push({ supports: "retryAfter", text, start: hit.start, end: hit.end, rule: null });
}

/** The list that the text names, with where to look it up and ask for removal. */
function listIn(collected: Extracted, reason: Reason, wording: Wording | undefined): void {
  if (reason !== "blocklisted" && reason !== "receiver-filter-broken" && reason !== "direct-mail-blocked") return;
  const { facts } = collected;
  const named = listNamed(facts["list"]) ?? (wording === undefined ? null : listSpoken(collected, wording));
  if (named === null) return;
  facts["list"] = named.id;
  facts["listName"] = named.name;
  const fill = (url: string | undefined): string | undefined => filled(url, facts);
  const lookup = fill(named.lookupUrl);
  const delist = fill(named.delistUrl);
  if (lookup !== undefined) facts["lookupUrl"] ??= lookup;
  if (delist !== undefined) facts["delistUrl"] ??= delist;
  if (named.status === "dead") facts["listStatus"] = "dead";
}

/** The list that a gap names as it stands in the text: `zen.spamhaus.org` or an id of a rule. */
function listNamed(value: string | number | undefined): Blocklist | null {
  if (typeof value !== "string") return null;
  const { rules, blocklists } = knowledge();
  for (const list of blocklists.values()) if (list.id === value.toLowerCase()) return list;
  return mostSpecific(findPhrases(rules.phrases, value))?.list ?? null;
}

/** The most specific name of a list among the phrases found. */
function mostSpecific(hits: readonly PhraseHit[]): { list: Blocklist; hit: PhraseHit } | null {
  const { blocklists } = knowledge();
  let best: { list: Blocklist; hit: PhraseHit } | null = null;
  for (const hit of hits) {
    const list = blocklists.get(hit.phrase);
    if (list !== undefined && (best === null || hit.literals > best.hit.literals)) best = { list, hit };
  }
  return best;
}

function listSpoken({ proofs }: Extracted, wording: Wording): Blocklist | null {
  const named = mostSpecific(wording.hits);
  if (named === null) return null;
  const { start, end } = named.hit;
  proofs.push({ supports: "facts.list", text: wording.text, start, end, rule: null });
  return named.list;
}

function filled(url: string | undefined, facts: Facts): string | undefined {
  const ip = facts["blockedIp"];
  const domain = facts["blockedDomain"];
  if (url === undefined) return undefined;
  const isIp = typeof ip === "string" && (isIpv4(ip) || isIpv6(ip));
  const whole = url
    .replace("{ip}", isIp ? ip : "{ip}")
    .replace("{domain}", typeof domain === "string" ? domain : "{domain}");
  return whole.includes("{") ? undefined : whole;
}
