/** How pages show samples: the words of a server, and beneath them what the engine says. */
import type { Reason, Recipient } from "../../undelivered/src/types.js";
import { wordsOf } from "./english.js";
import { groupBy } from "./groups.js";
import { block, code, link, plain } from "./markdown.js";
import type { Sample } from "./samples.js";

/** Where the page of a reason lies, as seen from a page one folder below docs/. */
export const reasonPage = (reason: Reason, detail: string | null = null): string =>
  `../reasons/${reason}.md${detail === null ? "" : `#${detail}`}`;

/** `blocklisted (ip)`, leading to its page. */
export function reasonLink(reason: Reason, detail: string | null = null): string {
  return link(code(detail === null ? reason : `${reason} (${detail})`), reasonPage(reason, detail));
}

/** A sample and the engine's answer: its reason, its title, and what it says happened. */
export const said = ({ shown, recipient }: Sample): string => `${block(shown)}\n\n${answer(recipient)}`;

export function answer({ reason, detail, explanation }: Recipient): string {
  if (reason === null) return `> ${plain(explanation.title)}`;
  return `> ${reasonLink(reason, detail)} **${plain(explanation.title)}.** ${plain(explanation.summary)}`;
}

/** The same on the page of its reason, where only that is new which this sample has: its detail and the facts in it. */
export function saidHere({ shown, reason, recipient: { detail, explanation } }: Sample): string {
  const name = detail === null ? code(reason) : link(code(`${reason} (${detail})`), `#${detail}`);
  const general = [wordsOf(reason), wordsOf(reason, `${reason}.${detail}`)].map(({ summary }) => summary);
  const news = general.includes(explanation.summary) ? "" : ` ${plain(explanation.summary)}`;
  return `${block(shown)}\n\n> ${name}${news}`;
}

/** At most `most` samples, as different as they can be: one of each kind, then a second of each, and so on. */
export function varied(all: readonly Sample[], most: number, kind: (sample: Sample) => string | null): Sample[] {
  const groups = groupBy(all, kind);
  const taken: Sample[] = [];
  for (let round = 0; taken.length < most; round++) {
    const next = [...groups.values()].flatMap((group) => group[round] ?? []);
    if (next.length === 0) break;
    taken.push(...next.slice(0, most - taken.length));
  }
  return taken;
}
