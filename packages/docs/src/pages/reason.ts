/** The page of a reason: what it means, how it looks, why, how to fix it and who can. */
import { detailPlans, plans } from "../../../undelivered/knowledge/advice/plan.js";
import { providers } from "../../../undelivered/knowledge/providers.js";
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import type { Reason } from "../../../undelivered/src/types.js";
import {
  commandsOf,
  hasOwnSteps,
  hasOwnWords,
  listOwnerOf,
  parties,
  retryOf,
  standardOf,
  stepsOf,
  wordsOf,
} from "../english.js";
import { countBy, groupBy, unique } from "../groups.js";
import { block, bullets, code, link, numbered, page, plain, section, slug, table } from "../markdown.js";
import { othersCall } from "../other-systems.js";
import { reasonLink, saidHere, varied } from "../said.js";
import { samples } from "../samples.js";
import type { Sample } from "../samples.js";
import { detailMeanings } from "../words/details.js";
import { categoryNames, effectNames, permanenceNames, scopeNames } from "../words/labels.js";
import { practice } from "../words/practice.js";
import { codePageOf } from "../codes.js";

const mostGeneral = 8;
const mostOperators = 8;
const mostCodes = 8;
/** What follows from a detail that the reader, not the server, tells: `domain-not-hosted` for a domain of one's own. */
const concluded: Partial<Record<Reason, readonly string[]>> = {
  "domain-not-hosted": ["own"],
  greylisted: ["stuck", "gave-up"],
};

const byReason = groupBy(samples, ({ reason }) => reason);
const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
const placeOf = new Map(providers.map(({ id }, at) => [id, at]));

/** Reasons that a reader may have before him when he reads this page: the same words allow both, or they are neighbours. */
function relatedTo(reason: Reason): Reason[] {
  const neighbours = Object.values(reasons).filter((one) => one.category === reasons[reason].category);
  const doubted = (byReason.get(reason) ?? []).flatMap(({ alternatives }) => alternatives);
  const doubting = samples.filter(({ alternatives }) => alternatives.includes(reason)).map((one) => one.reason);
  return unique([
    ...countBy([...doubted, ...doubting], (one) => one).map(([one]) => one),
    ...neighbours.map(({ id }) => id),
  ])
    .filter((one) => one !== reason && one !== "unknown")
    .slice(0, 8);
}

export function reasonPageOf(reason: Reason): string {
  const info = reasons[reason];
  const { title, summary, why } = wordsOf(reason);
  const found = byReason.get(reason) ?? [];
  return page([
    `# ${title} (${code(reason)})`,
    plain(summary),
    section("## What it means", [plain(info.definition), facts(reason)]),
    section("## How it looks", howItLooks(found)),
    section("## Why it happens", [plain(why)]),
    section("## How to fix it", fixes(reason)),
    section("## Send it again?", [plain(retryOf(reason))]),
    section("## For the owner of a list", [plain(listOwnerOf(reason))]),
    section("## For administrators", forAdministrators(reason, found)),
    section("## Kinds", kinds(reason, found)),
    section("## In other systems", [
      table(
        ["System", "Its word"],
        othersCall(reason).map(([name, word]) => [plain(name), code(word)]),
      ),
      `Details can change the word: see ${link("vocabularies", "../vocabularies.md")}.`,
    ]),
    section("## Related reasons", [
      bullets(relatedTo(reason).map((one) => `${reasonLink(one)}: ${plain(reasons[one].definition)}`)),
    ]),
  ]);
}

function facts(reason: Reason): string {
  const { category, permanence, party, scope, addressEffect } = reasons[reason];
  return bullets([
    `**Group:** ${link(categoryNames[category], `README.md#${slug(categoryNames[category])}`)}`,
    `**Whose move it is:** ${parties[party]}`,
    `**How long it lasts:** ${permanenceNames[permanence]}`,
    `**What is refused:** ${scope === null ? "it depends on the cause" : scopeNames[scope]}`,
    `**Effect on the address:** ${effectNames[addressEffect]}`,
    `**In the report:** ${code(`"reason": "${reason}"`)}`,
  ]);
}

function howItLooks(found: readonly Sample[]): string[] {
  if (found.length === 0)
    return ["No wording leads here: it is what remains where no known words stand in the report."];
  const general = found
    .filter((one) => one.language === null && one.operator === null)
    .sort((one, other) => rank(one) - rank(other));
  const operators = found.filter((one) => one.operator !== null && one.language === null);
  const spoken = found.filter((one) => one.language !== null && !one.shown.includes("\n"));
  return [
    section("### From any server", varied(general, mostGeneral, ({ recipient }) => recipient.detail).map(saidHere)),
    section("### From particular operators", atOperators(operators)),
    section("### In other languages", [
      spoken.length > 0 && inLanguages(varied(spoken, 60, ({ language }) => language)),
    ]),
  ];
}

function inLanguages(spoken: readonly Sample[]): string {
  const rows = spoken.map(({ language, shown, reason, recipient }) => [
    language!,
    code(shown),
    reasonLink(reason, recipient.detail),
  ]);
  return table(["Language", "Wording", "Reason"], rows.sort(byFirst));
}

const byFirst = ([one = ""]: string[], [other = ""]: string[]): number => (one < other ? -1 : one > other ? 1 : 0);

/** What is said in general before what is said by one maker's software; bare replies before whole reports. */
const rank = ({ layer, shown }: Sample): number => Number(layer === "provider") * 2 + Number(shown.includes("\n"));

function atOperators(found: readonly Sample[]): string[] {
  const sorted = [...found].sort((one, other) => placeIn(one) - placeIn(other));
  return varied(sorted, mostOperators, ({ operator }) => operator).map((sample) => {
    const provider = sample.operator!;
    return `${link(plain(nameOf.get(provider)!), `../providers/${provider}.md`)}:\n\n${saidHere(sample)}`;
  });
}

const placeIn = ({ operator }: Sample): number => placeOf.get(operator!) ?? providers.length;

function fixes(reason: Reason): string[] {
  return stepsOf(reason).map(([party, steps]) =>
    section(`### ${party === "nobody" ? "Nobody has to act" : parties[party]}`, [
      steps.length > 1 ? numbered(steps.map(plain)) : plain(steps[0]!),
    ]),
  );
}

function forAdministrators(reason: Reason, found: readonly Sample[]): (string | false)[] {
  const plan = plans[reason];
  const commands = commandsOf(plan);
  const codes = countBy(
    found.filter(({ recipient }) => recipient.status !== null),
    ({ recipient }) => recipient.status!,
  ).slice(0, mostCodes);
  const replies = countBy(
    found.filter(({ recipient }) => recipient.replyCode !== null),
    ({ recipient }) => recipient.replyCode!,
  ).slice(0, 5);
  return [
    ...practice[reason],
    replies.length > 0 &&
      `Reply codes: ${replies.map(([one]) => link(code(String(one)), `../reply-codes/${one}.md`)).join(", ")}.`,
    codes.length > 0 && `Enhanced status codes: ${codes.map(([one]) => link(code(one), codePageOf(one))).join(", ")}.`,
    commands.length > 0 &&
      `To look for yourself, with the names of your message:\n\n${block(commands.join("\n"), "sh")}`,
    `Standard: ${link(standardOf(plan.rfc), plan.rfc)}.`,
  ];
}

function kinds(reason: Reason, found: readonly Sample[]): string[] {
  const details = [...reasons[reason].details, ...(concluded[reason] ?? [])];
  return details.map((detail) => kind(reason, detail, found));
}

function kind(reason: Reason, detail: string, found: readonly Sample[]): string {
  const key = `${reason}.${detail}`;
  const { title, summary, why } = wordsOf(reason, key);
  const meaning = detailMeanings[reason]?.[detail];
  const own = wordsOf(reason);
  const sample = found.find((one) => one.recipient.detail === detail && one.language === null);
  return section(`### ${code(detail)}`, [
    meaning ?? `**${plain(title)}.** ${plain(summary)}`,
    hasOwnWords(key) && why !== own.why && plain(why),
    sample !== undefined && block(sample.shown),
    hasOwnSteps(key) &&
      bullets(
        stepsOf(reason, key).flatMap(([party, steps]) =>
          steps.map((step) => `${party === "nobody" ? "" : `${parties[party]}: `}${plain(step)}`),
        ),
      ),
    detailPlans[key]?.rfc !== undefined && `Standard: ${link(standardOf(detailPlans[key].rfc), detailPlans[key].rfc)}.`,
  ]);
}
