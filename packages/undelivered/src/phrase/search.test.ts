import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { tablesOf } from "./phrase-set.js";
import { compilePhrases, findPhrases } from "./phrases.js";

interface Place {
  phrase: number;
  start: number;
  end: number;
}

/** Folding of the few characters that these tests use, with the place of each. */
function foldSimply(text: string): { folded: string; from: number[]; to: number[] } {
  let folded = "";
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\u0301") continue;
    const unit = text[at]!.toLowerCase().replace("é", "e").replace(/\s/, " ");
    const run = /[ ?]/.test(unit) && folded.endsWith(unit);
    if (run) to[to.length - 1] = at + 1;
    if (run || (unit === " " && folded === "")) continue;
    folded += unit;
    from.push(at);
    to.push(at + 1);
  }
  return { folded, from, to };
}

const isLetter = (text: string, at: number): boolean => /^[a-z]$/.test(text.charAt(at));

/** Tries every literal of every phrase at every place, in the order in which literals end, the longest of those that end there. */
function searchSimply(phrases: readonly string[], text: string): Place[] {
  const { folded, from, to } = foldSimply(text);
  const alternatives = (literal: string): string[] =>
    literal.split("|").map((words) => foldSimply(words).folded.trim());
  const literals = phrases.map((phrase) => phrase.split("*").map(alternatives));
  const chains = literals.map((row) => row.map((): [number, number] | null => null));
  const found = new Map<number, Place>();
  for (let end = 1; end <= folded.length; end++) {
    for (let start = 0; start < end; start++) {
      const words = folded.slice(start, end);
      if (isLetter(folded, start) && isLetter(folded, start - 1)) continue;
      if (isLetter(folded, end - 1) && isLetter(folded, end)) continue;
      literals.forEach((row, phrase) => {
        if (found.has(phrase)) return;
        for (let position = row.length - 1; position >= 0; position--) {
          if (!row[position]!.includes(words) || chains[phrase]![position]?.[1] === end) continue;
          const before = position === 0 ? ([start, start] as const) : chains[phrase]![position - 1];
          if (!before || before[1] > start || start - before[1] > 80) continue;
          chains[phrase]![position] = [before[0], end];
          if (position === row.length - 1) {
            found.set(phrase, { phrase, start: from[before[0]]!, end: to[end - 1]! });
          }
        }
      });
    }
  }
  return [...found.values()];
}

const places = (set: ReturnType<typeof compilePhrases>, text: string): Place[] =>
  findPhrases(set, text).map(({ phrase, start, end }) => ({ phrase, start, end }));

const word = fc.stringMatching(/^[ab?-]{1,3}$/);
const literal = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const alternatives = fc.array(literal, { minLength: 1, maxLength: 3 }).map((literals) => literals.join("|"));
const phrase = fc.array(alternatives, { minLength: 1, maxLength: 3 }).map((positions) => positions.join(" * "));
const phraseList = fc.array(phrase, { minLength: 1, maxLength: 12 });
const text = fc
  .array(fc.constantFrom("a", "b", "A", "é", "e\u0301", " ", " ", "\r\n ", "-", "?", "x".repeat(79)), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

describe("a search for many phrases", () => {
  it("finds what trying them all one by one finds", () => {
    let found = 0;
    fc.assert(
      fc.property(phraseList, fc.array(text, { minLength: 1, maxLength: 4 }), (phrases, texts) => {
        // One set for several texts: what it grew for one must not change what it finds in the next.
        const set = compilePhrases(phrases);
        const built = compilePhrases(phrases, tablesOf(phrases));
        for (const each of texts) {
          const expected = searchSimply(phrases, each);
          found += expected.length;
          expect(places(set, each)).toEqual(expected);
          expect(places(built, each)).toEqual(expected);
        }
      }),
      { seed: 20_261_124, numRuns: 1_500 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it("finds the same phrase in every order in which texts come", () => {
    const phrases = Array.from({ length: 300 }, (_, n) => `${["no", "not", "the", "th"][n % 4]!} w${n % 90} end${n}`);
    const texts = phrases.map((each, n) => `${each} ${phrases[(n * 7) % 300]!}`);
    const fresh = texts.map((each) => places(compilePhrases(phrases), each));
    const forwards = compilePhrases(phrases);
    expect(texts.map((each) => places(forwards, each))).toEqual(fresh);
    const backwards = compilePhrases(phrases);
    expect(texts.toReversed().map((each) => places(backwards, each))).toEqual(fresh.toReversed());
  });

  it("finds all phrases that are spelled alike once folded", () => {
    const alike = ["Boite pleine", "boîte pleine", "BOITE  PLEINE", "boite pleine * x", "boite pleine"];
    const set = compilePhrases(alike);
    expect(places(set, "boite pleine x").map((place) => place.phrase)).toEqual([0, 1, 2, 4, 3]);
  });

  it("stays linear where literals overlap each other all along", () => {
    const period = "a b c d e f g h ";
    const phrases = Array.from({ length: 40 }, (_, n) => `${period.repeat(6).slice(n * 2, n * 2 + 31)} * z${n}`);
    const set = compilePhrases(phrases);
    const ratio = growth(
      (repeats) => period.repeat(repeats),
      (text) => findPhrases(set, text),
      2_000,
    );
    expect(ratio).toBeLessThan(linear);
  });
});
