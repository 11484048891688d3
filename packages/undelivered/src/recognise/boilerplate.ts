/** Takes out of a text what gateways and companies add to every message: `knowledge/boilerplate.ts`. */
import { keep } from "../read/text.js";
import type { Text } from "../types.js";
import type { WordHit } from "./words.js";

/** Such a paragraph is no longer than this before and after the words by which it is known. */
const longest = 3_000;

const blankLine = /\n[^\S\n]*\n/;
const upToBlankLine = /^[^]*\n[^\S\n]*\n/;

/** A paragraph that holds a code, or words of a report, is not only that. */
const code = /(?:^|[^\d.])[45](?:\d\d[ -]|\.\d{1,3}\.\d)/;

/** The text without those paragraphs, and the words that were found in the rest of it. */
export function withoutBoilerplate(text: Text, hits: readonly WordHit[]): { text: Text; hits: readonly WordHit[] } {
  const added = hits.filter(({ role }) => role === "boilerplate");
  if (added.length === 0) return { text, hits };
  const telling = hits.filter(({ role }) => role !== "boilerplate");
  const gone: [number, number][] = [];
  for (const { start, end } of added.sort((a, b) => a.start - b.start)) {
    const [from, to] = paragraphAround(text.value, start, end);
    if (from < (gone.at(-1)?.[1] ?? 0) || telling.some((hit) => hit.start < to && hit.end > from)) continue;
    if (!code.test(text.value.slice(from, to))) gone.push([from, to]);
  }
  if (gone.length === 0) return { text, hits: telling };
  const ranges = [0, ...gone.flat(), text.value.length].filter(
    (_, at, all) => all[at - (at % 2)] !== all[at - (at % 2) + 1],
  );
  const before = (at: number): number => gone.reduce((sum, [from, to]) => (to <= at ? sum + to - from : sum), 0);
  const moved = telling.map((hit) => ({
    ...hit,
    start: hit.start - before(hit.start),
    end: hit.end - before(hit.start),
  }));
  return { text: keep(text, ranges.length === 0 ? [0, 0] : ranges), hits: moved };
}

function paragraphAround(value: string, start: number, end: number): [number, number] {
  const floor = Math.max(0, start - longest);
  const before = upToBlankLine.exec(value.slice(floor, start))?.[0].length ?? 0;
  const after = blankLine.exec(value.slice(end, end + longest));
  return [floor + before, after === null ? Math.min(value.length, end + longest) : end + after.index + after[0].length];
}
