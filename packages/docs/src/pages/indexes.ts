/** The README of each folder: what lies there, in groups. */
import { blocklists } from "../../../undelivered/knowledge/blocklists.js";
import { helpOf } from "../../../undelivered/knowledge/provider-help.js";
import { providers } from "../../../undelivered/knowledge/providers.js";
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import type { Blocklist, Provider } from "../../../undelivered/src/types.js";
import { codePages } from "../codes.js";
import { parties, wordsOf } from "../english.js";
import { groupBy } from "../groups.js";
import { code, link, page, plain, section, table } from "../markdown.js";
import { samples } from "../samples.js";
import { categoryNames } from "../words/labels.js";
import { kindsOfList } from "./blocklist.js";
import { replyMeaning, replyPages } from "./reply-code.js";
import { meaningOf, subjectOf, subjects, titleOf } from "./status-code.js";

export function reasonIndex(): string {
  const byCategory = groupBy(Object.values(reasons), ({ category }) => category);
  return page([
    "# Reasons",
    "Why mail is not delivered: every reason that Undelivered tells apart, in groups. The id of a reason is the name of its page, and what the report has in `reason`.",
    ...[...byCategory].map(([category, found]) =>
      section(`## ${categoryNames[category]}`, [
        table(
          ["Reason", "What happened", "Whose move"],
          found.map(({ id, definition, party }) => [
            `${link(plain(wordsOf(id).title), `${id}.md`)} ${code(id)}`,
            plain(definition),
            parties[party],
          ]),
        ),
      ]),
    ),
  ]);
}

export function providerIndex(): string {
  const isLists = ({ id, says }: Provider): boolean => helpOf(id)?.lists !== undefined && says === undefined;
  const known = providers.filter((one) => helpOf(one.id) !== undefined && !isLists(one));
  const lists = providers.filter(isLists);
  const others = providers.filter((one) => helpOf(one.id) === undefined);
  return page([
    "# Providers",
    "Operators of mail systems and filters whose refusals can be known: what their codes mean, and where they can be asked.",
    section("## With codes, forms or advice of their own", [providerTable(known)]),
    section("## Operators of block lists", [providerTable(lists)]),
    section("## Known by their hosts", [providerTable(others)]),
  ]);
}

function providerTable(all: readonly Provider[]): string {
  const sorted = [...all].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  return table(
    ["Operator", "Samples", "Standing"],
    sorted.map(({ id, name }) => [
      link(plain(name), `${id}.md`),
      String(samples.filter(({ operator }) => operator === id).length),
      standing(id),
    ]),
  );
}

function standing(id: string): string {
  const help = helpOf(id);
  if (help?.status === "dead") return `ended ${help.since}`;
  if (help?.status === "merged") return `gone over to ${link(code(help.into!), `${help.into}.md`)} ${help.since}`;
  return "";
}

export function statusCodeIndex(): string {
  const bySubject = groupBy(codePages, subjectOf);
  return page([
    "# Enhanced status codes",
    "The codes of RFC 3463 such as `5.1.1`: the class (5 for good, 4 for now), the subject, and the detail. What the registry says, what large operators mean by codes of their own, and what practice makes of them.",
    ...[...bySubject].map(([subject, found]) =>
      section(`## X.${subject}: ${subjects[subject] ?? "Other"}`, [
        table(
          ["Code", "Meaning", "Trust"],
          found.map((one) => [link(titleOf(one), `${one.name}.md`), meaningOf(one), one.entries[0]?.trust ?? ""]),
        ),
      ]),
    ),
  ]);
}

export function replyCodeIndex(): string {
  const row = (one: (typeof replyPages)[number]): string[] => [
    link(code(String(one.number)), `${one.number}.md`),
    replyMeaning(one),
  ];
  return page([
    "# Reply codes",
    "The three digits at the start of what a server answers (RFC 5321 section 4.2). Alone they tell little: the enhanced status code and the words behind them tell more.",
    section("## Refused for now", [
      table(["Code", "Meaning"], replyPages.filter(({ number }) => number < 500).map(row)),
    ]),
    section("## Refused for good", [
      table(["Code", "Meaning"], replyPages.filter(({ number }) => number >= 500).map(row)),
    ]),
  ]);
}

export function blocklistIndex(): string {
  const alive = blocklists.filter(({ status }) => status === "active");
  const dead = blocklists.filter(({ status }) => status === "dead");
  const row = ({ id, name, lists }: Blocklist): string[] => [link(plain(name), `${id}.md`), kindsOfList[lists]];
  return page([
    "# Block lists",
    "Lists of addresses and domains that mail servers ask before they let a message in, and what to do when one of them names your server.",
    section("## Alive", [table(["List", "What it names"], alive.map(row))]),
    section("## Dead", [
      "These lists have ended. Who still asks them has a broken filter, and refuses good mail.",
      table(
        ["List", "What it named", "Dead since"],
        dead.map((list) => [...row(list), list.since ?? "not known"]),
      ),
    ]),
  ]);
}
