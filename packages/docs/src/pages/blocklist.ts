/** The page of a block list: what it names, whether it is alive, how to look up and how to be removed. */
import { helpOfList } from "../../../undelivered/knowledge/provider-help.js";
import { providers } from "../../../undelivered/knowledge/providers.js";
import type { Blocklist } from "../../../undelivered/src/types.js";
import { needWords, wordsOf } from "../english.js";
import { groupBy } from "../groups.js";
import { shownUrl, sourceLink, templateLink } from "../links.js";
import { bullets, code, link, page, plain, section } from "../markdown.js";
import { reasonLink, said, varied } from "../said.js";
import { postfixSample, samplesWithCodes } from "../samples.js";
import type { Sample } from "../samples.js";

const mostSamples = 4;
const byList = groupBy(samplesWithCodes, ({ recipient }) => recipient.facts["list"]);
const nameOf = new Map(providers.map(({ id, name }) => [id, name]));

export const kindsOfList: Record<Blocklist["lists"], string> = {
  ip: "IP addresses of sending servers",
  domain: "domains",
  url: "web addresses inside messages",
  netblock: "whole networks",
  mixed: "IP addresses and domains",
};

export function blocklistPageOf(list: Blocklist): string {
  const dead = list.status === "dead";
  const found = looks(list);
  return page([
    `# ${plain(list.name)} (${code(list.id)})`,
    dead
      ? `**This list is dead**${list.since === undefined ? "" : ` since ${list.since}`}. A server that refuses mail in its name is set up wrongly.`
      : `A list of ${kindsOfList[list.lists]} that mail servers ask before they let a message in.`,
    section("## What it means", meanings(list, found)),
    section("## Look up and ask for removal", dead ? [deadEnd] : places(list)),
    section("## How texts name it", [list.says.map(code).join(", ")]),
    section("## How it looks", found.map(said)),
    section("## Sources", [bullets([...sources(list)])]),
  ]);
}

const deadEnd =
  "There is nobody to ask. Your server need not be removed from anything: tell the administrator of the receiving side to take the list out of the configuration. Undelivered writes that message for you.";

/** Whatever servers mean when they name the list; where no reply is known, what such lists are for. */
function meanings({ status, lists }: Blocklist, found: readonly Sample[]): string[] {
  const fallback = status === "dead" ? deadMeaning : (["blocklisted", detailOf(lists)] as const);
  const topics = found.map(({ reason, recipient }) => [reason, recipient.detail] as const);
  const keys = new Map((topics.length > 0 ? topics : [fallback]).map((topic) => [topic.join("."), topic]));
  return [...keys.values()].map(([reason, detail]) => {
    const { summary, why } = wordsOf(reason, `${reason}.${detail}`);
    return `${reasonLink(reason, detail)}: ${plain(summary)} ${plain(why)}`;
  });
}

const deadMeaning = ["receiver-filter-broken", "dead-list"] as const;

const detailOf = (lists: Blocklist["lists"]): string | null => (lists === "mixed" ? null : lists);

function places(list: Blocklist): string[] {
  const help = helpOfList(list.id);
  const lines: string[] = [];
  if (list.lookupUrl !== undefined) lines.push(`Look up: ${templateLink(shownUrl(list.lookupUrl), list.lookupUrl)}`);
  const removal = list.delistUrl ?? help?.removal?.url;
  if (removal !== undefined) lines.push(`Ask for removal: ${templateLink(shownUrl(removal), removal)}`);
  const needs = needWords(help?.removal?.needs ?? []);
  if (needs.length > 0) lines.push(`What is asked for there: ${needs.join(", ")}`);
  if (help !== undefined) lines.push(`Operator: ${link(plain(nameOf.get(help.id)!), `../providers/${help.id}.md`)}`);
  return [
    lines.length > 0 ? bullets(lines) : "No page of the list is known.",
    removal === undefined ? "The list has no form for removal that we know of: entries go when the cause is gone." : "",
    help?.notes === undefined ? "" : bullets(help.notes.map(({ text }) => plain(text))),
  ];
}

/** Replies that name the list; where none is known, what Postfix writes for a list that its administrator set up. */
function looks(list: Blocklist): Sample[] {
  const found = varied(byList.get(list.id) ?? [], mostSamples, ({ shown }) => shown.slice(0, 12));
  return found.length > 0 ? found : postfixSample(list);
}

function sources(list: Blocklist): Set<string> {
  const help = helpOfList(list.id);
  return new Set([
    sourceLink(list.source, list.seen),
    ...(help === undefined ? [] : [sourceLink(help.source, help.seen)]),
  ]);
}
