/** What the pages say is what the engine says, every link leads somewhere, and nothing on them is out of date. */
import { dirname, join, normalize } from "node:path";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blocklists } from "../../undelivered/knowledge/blocklists.js";
import { providers } from "../../undelivered/knowledge/providers.js";
import { reasons } from "../../undelivered/knowledge/reasons.js";
import { replyCodes, statusCodes } from "../../undelivered/knowledge/status-codes.js";
import { explain } from "../../undelivered/src/index.js";
import { codePageOf } from "../src/codes.js";
import { slug } from "../src/markdown.js";
import { detailMeanings } from "../src/words/details.js";
import { stalePages } from "../src/write.js";
import { docs, headingsOf, inFolder, linksOf, pages, samplesOn } from "./markdown.js";

/** The headings of each kind of page, in their order; those with a question mark may be missing. */
const templates: Record<string, readonly string[]> = {
  reasons: [
    "What it means",
    "How it looks",
    "Why it happens",
    "How to fix it",
    "Send it again?",
    "For the owner of a list",
    "For administrators",
    "Kinds *",
    "In other systems",
    "Related reasons *",
  ],
  providers: [
    "How to recognise it",
    "Where to ask *",
    "What its codes mean *",
    "How its refusals look",
    "What it expects of senders *",
    "Its block lists *",
    "Sources",
  ],
  "status-codes": ["What it means", "What practice makes of it", "The code alone", "How it looks *", "Related codes"],
  "reply-codes": ["What it means", "What practice makes of it", "The code alone *", "How it looks *", "Related codes"],
  blocklists: ["What it means", "Look up and ask for removal", "How texts name it", "How it looks", "Sources"],
  words: [
    "What servers and programs say",
    "Subjects of failure notices",
    "Subjects of notices of delay *",
    "Names of automated senders *",
  ],
};

test("the pages that are checked in are those that the knowledge gives", () => {
  expect(stalePages(join(docs, "..")), "run npm run docs").toEqual([]);
});

describe.each(Object.entries(templates))("pages in %s", (folder, template) => {
  const found = inFolder(folder);

  test("have the headings of their template, in its order", () => {
    expect(found.length).toBeGreaterThan(20);
    const required = template.filter((heading) => !heading.endsWith("*"));
    const order = template.map((heading) => heading.replace(/ \*$/, ""));
    for (const [path, markdown] of found) {
      const headings = headingsOf(markdown)
        .filter(({ depth }) => depth === 2)
        .map(({ text }) => text);
      const missing = required.filter((one) => !headings.includes(one));
      expect([path, missing]).toEqual([path, []]);
      expect([path, headings]).toEqual([path, order.filter((one) => headings.includes(one))]);
    }
  });

  test("are named in their index, and begin with one title", () => {
    const index = linksOf(pages.get(`${folder}/README.md`)!);
    for (const [path, markdown] of found) {
      expect(index, path).toContain(path.slice(folder.length + 1));
      expect(headingsOf(markdown).filter(({ depth }) => depth === 1).length, path).toBe(1);
    }
  });

  test("show samples of which the engine says what the page says", () => {
    let count = 0;
    for (const [path, markdown] of [...found, [`${folder}/README.md`, pages.get(`${folder}/README.md`)!] as const]) {
      for (const { text, reason, detail } of samplesOn(markdown)) {
        const recipient = explain(text).recipients[0];
        expect([path, text, recipient?.reason]).toEqual([path, text, reason]);
        if (detail !== null) expect([path, text, recipient?.detail]).toEqual([path, text, detail]);
        expect(pages.has(`${recipient!.explanation.learnMore}.md`), text).toBe(true);
        count++;
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});

test("every reason, operator, list and code has a page that bears its name", () => {
  const named: [string, string[]][] = [
    ["reasons", Object.keys(reasons)],
    ["providers", providers.map(({ id }) => id)],
    ["blocklists", blocklists.map(({ id }) => id)],
  ];
  for (const [folder, ids] of named)
    for (const id of ids) {
      const path = `${folder}/${id}.md`;
      expect(headingsOf(pages.get(path) ?? "")[0]?.text, path).toMatch(new RegExp(`\\(\`${id}\`\\)$`));
    }
  for (const { code } of replyCodes) expect(pages.has(`reply-codes/${code}.md`), String(code)).toBe(true);
  for (const { code } of statusCodes) {
    const path = codePageOf(code.replace("x", "5")).slice(3);
    expect(pages.has(path) && !path.endsWith("README.md"), code).toBe(true);
  }
});

test("every reason but the unknown one shows how it looks, every detail says what it is", () => {
  for (const { id, details } of Object.values(reasons)) {
    expect(Object.keys(detailMeanings[id] ?? {}), id).toEqual([...details]);
    if (id !== "unknown") expect(samplesOn(pages.get(`reasons/${id}.md`)!).length, id).toBeGreaterThan(3);
  }
});

test("every link leads to a page that is there, and to a heading on it", () => {
  const broken: string[] = [];
  for (const [path, markdown] of pages) {
    for (const target of linksOf(markdown)) {
      if (/^(?:https?|mailto):/.test(target)) continue;
      const [file, anchor] = target.split("#") as [string, string | undefined];
      const goal = file === "" ? path : normalize(join(dirname(path), decodeURIComponent(file)));
      if (goal.startsWith("..") ? !existsSync(join(docs, goal)) : !pages.has(goal)) broken.push(`${path}: ${target}`);
      else if (anchor !== undefined && !anchorsOf(goal).has(anchor))
        broken.push(`${path}: ${target} (no such heading)`);
    }
  }
  expect(broken).toEqual([]);
});

const anchors = new Map<string, Set<string>>();

function anchorsOf(path: string): Set<string> {
  const known = anchors.get(path) ?? new Set(headingsOf(pages.get(path) ?? "").map(({ text }) => slug(text)));
  anchors.set(path, known);
  return known;
}
