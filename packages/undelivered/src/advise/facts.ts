import { defaultAdvice } from "../../knowledge/advice/index.js";
import type { AdvicePack } from "../../knowledge/advice/pack.js";
import { providers } from "../../knowledge/providers.js";
import type { Notice, Verdict } from "../types.js";
import { formatDate, formatSize, formatWait } from "./format.js";
import { listOf } from "./links.js";
import { attempts, firstTry, lastTry, secondsTried } from "./retries.js";
import { suggestDomain } from "./suggestion.js";
import type { FactStrings } from "./template.js";

const nameById = new Map(providers.map(({ id, name }) => [id, shortName(name)]));

/** Longer values are no names, hosts or addresses, and would bury the sentence. */
const LONGEST = 200;
/** A fact that has to be looked for stands in the first lines; the rest of a long text is not read for it. */
const LONGEST_ANSWER = 2000;
/** What is quoted inside a sentence. */
const LONGEST_WORDS = 100;

/**
 * The facts that texts may name, each worked out when a text asks for it: a recipient's words name four or five of them.
 */
export class MessageFacts implements FactStrings {
  technical?: string;
  operatorCode?: string;
  ended?: string;
  successor?: string;
  command?: string;
  needs?: string;
  readonly #verdict: Verdict;
  readonly #notice: Notice;
  readonly #pack: AdvicePack;

  readonly #address: string | null;

  constructor(verdict: Verdict, notice: Notice, pack: AdvicePack = defaultAdvice, address: string | null = null) {
    this.#verdict = verdict;
    this.#notice = notice;
    this.#pack = pack;
    this.#address = address;
  }

  /** The same with a sign in place of the address. */
  forAll(): MessageFacts {
    return new MessageFacts(this.#verdict, this.#notice, this.#pack, addressSign);
  }

  get address(): string | undefined {
    return this.#address ?? this.#clean(this.#verdict.address);
  }
  get domain(): string | undefined {
    return this.#clean(domainOf(this.#verdict.address));
  }
  get server(): string | undefined {
    const { detail } = this.#verdict;
    // A server that meets itself is the one that reports it.
    const itself = detail === "mx-self" || detail === "back-to-sender" ? this.#notice.reportingMta : null;
    return this.#clean(serverName(this.#verdict) ?? itself);
  }
  get provider(): string | undefined {
    return this.#clean(providerName(this.#verdict));
  }
  get ip(): string | undefined {
    return this.#clean(blockedIp(this.#verdict));
  }
  get blocked(): string | undefined {
    return this.#clean(blockedName(this.#verdict, this.#notice));
  }
  get list(): string | undefined {
    const stated = text(this.#verdict.facts["list"]);
    return this.#clean(listOf(this.#verdict)?.name ?? (stated === undefined ? undefined : (nameOf(stated) ?? stated)));
  }
  get since(): string | undefined {
    return this.#clean(listOf(this.#verdict)?.since);
  }
  get limit(): string | undefined {
    return this.#clean(limit(this.#verdict, this.#pack));
  }
  get size(): string | undefined {
    const bytes = this.#verdict.facts["sizeBytes"];
    return typeof bytes === "number" && bytes > 0 ? this.#clean(formatSize(bytes, this.#pack)) : undefined;
  }
  get wait(): string | undefined {
    const seconds = this.#verdict.retryAfter;
    return seconds === null || seconds <= 0 ? undefined : this.#clean(formatWait(seconds, this.#pack));
  }
  get until(): string | undefined {
    return this.#date(this.#verdict.retryUntil);
  }
  get arrived(): string | undefined {
    return this.#date(firstTry(this.#notice));
  }
  get lastTry(): string | undefined {
    return this.#date(lastTry(this.#verdict, this.#notice));
  }
  get elapsed(): string | undefined {
    const seconds = secondsTried(this.#verdict, this.#notice);
    return seconds === null ? undefined : this.#clean(formatWait(seconds, this.#pack));
  }
  get tries(): string | undefined {
    const seconds = secondsTried(this.#verdict, this.#notice);
    return seconds === null ? undefined : this.#clean(String(attempts(seconds).tries));
  }
  get pause(): string | undefined {
    const seconds = secondsTried(this.#verdict, this.#notice);
    return seconds === null ? undefined : this.#clean(formatWait(attempts(seconds).pause, this.#pack));
  }
  get port(): string | undefined {
    return this.#clean(port(this.#verdict, this.#notice));
  }
  get sender(): string | undefined {
    return this.#clean(senderOf(this.#verdict, this.#notice));
  }
  get senderDomain(): string | undefined {
    return this.#clean(domainOf(senderOf(this.#verdict, this.#notice)));
  }
  get newAddress(): string | undefined {
    return this.#clean(text(this.#verdict.facts["newAddress"]));
  }
  get suggestion(): string | undefined {
    const domain = domainOf(this.#verdict.address);
    return domain === undefined ? undefined : this.#clean(suggestDomain(domain));
  }
  get words(): string | undefined {
    return this.#clean(tellingWords(this.#verdict));
  }
  get answer(): string | undefined {
    return this.#clean(listAnswer(this.#verdict));
  }
  get reporter(): string | undefined {
    return this.#clean(this.#notice.reportingMta);
  }
  get code(): string | undefined {
    return this.#clean(codes(this.#verdict));
  }
  get returns(): string | undefined {
    return this.#date(this.#notice.autoReply?.returnsAt ?? null);
  }
  get contact(): string | undefined {
    return this.#clean(this.#notice.autoReply?.alternativeContact);
  }

  #date(iso: string | null): string | undefined {
    return iso === null ? undefined : this.#clean(formatDate(iso, this.#pack));
  }

  #clean(value: string | null | undefined): string | undefined {
    return cleanFact(value, this.#pack);
  }
}

/** The facts of an automatic reply. */
export function replyFacts(notice: Pick<Notice, "autoReply">, pack: AdvicePack): FactStrings {
  const out: FactStrings = {};
  const returns = notice.autoReply?.returnsAt ?? null;
  if (returns !== null) put(out, "returns", formatDate(returns, pack), pack);
  put(out, "contact", notice.autoReply?.alternativeContact, pack);
  return out;
}

/** Adds a value that is a fact of the moment, made harmless. */
export function put(
  out: FactStrings,
  fact: keyof FactStrings,
  value: string | null | undefined,
  pack: AdvicePack,
): void {
  const clean = cleanFact(value, pack);
  if (clean !== undefined) out[fact] = clean;
}

// Control characters and the marks by which text changes direction: a stranger's words shall not turn or break the line.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const everyUnsafe = new RegExp(unsafe, "g");

/** Stands for an address in texts that are made for several recipients; being unsafe, no fact holds it. */
export const addressSign = "\u0000";

/** A value made harmless; none where it says nothing or is too long. */
export function cleanFact(value: string | null | undefined, pack: AdvicePack): string | undefined {
  if (value === null || value === undefined || value === "" || value.length > LONGEST) return undefined;
  const clean = unsafe.test(value) ? value.replace(everyUnsafe, " ").trim() : value;
  // U+2068 and U+2069 keep a name in Latin letters in one piece inside text that runs from right to left.
  return pack.direction === "rtl" ? `\u2068${clean}\u2069` : clean;
}

function serverName(verdict: Verdict): string | undefined {
  const provider = providerName(verdict);
  const host = verdict.remoteMta ?? verdict.remoteIp;
  if (provider === undefined) return host ?? undefined;
  return host === null ? `(${provider})` : `${host} (${provider})`;
}

/** The operator of the refusing side, by the name that people know. */
export function providerName({ provider }: Verdict): string | undefined {
  return provider === null ? undefined : nameOf(provider);
}

/** The name by which people know an operator (an id of providers.ts). */
export function nameOf(provider: string): string | undefined {
  return nameById.get(provider);
}

/** The words by which the reason was known, where they are short enough for a sentence. */
function tellingWords(verdict: Verdict): string | undefined {
  const proof = verdict.proofs.find(({ supports }) => supports === "reason");
  const words = proof?.text.value.slice(proof.start, proof.end).trim();
  return words === undefined || words.length > LONGEST_WORDS ? undefined : words;
}

/** The error code with which a block list answered: `127.255.255.254` (as Spamhaus has it). */
function listAnswer({ diagnostic }: Verdict): string | undefined {
  return /\b127\.255\.255\.\d{1,3}\b/.exec(diagnostic?.slice(0, LONGEST_ANSWER) ?? "")?.[0];
}

/** The address that the text names, or the one in the From line of the returned message. */
export function senderOf(verdict: Verdict, notice: Notice): string | undefined {
  return text(verdict.facts["sender"]) ?? notice.original?.from ?? undefined;
}

/** What a list or a receiver blocks: an Internet address, a domain, a link. */
export function blockedName(verdict: Verdict, notice: Notice): string | undefined {
  const domain = text(verdict.facts["blockedDomain"]);
  if (verdict.detail === "domain" || verdict.detail === "mailfrom")
    return domain ?? domainOf(senderOf(verdict, notice));
  if (verdict.detail === "url") return domain ?? text(verdict.facts["blockedUrl"]);
  return verdict.detail === "helo" ? domain : (blockedIp(verdict) ?? domain);
}

/** The DNS zone that was asked, where the answer names it: `bl.example.org`, not the address of a website. */
export function zoneOf(verdict: Verdict): string | undefined {
  const stated = text(verdict.facts["list"]);
  const names = listOf(verdict)?.says ?? (stated === undefined ? [] : [stated]);
  const said = (verdict.diagnostic ?? "").slice(0, LONGEST_ANSWER).toLowerCase();
  return names.find((name) => /^[\w-]+(?:\.[\w-]+){2,}$/.test(name) && stands(name.toLowerCase(), said));
}

function stands(zone: string, said: string): boolean {
  const at = said.indexOf(zone);
  return at >= 0 && !/[/.@\w-]/.test(said.charAt(at - 1)) && !/[\w/-]/.test(said.charAt(at + zone.length));
}

/** The refused address; an address of the host itself is the return code of a block list (RFC 5782 section 2.1). */
export function blockedIp(verdict: Verdict): string | undefined {
  const ip = text(verdict.facts["blockedIp"]);
  return ip?.startsWith("127.") === true ? undefined : ip;
}

function limit(verdict: Verdict, pack: AdvicePack): string | undefined {
  const bytes = verdict.facts["limitBytes"];
  if (typeof bytes === "number" && Number.isFinite(bytes) && bytes > 0) return formatSize(bytes, pack);
  return text(verdict.facts["limit"]);
}

/** Mail programs name the port at which they were refused ("Port: 25"). */
function port(verdict: Verdict, notice: Notice): string | undefined {
  const stated = text(verdict.facts["port"]);
  if (stated !== undefined) return stated;
  const texts = [verdict.diagnostic, ...verdict.statement.supporting.map(({ value }) => value), notice.prose?.value];
  for (const said of texts) {
    const found = /\bport:? ?(\d{2,5})\b/i.exec((said ?? "").slice(0, LONGEST_ANSWER));
    if (found !== null) return found[1];
  }
  return undefined;
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
