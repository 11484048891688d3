import { blocklists } from "../../knowledge/blocklists.js";
import type { AdvicePack } from "../../knowledge/advice/pack.js";
import { providerHelp } from "../../knowledge/provider-help.js";
import { providers } from "../../knowledge/providers.js";
import type { Blocklist, Notice, Verdict } from "../types.js";
import { formatDate, formatSize, formatWait } from "./format.js";
import type { FactStrings } from "./template.js";

const listById = new Map(blocklists.map((list) => [list.id, list]));
const nameById = new Map(providers.map(({ id, name }) => [id, shortName(name)]));

/** Longer values are no names, hosts or addresses, and would bury the sentence. */
const LONGEST = 200;

/** The facts that texts may name. */
export function factStrings(verdict: Verdict, notice: Notice, pack: AdvicePack): FactStrings {
  const { facts } = verdict;
  const { original } = notice;
  const provider = verdict.provider === null ? undefined : nameById.get(verdict.provider);
  const sender = original?.from ?? text(facts["sender"]);
  const senderDomain = domainOf(sender);
  const ip = text(facts["blockedIp"]);
  const list = listOf(verdict);
  const out: FactStrings = {};
  put(out, "address", verdict.address, pack);
  put(out, "domain", domainOf(verdict.address), pack);
  put(out, "server", serverName(verdict, provider), pack);
  put(out, "provider", provider, pack);
  put(out, "ip", ip, pack);
  put(out, "blocked", blocked(verdict, ip, senderDomain), pack);
  put(out, "list", list?.name ?? text(facts["list"]), pack);
  put(out, "since", list?.since, pack);
  put(out, "limit", limit(verdict, pack), pack);
  put(out, "port", text(facts["port"]) ?? portIn(verdict.diagnostic), pack);
  put(out, "sender", sender, pack);
  put(out, "senderDomain", senderDomain, pack);
  put(out, "newAddress", text(facts["newAddress"]), pack);
  put(out, "reporter", notice.reportingMta, pack);
  if (verdict.retryAfter !== null && verdict.retryAfter > 0)
    put(out, "wait", formatWait(verdict.retryAfter, pack), pack);
  if (verdict.retryUntil !== null) put(out, "until", formatDate(verdict.retryUntil, pack), pack);
  const waited = secondsTried(verdict, notice);
  if (waited !== null) put(out, "elapsed", formatWait(waited, pack), pack);
  put(out, "code", codes(verdict), pack);
  return out;
}

/** The facts of an automatic reply. */
export function replyFacts(notice: Notice, pack: AdvicePack): FactStrings {
  const out: FactStrings = {};
  const returns = notice.autoReply?.returnsAt ?? null;
  if (returns !== null) put(out, "returns", formatDate(returns, pack), pack);
  put(out, "contact", notice.autoReply?.alternativeContact, pack);
  return out;
}

/** Adds a value, made harmless: it comes from a stranger's message and shall not turn the line around or break it. */
export function put(
  out: FactStrings,
  fact: keyof FactStrings,
  value: string | null | undefined,
  pack: AdvicePack,
): void {
  if (value === null || value === undefined || value === "" || value.length > LONGEST) return;
  // Control characters and the marks by which text changes direction.
  const clean = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value)
    ? value.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim()
    : value;
  // U+2068 and U+2069 keep a name in Latin letters in one piece inside text that runs from right to left.
  out[fact] = pack.direction === "rtl" ? `\u2068${clean}\u2069` : clean;
}

/** How long the mail system has been trying, as far as the report says. */
export function secondsTried(verdict: Verdict, notice: Notice): number | null {
  const { lastAttempt } = verdict.statement;
  if (lastAttempt === null || notice.arrivalDate === null) return null;
  const seconds = Math.round((Date.parse(lastAttempt) - Date.parse(notice.arrivalDate)) / 1000);
  return seconds > 0 ? seconds : null;
}

/** The block list that the verdict names. */
export function listOf(verdict: Verdict): Blocklist | undefined {
  const list = verdict.facts["list"];
  return typeof list === "string" ? listById.get(list) : undefined;
}

/** Where to ask for removal, with this message's address filled in; undefined where no page is known. */
export function removalUrl(
  verdict: Verdict,
  ip: string | undefined,
  blockedName: string | undefined,
): string | undefined {
  const list = listOf(verdict);
  if (list?.status === "dead") return undefined;
  const known = list?.delistUrl ?? (verdict.provider === null ? undefined : providerHelp[verdict.provider]?.form);
  return webAddress(fill(known, ip, blockedName) ?? text(verdict.facts["delistUrl"]));
}

function fill(url: string | null | undefined, ip: string | undefined, name: string | undefined): string | undefined {
  if (url === null || url === undefined) return undefined;
  const filled = url
    .replace("{ip}", ip === undefined ? "{ip}" : encodeURIComponent(ip))
    .replace("{domain}", name === undefined ? "{domain}" : encodeURIComponent(name));
  // A page whose address cannot be completed is still reached at its beginning.
  const hole = filled.indexOf("{");
  return hole < 0 ? filled : filled.slice(0, filled.lastIndexOf("/", filled.search(/[?#{]/)) + 1);
}

/** Only web addresses: what a message calls a link may be anything. */
function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || /[\s<>"]/.test(value)) return undefined;
  if (/^https?:\/\//i.test(value) || value.startsWith("mailto:")) return value;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : undefined;
}

function serverName(verdict: Verdict, provider: string | undefined): string | undefined {
  const host = verdict.remoteMta ?? verdict.remoteIp;
  if (provider === undefined) return host ?? undefined;
  return host === null ? `(${provider})` : `${host} (${provider})`;
}

function blocked(verdict: Verdict, ip: string | undefined, senderDomain: string | undefined): string | undefined {
  const domain = text(verdict.facts["blockedDomain"]);
  if (verdict.detail === "domain") return domain ?? senderDomain;
  if (verdict.detail === "url") return domain ?? text(verdict.facts["blockedUrl"]);
  return ip ?? domain;
}

function limit(verdict: Verdict, pack: AdvicePack): string | undefined {
  const bytes = verdict.facts["limitBytes"];
  if (typeof bytes === "number" && Number.isFinite(bytes) && bytes > 0) return formatSize(bytes, pack);
  return text(verdict.facts["limit"]);
}

/** Mail programs name the port at which they were refused ("Port: 25"). */
function portIn(diagnostic: string | null): string | undefined {
  return diagnostic === null ? undefined : /\bport:? ?(\d{2,5})\b/i.exec(diagnostic)?.[1];
}

/** `550 5.7.1`. */
export function codes(verdict: Verdict): string | undefined {
  if (verdict.replyCode === null) return verdict.status ?? undefined;
  return verdict.status === null ? String(verdict.replyCode) : `${verdict.replyCode} ${verdict.status}`;
}

/** The domain after the last @, in lower case. */
export function domainOf(address: string | null | undefined): string | undefined {
  if (address === null || address === undefined) return undefined;
  const at = address.lastIndexOf("@");
  return at < 0 || at === address.length - 1 ? undefined : address.slice(at + 1).toLowerCase();
}

/** "Google (Gmail, Workspace)" is "Google" in a sentence. */
function shortName(name: string): string {
  const bracket = name.indexOf(" (");
  return bracket < 0 ? name : name.slice(0, bracket);
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
