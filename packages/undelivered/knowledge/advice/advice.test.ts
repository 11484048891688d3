import { describe, expect, it } from "vitest";
import { plural, pluralForms } from "../../src/advise/plural.js";
import { compileTemplate, render } from "../../src/advise/template.js";
import type { FactStrings } from "../../src/advise/template.js";
import { reasons } from "../reasons.js";
import { allAdvice } from "./all.js";
import english from "./en.js";
import type { AdvicePack } from "./pack.js";
import { detailPlans, plans } from "./plan.js";

const expected = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ja", "zh", "ko", "ar"];

/** Keys that hold no sentences. */
const technical = /^(tag|name|direction|plural|decimal|date|sizes|waits)\b/;
/** Scripts whose words are not separated by spaces. */
const wordless = new Set(["ja", "zh"]);

/** Every text of a language with the path to it. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}/${key}`));
}

const sentences = (pack: AdvicePack) => texts(pack).filter(([path]) => !technical.test(path));
const factsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

const all: FactStrings = {};
for (const [, text] of sentences(english))
  for (const fact of factsIn(text)) all[fact as keyof FactStrings] = `<${fact}>`;

describe("languages", () => {
  it("are all there", () => {
    expect(allAdvice.map((pack) => pack.tag.split("-")[0])).toEqual(expected);
  });
});

describe.each(allAdvice.map((pack) => [pack.tag, pack] as const))("%s", (tag, pack) => {
  it("has the very texts that English has", () => {
    expect(sentences(pack).map(([path]) => path)).toEqual(sentences(english).map(([path]) => path));
  });

  it.each([
    ["with every fact", all],
    ["with none", {}],
  ])("renders every text %s without a hole", (_, facts) => {
    for (const [path, text] of sentences(pack)) {
      expect(() => compileTemplate(text), path).not.toThrow();
      const out = render(text, facts);
      expect(out, path).not.toMatch(/[[\]{}|]|undefined|\bnull\b|\s{2}|\(\s*\)|^\s|[,;:،、][,;:،、.]|\.\.(?!\.)/);
      expect(out, path).not.toMatch(tag === "fr" ? / [.,)]/ : / [.,;:!?)]/);
      expect(out, path).not.toMatch(/\( /);
    }
  });

  it("names the same facts as English in every text", () => {
    const own = new Map(sentences(pack));
    for (const [path, text] of sentences(english))
      expect([path, factsIn(own.get(path)!)]).toEqual([path, factsIn(text)]);
  });

  it("has titles of at most six words", () => {
    const tooLong = sentences(pack).filter(([path, text]) => {
      if (!path.endsWith("/title")) return false;
      if (wordless.has(tag.split("-")[0]!)) return text.length > 24;
      return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 6;
    });
    expect(tooLong).toEqual([]);
  });

  it("says nothing twice", () => {
    const seen = new Map<string, string>();
    for (const [path, text] of sentences(pack)) {
      if (!/^(reasons|details|actions|kinds|steps|retry|listOwner)/.test(path)) continue;
      expect(seen.get(text), `${path}: ${text}`).toBeUndefined();
      seen.set(text, path);
    }
  });

  it("has as many plural forms as its rule chooses among", () => {
    for (const forms of Object.values(pack.waits)) {
      expect(forms).toHaveLength(pluralForms[pack.plural]);
      for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 111])
        expect(plural(pack.plural, forms, n)).not.toContain("{");
    }
    expect(pack.sizes).toHaveLength(4);
  });

  it.skipIf(tag === "en")("has no English left", () => {
    const own = new Map(sentences(pack));
    for (const [path, text] of sentences(english)) {
      if (text.length > 14) expect(own.get(path), path).not.toBe(text);
      expect(render(own.get(path)!, {}), path).not.toMatch(/\b(the|your|this|which|with|and|does|receiving)\b/i);
    }
  });
});

describe("plans", () => {
  it("speak of details that the reasons have", () => {
    // These two follow from what the reader told us and from how long it was tried.
    const derived = ["domain-not-hosted.own", "greylisted.stuck"];
    const known = Object.values(reasons).flatMap(({ id, details }) => details.map((detail) => `${id}.${detail}`));
    for (const key of [...Object.keys(english.details), ...Object.keys(detailPlans)])
      expect([...known, ...derived]).toContain(key);
  });

  it("use every step and every way to send again", () => {
    const used = Object.values({ ...plans, ...detailPlans });
    const steps = new Set<string>(used.flatMap((plan) => (plan.steps ?? []).map(([, step]) => step)));
    // These follow from the message and its operator, whatever the reason.
    const added = ["command", "technical", "readCode", "operatorEnded"];
    for (const step of Object.keys(english.steps)) if (!added.includes(step)) expect(steps, step).toContain(step);
    const retries = new Set<string>(used.map((plan) => plan.retry ?? ""));
    for (const retry of Object.keys(english.retry)) if (retry !== "done") expect(retries, retry).toContain(retry);
  });
});
