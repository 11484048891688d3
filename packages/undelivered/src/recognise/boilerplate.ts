/** Takes out of a text what gateways, companies and people add to every message: `knowledge/boilerplate.ts`. */
import { signatureOfProgram, signOff } from "../../knowledge/boilerplate.js";
import { slice, without } from "../read/stretches.js";
import type { Text } from "../types.js";
import { hasCode } from "./replies.js";
import type { WordHit } from "./words.js";

/** Such a paragraph is no longer than this before and after the words by which it is known. */
const longest = 3_000;

const blankLine = /\n[^\S\n]*\n/;
const upToBlankLine = /^[^]*\n[^\S\n]*\n/;

/** What is a code for certain, and no house number or telephone; and what may be one. */
const reply = /[45]\d\d[ -](?:#?[45]\.\d|<)|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|<<<|>>>/;

const answer = new RegExp(`${reply.source}|\\n[^\\S\\n]*[45]\\d\\d[ -]\\D`);

/** The text without those paragraphs, and the words that were found in the rest of it. */
export function withoutBoilerplate(text: Text, hits: readonly WordHit[]): { text: Text; hits: readonly WordHit[] } {
  const added = hits.filter(({ role }) => role === "boilerplate");
  const signature = signatureIn(text.value);
  if (added.length === 0 && signature === null) return { text, hits };
  const telling = hits.filter(({ role }) => role !== "boilerplate");
  const gone: Stretch[] = [];
  const stretches = added
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => paragraphAround(text.value, start, end));
  if (signature !== null) stretches.push([signature, text.value.length]);
  for (const [from, to] of stretches) {
    if (from < (gone.at(-1)?.[1] ?? 0) || telling.some((hit) => hit.start < to && hit.end > from)) continue;
    // A paragraph that holds a code is not only that.
    if (from === signature || !hasCode(slice(text, from, to))) gone.push([from, to]);
  }
  return gone.length === 0 ? { text, hits: telling } : { text: without(text, gone), hits: moved(telling, gone) };
}

type Stretch = [start: number, end: number];

/** Where the words stand in what is left; none of them is in what is gone. */
function moved(hits: readonly WordHit[], gone: readonly Stretch[]): WordHit[] {
  const before = (at: number): number => gone.reduce((sum, [start, end]) => (end <= at ? sum + end - start : sum), 0);
  return hits.map((hit) => ({ ...hit, start: hit.start - before(hit.start), end: hit.end - before(hit.start) }));
}

function paragraphAround(value: string, start: number, end: number): Stretch {
  const floor = Math.max(0, start - longest);
  const before = upToBlankLine.exec(value.slice(floor, start))?.[0].length ?? 0;
  const after = blankLine.exec(value.slice(end, end + longest));
  return [floor + before, after === null ? Math.min(value.length, end + longest) : end + after.index + after[0].length];
}

/** A signature is no longer than this. */
const longestSignature = 700;

/**
 * Where the writer's name and addresses begin: below "-- " (RFC 3676 section 4.3), or below how he ends a letter, unless an answer
 * was pasted there.
 */
function signatureIn(value: string): number | null {
  const floor = Math.max(0, value.length - longestSignature);
  for (let feed = value.indexOf("\n", floor); feed >= 0; feed = value.indexOf("\n", feed + 1)) {
    const end = value.indexOf("\n", feed + 1);
    const line = value.slice(feed + 1, end < 0 ? value.length : end).trimEnd();
    if (line === "--" && !reply.test(value.slice(feed)) && !signatureOfProgram.test(value.slice(feed))) return feed + 1;
    if (line.length < 40 && signOff.test(line) && !answer.test(value.slice(feed))) return feed + 1;
  }
  return null;
}
