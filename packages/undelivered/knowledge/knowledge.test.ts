/**
 * Every rule proves itself: each example, sent through the whole program, ends at exactly that rule, and no counter-example
 * does. So a rule that another one shadows is found, too.
 */
import { describe, expect, test } from "vitest";
import { messageOf } from "../src/cli/example.js";
import { explain } from "../src/explain.js";
import type { Example, Layer, Rule } from "../src/types.js";
import { languages } from "./languages/index.js";
import { reasons } from "./reasons.js";
import { ruleFiles } from "./rules/index.js";

interface File {
  name: string;
  layer: Layer;
  rules: readonly Rule[];
}

const files: File[] = [
  ...ruleFiles,
  ...languages.map(({ tag, rules }) => ({ name: tag.toLowerCase(), layer: "phrase" as const, rules })),
];
const rules = files.flatMap((file) => file.rules);

const textOf = (example: Example): string => (typeof example === "string" ? example : JSON.stringify(example));

/** The rules that decided about an example. */
function winners(example: Example): string[] {
  const { recipients } = explain(messageOf(example));
  return recipients.flatMap(({ evidence }) =>
    evidence.flatMap(({ supports, rule }) => (supports === "reason" && rule !== null ? [rule] : [])),
  );
}

function wrongExamples(rule: Rule): string[] {
  const wrong: string[] = [];
  for (const example of rule.matches) {
    const found = winners(example);
    if (!found.includes(rule.id))
      wrong.push(`${rule.id} should match, ${found.join() || "no rule"} did: ${textOf(example)}`);
  }
  for (const example of rule.misses ?? []) {
    if (winners(example).includes(rule.id)) wrong.push(`${rule.id} should miss: ${textOf(example)}`);
  }
  return wrong;
}

describe.each(files.map((file) => [file.name, file] as const))("rules of %s", (name, file) => {
  test("end where their examples say", () => {
    expect(file.rules.flatMap(wrongExamples)).toEqual([]);
  });

  test("are named after their file, say where they come from and give an example", () => {
    for (const rule of file.rules) {
      expect(rule.id.startsWith(`${name}/`), rule.id).toBe(true);
      expect(rule.source, rule.id).not.toBe("");
      expect(rule.seen, rule.id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(rule.matches.length, rule.id).toBeGreaterThan(0);
      if (rule.detail !== undefined) expect(reasons[rule.reason].details, rule.id).toContain(rule.detail);
    }
  });
});

test("ids are unique", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("no example is used twice", () => {
  const texts = rules.flatMap(({ matches }) => matches.map(textOf));
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test("every reason is produced by a rule", () => {
  const produced = new Set(rules.map(({ reason }) => reason));
  expect(
    Object.keys(reasons).filter((reason) => reason !== "unknown" && !produced.has(reason as Rule["reason"])),
  ).toEqual([]);
});
