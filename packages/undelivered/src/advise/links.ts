/** Where the reader is sent: forms for removal and pages about codes, with this message's values filled in. */
import { blocklists } from "../../knowledge/blocklists.js";
import { helpOf, helpOfList } from "../../knowledge/provider-help.js";
import type { Blocklist, Need, OperatorCode, ProviderHelp, Reason, Verdict } from "../types.js";

const listById = new Map(blocklists.map((list) => [list.id, list]));

/** A fact that has to be looked for stands in the first lines; the rest of a long text is not read for it. */
const LONGEST_ANSWER = 2000;

/** What a template may name: `{ip}`, `{domain}`, `{code}`. */
export interface LinkValues {
  ip?: string | undefined;
  domain?: string | undefined;
  code?: string | undefined;
}

/** Where to ask for removal, and what is asked for there. */
export interface Removal {
  url: string;
  needs: readonly Need[];
}

/** The block list that the verdict names. */
export function listOf(verdict: Verdict): Blocklist | undefined {
  const list = verdict.facts["list"];
  return typeof list === "string" ? listById.get(list) : undefined;
}

/** Where to ask for removal; undefined where no page is known, or where the list is dead. */
export function removalOf(verdict: Verdict, values: LinkValues): Removal | undefined {
  const list = listOf(verdict);
  if (list?.status === "dead") return undefined;
  const listHelp = list === undefined ? undefined : helpOfList(list.id);
  const help = listHelp ?? operatorOf(verdict);
  const code = help === undefined ? undefined : codeIn(help, verdict);
  const form = help?.removal?.url;
  const known = list?.delistUrl ?? code?.entry.removal ?? ruleSays(verdict) ?? form;
  const url = webAddress(fillLink(known, { ...values, code: code?.text }) ?? removalPlace(verdict.diagnostic));
  if (url === undefined) return undefined;
  // What one operator asks for, another need not ask for.
  const isOwn = help !== undefined && (help === listHelp || known === form || known === code?.entry.removal);
  return { url, needs: isOwn ? (help.removal?.needs ?? []) : [] };
}

/** The operator who refuses, or the one who took over its mailboxes, where only the latter can be asked. */
function operatorOf(verdict: Verdict): ProviderHelp | undefined {
  const help = helpOf(verdict.provider);
  return help?.into !== undefined && help.removal === undefined ? (helpOf(help.into) ?? help) : help;
}

/** A page to read, and the operator's own code that it is about. */
export interface Reading {
  url: string;
  code?: string;
}

/** Reasons for which the operator gave no answer that a page could be about. */
const unanswered: ReadonlySet<Reason> = new Set(["connection-failed", "dns-temporary", "dns-misconfigured"]);

/**
 * What the operator who refuses writes about this answer; undefined where no page is known, or where it has ended.
 *
 * @param named the page that the answer names: nearer to the point than one on all answers, unless it is of the old days
 */
export function readingOf(verdict: Verdict, values: LinkValues, named?: string): Reading | undefined {
  const help = helpOf(verdict.provider);
  if (help !== undefined && help.status !== "active") return undefined;
  const code = help === undefined ? undefined : codeIn(help, verdict);
  if (code === undefined && unanswered.has(verdict.reason)) return undefined;
  const general = help?.page?.url;
  // What the answer names is a stranger's, and no template.
  if (code === undefined && named !== undefined && (general === undefined || named.startsWith("https:")))
    return { url: named };
  const page = code === undefined ? general : (code.entry.page ?? help?.page?.byCode ?? general);
  const url = webAddress(fillLink(page, { ...values, code: code?.text }));
  if (url === undefined) return undefined;
  // Words by which a refusal is known are no code to name.
  return code === undefined || code.text.includes(" ") ? { url } : { url, code: code.text };
}

/** A service that is no more: since when, and who took it over. */
export function endedOperator(verdict: Verdict): { since: string | undefined; into: string | undefined } | undefined {
  const help = helpOf(verdict.provider);
  return help === undefined || help.status === "active" ? undefined : { since: help.since, into: help.into };
}

/** The operator's own code in this answer. */
function codeIn(help: ProviderHelp, verdict: Verdict): { text: string; entry: OperatorCode } | undefined {
  const said = verdict.diagnostic?.slice(0, LONGEST_ANSWER) ?? "";
  for (const entry of help.codes ?? []) {
    for (const text of typeof entry.code === "string" ? [entry.code] : entry.code) {
      if (verdict.status === text || hasWord(said, text)) return { text, entry };
    }
  }
  return undefined;
}

const wordSign = /[\p{L}\p{N}]/u;

/** Does the word stand there, not as a piece of a longer one? A bracket at its end is an end in any company. */
function hasWord(text: string, word: string): boolean {
  const joins = (one: string | undefined, other: string | undefined): boolean =>
    wordSign.test(one ?? "") && wordSign.test(other ?? "");
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!joins(text[at - 1], word[0]) && !joins(word.at(-1), text[at + word.length])) return true;
  }
  return false;
}

/** The page that the deciding rule names for this very refusal. */
function ruleSays({ facts }: Verdict): string | undefined {
  return facts["delistUrl"] === undefined ? undefined : String(facts["delistUrl"]);
}

/** The page that the refusing side names in its answer, for reading: not a form. */
export function referenceOf({ facts }: Verdict): string | undefined {
  return facts["referenceUrl"] === undefined ? undefined : webAddress(String(facts["referenceUrl"]));
}

/** Words for removal inside a host name or path: "Click delist.example.com to delist". */
const removalWords = ["delist", "unblock", "removal", "unlist"];

function removalPlace(diagnostic: string | null): string | undefined {
  if (diagnostic === null) return undefined;
  const said = diagnostic.slice(0, LONGEST_ANSWER);
  const small = said.toLowerCase();
  // Each ticket asks, and hardly any answer has such a word.
  if (!removalWords.some((one) => small.includes(one))) return undefined;
  return said
    .split(/[\s<>()"',]+/)
    .map((word) => word.replace(/[.:;!?]+$/, ""))
    .find((word) => removalWords.some((one) => word.toLowerCase().includes(one)) && webAddress(word) !== undefined);
}

/** Fills a template. A page whose address cannot be completed is still reached at its beginning. */
export function fillLink(template: string | undefined, values: LinkValues): string | undefined {
  if (template === undefined) return undefined;
  const filled = template.replace(/\{(ip|domain|code)\}/g, (hole, name: keyof LinkValues) =>
    values[name] === undefined ? hole : encodeURIComponent(values[name]),
  );
  const hole = filled.indexOf("{");
  if (hole < 0) return filled;
  const mark = filled.search(/[?#{]/);
  if (filled[mark] === "#" || filled.startsWith("mailto:")) return filled.slice(0, mark);
  return filled.slice(0, filled.lastIndexOf("/", mark) + 1);
}

/** Only web addresses: what a message calls a link may be anything. */
function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || /[\s<>"]/.test(value)) return undefined;
  if (/^https?:\/\//i.test(value) || value.startsWith("mailto:")) return value;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(value) ? `https://${value}` : undefined;
}
