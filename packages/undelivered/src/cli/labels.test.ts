import { describe, expect, it } from "vitest";
import { allAdvice } from "../../knowledge/advice/all.js";
import { labelsFor, ownLabels } from "./labels.js";
import type { Labels } from "./labels.js";
import { columnsOf } from "./terminal.js";

/** Every text by its path: `actions.failed`. */
function texts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}.${key}`));
}

const english = new Map(texts(ownLabels["en"]));
/** Labels that stand in a column before values. */
const inColumn = ["reason", "move", "steps", "again", "learnMore", "ticket", "sure", "warning", "complaint"] as const;

describe.each(allAdvice.map(({ tag }) => [tag] as const))("labels in %s", (tag) => {
  const labels = labelsFor({ language: tag, advice: allAdvice });

  it("are all there", () => {
    const own = texts(ownLabels[tag.split("-")[0]!]);
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts(labels)) expect(text.trim(), path).not.toBe("");
    expect(labels.counts.more).toContain("{n}");
    expect(labels.ticketIs).toContain("--ticket");
  });

  it.runIf(tag !== "en")("are not English", () => {
    const same = texts(ownLabels[tag.split("-")[0]!]).filter(([path, text]) => english.get(path) === text);
    expect(same).toEqual([]);
  });

  it.runIf(["ru", "uk", "ja", "zh-Hans", "ko", "ar"].includes(tag))("hold no Latin word but the option", () => {
    for (const [path, text] of texts(labels))
      expect(text.replace(/--ticket|DNS|\bIP\b|\{n\}/g, ""), path).not.toMatch(/\p{Script=Latin}{2}/u);
  });

  it("fit the column before the values", () => {
    for (const label of inColumn) expect(columnsOf(labels[label]), labels[label]).toBeLessThanOrEqual(11);
  });

  it("tell things apart that stand beside each other", () => {
    for (const group of ["actions", "kinds", "parties"] satisfies (keyof Labels)[]) {
      const values = Object.values(labels[group]);
      expect(new Set(values).size, group).toBe(values.length);
    }
    expect(new Set(labels.sureness).size).toBe(5);
  });
});

it("are English where nobody wrote them", () => {
  expect(labelsFor({ language: "tlh" }).reason).toBe("Reason");
});
