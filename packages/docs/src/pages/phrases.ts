/** The index by what the reader sees: phrases that people search for, and the reason that each of them mostly means. */
import { languages } from "../../../undelivered/knowledge/languages/index.js";
import { reasons } from "../../../undelivered/knowledge/reasons.js";
import type { Category, Language, Reason } from "../../../undelivered/src/types.js";
import { parties, wordsOf } from "../english.js";
import { groupBy } from "../groups.js";
import { bullets, code, link, page, plain, section, table } from "../markdown.js";
import { reasonLink } from "../said.js";
import { samples } from "../samples.js";
import { categoryNames } from "../words/labels.js";
import { phrases } from "../words/phrases.js";

/** `zh-Hans` lies in `zh-hans.md`. */
export const languageFile = (tag: string): string => `${tag.toLowerCase()}.md`;

const others = languages.filter(({ tag }) => tag !== "en");

export function phraseIndex(): string {
  const byCategory = groupBy(Object.keys(phrases) as Reason[], (reason) => reasons[reason].category);
  return page([
    "# By the words you see",
    "Look for the words of your report here, or paste them into the search. Signs around them (addresses, host names, numbers) may differ. Where a phrase can mean more than one thing, this index has what it mostly means; the whole report tells more, so let Undelivered read it.",
    section("## Reports in other languages", [
      others.map(({ tag, name }) => link(name, languageFile(tag))).join(" · "),
    ]),
    ...[...byCategory].map(([category, found]) => group(category, found)),
  ]);
}

function group(category: Category, found: readonly Reason[]): string {
  const rows = found.flatMap((reason) =>
    phrases[reason]!.map((phrase) => [
      code(phrase),
      `${reasonLink(reason)} ${plain(wordsOf(reason).title)}`,
      parties[reasons[reason].party],
    ]),
  );
  return section(`## ${categoryNames[category]}`, [table(["What you see", "Mostly means", "Whose move"], rows)]);
}

/** What reports, servers and programs say in one language. */
export function languagePageOf({ tag, name, subjects, senders }: Language): string {
  const found = samples.filter((one) => one.language === name && !one.shown.includes("\n"));
  const rows = found.map(({ shown, reason, recipient }) => [
    code(shown),
    `${reasonLink(reason, recipient.detail)} ${plain(wordsOf(reason).title)}`,
  ]);
  return page([
    `# Reports in ${name} (${code(tag)})`,
    `What mail systems and mail programs write in ${name}, and what it means. Undelivered reads these as it reads English.`,
    section("## What servers and programs say", [table(["Wording", "Mostly means"], rows)]),
    section("## Subjects of failure notices", [bullets(subjects.failure.slice(0, 12).map(code))]),
    section("## Subjects of notices of delay", [bullets(subjects.delay.slice(0, 6).map(code))]),
    section("## Names of automated senders", [bullets(senders.slice(0, 8).map(code))]),
  ]);
}

export const languagePages = (): [string, string][] =>
  others.map((language) => [`words/${languageFile(language.tag)}`, languagePageOf(language)]);
