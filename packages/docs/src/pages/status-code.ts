/** The page of an enhanced status code: what it means by the registry, and what practice makes of it. */
import { providers } from "../../../undelivered/knowledge/providers.js";
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import type { StatusCodeInfo } from "../../../undelivered/knowledge/status-codes.js";
import { codePages } from "../codes.js";
import type { CodePage } from "../codes.js";
import { parties } from "../english.js";
import { countBy, groupBy } from "../groups.js";
import { block, bullets, code, link, page, plain, section, table } from "../markdown.js";
import { answer, reasonLink, said, varied } from "../said.js";
import { answerTo, samples } from "../samples.js";
import type { Sample } from "../samples.js";
import { trustNames } from "../words/labels.js";

const mostSamples = 8;
const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
const byStatus = groupBy(samples, ({ recipient }) => recipient.status);

/** What the second number of a code is about (RFC 3463 section 4). */
export const subjects: Readonly<Record<string, string>> = {
  0: "Undefined",
  1: "Addresses",
  2: "Mailboxes",
  3: "Mail systems",
  4: "Network and routing",
  5: "Protocol",
  6: "Content",
  7: "Security and policy",
  9: "Outside the registry",
};

export const subjectOf = ({ name }: CodePage): string => name.split(".")[1]!;

export function statusCodePageOf(one: CodePage): string {
  const found = one.codes.flatMap((status) => byStatus.get(status) ?? []);
  return page([
    `# ${titleOf(one)}`,
    meaningOf(one),
    section("## What it means", meanings(one)),
    section("## What practice makes of it", practice(one, found)),
    section("## The code alone", alone(one)),
    section("## How it looks", varied(found, mostSamples, ({ reason }) => reason).map(said)),
    section("## Related codes", [related(one)]),
  ]);
}

/** `5.7.1 and 4.7.1`; a range names its ends. */
export function titleOf({ name, codes }: CodePage): string {
  if (codes.length > 2) return `${codes[0]} to ${codes.at(-1)}`;
  return name.startsWith("x.") ? codes.join(" and ") : name;
}

/** One sentence; the registry speaks first. */
export function meaningOf({ entries }: CodePage): string {
  return entries.length === 0
    ? "This code is not registered. It is known from replies alone."
    : plain(entries[0]!.meaning);
}

function meanings({ entries, codes }: CodePage): string[] {
  const classes = new Set(codes.map((status) => status[0]));
  return [
    ...entries.map((entry) => `${whoSays(entry)} ${plain(entry.meaning)} ${leadsTo(entry)}`),
    classes.size > 1
      ? "A code that begins with 5 means for good, one that begins with 4 means for now (RFC 3463)."
      : classes.has("5")
        ? "It begins with 5: the same message will fail again (RFC 3463)."
        : "It begins with 4: the sending server tries again by itself (RFC 3463).",
  ];
}

function whoSays({ registered, provider, code: written }: StatusCodeInfo): string {
  if (registered) return "**The registry:**";
  const which = written.startsWith("x.") ? "" : ` (${code(written)} only)`;
  return `**At ${link(plain(nameOf.get(provider!)!), `../providers/${provider}.md`)}**, not registered${which}:`;
}

function leadsTo({ reason, detail, provider }: StatusCodeInfo): string {
  if (reason === "unknown") return "By itself it names no cause.";
  return `${provider === undefined ? "Where nothing else is known, it is read as" : "There it means"} ${reasonLink(reason, detail ?? null)}.`;
}

function practice({ entries }: CodePage, found: readonly Sample[]): string[] {
  const trust = entries[0]?.trust;
  const counts = countBy(found, ({ reason }) => reason);
  return [
    trust === undefined ? "" : trustNames[trust],
    found.length === 0
      ? "No reply with it is among our samples; servers seldom write it."
      : `Among our samples of real wording, ${times(found.length, "reply has", "replies have")} it. ${found.length === 1 ? "This is what it meant" : "This is what they meant"}:`,
    found.length === 0
      ? ""
      : table(
          ["Reason", "Samples", "Whose move"],
          counts.map(([reason, count]) => [reasonLink(reason), String(count), parties[reasons[reason].party]]),
        ),
  ];
}

const times = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`);

/** What is concluded where a reply has the code and no words. */
function alone({ codes }: CodePage): string[] {
  const bare = `${codes[0]!.startsWith("4") ? 450 : 550} ${codes[0]}`;
  const recipient = answerTo(bare);
  return recipient === undefined ? [] : [block(bare), answer(recipient)];
}

/** Its neighbours in the registry of the same subject, and others that mean the same. */
function related(one: CodePage): string {
  const reason = one.entries[0]?.reason;
  const same = codePages.filter(
    (other) => other !== one && reason !== undefined && reason !== "unknown" && other.entries[0]?.reason === reason,
  );
  const neighbours = codePages.filter((other) => subjectOf(other) === subjectOf(one));
  const at = neighbours.indexOf(one);
  const near = neighbours.slice(Math.max(0, at - 2), at + 3).filter((other) => other !== one);
  const shown = [...new Set([...near, ...same])].slice(0, 8);
  return bullets(shown.map((other) => `${link(titleOf(other), `${other.name}.md`)}: ${meaningOf(other)}`));
}
