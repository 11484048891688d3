/** The code in the guides runs and gives what stands beside it; the figures in them are right. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Tokens } from "marked";
import { docs, inFolder, pages, samplesOn, tokensOf } from "./markdown.js";
import { explain } from "../../undelivered/src/index.js";

const root = join(docs, "..");
const guides = inFolder("guide");
const understanding = pages.get("guide/understanding-message-failures.md")!;

const blocksOf = (markdown: string, language: string): string[] =>
  tokensOf(markdown).flatMap((token) =>
    token.type === "code" && (token as Tokens.Code).lang === language ? [(token as Tokens.Code).text] : [],
  );

const scripts = guides.flatMap(([path, markdown]) =>
  blocksOf(markdown, "js").map((text, at) => [path, at + 1, text] as const),
);

test("there is a guide for each reader", () => {
  expect(guides.map(([path]) => path).sort()).toEqual([
    "guide/for-developers.md",
    "guide/for-postmasters.md",
    "guide/for-senders.md",
    "guide/understanding-message-failures.md",
  ]);
  expect(scripts.length).toBeGreaterThan(4);
});

test.each(scripts)("%s: script %i gives the values that stand beside it", (_path, _at, text) => {
  let claims = 0;
  const checked = text.replace(/^(.+?); \/\/ (.+)$/gm, (_, expression: string, value: string) => {
    claims++;
    return `assert.deepEqual(${expression}, ${value});`;
  });
  expect(claims).toBeGreaterThan(0);
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", `import assert from "node:assert/strict";\n${checked}`],
    {
      cwd: root,
      stdio: "pipe",
    },
  );
});

test("shell blocks name scripts that exist", () => {
  const { scripts: known } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  for (const [path, markdown] of guides)
    for (const line of blocksOf(markdown, "sh").flatMap((text) => text.split("\n"))) {
      const name = /^npm (?:run )?(\w+)/.exec(line)?.[1] ?? "";
      expect(Object.keys(known), `${path}: ${line}`).toContain(name);
    }
});

test("every sample in a guide ends at the reason that the guide says", () => {
  const shown = guides.flatMap(([, markdown]) => samplesOn(markdown));
  expect(shown.length).toBeGreaterThan(15);
  for (const { text, reason } of shown) expect([text, explain(text).recipients[0]?.reason]).toEqual([text, reason]);
});

test("the annotated bounce has the three parts that the guide names", () => {
  const { anatomy } = explain(blocksOf(understanding, "eml")[0]!);
  expect(anatomy.subject).toMatchObject({ text: "Undelivered Mail Returned to Sender", recognised: true });
  expect(anatomy.sender).toMatchObject({ recognised: true });
  expect(anatomy.reason?.text).toContain("User unknown");
});

test("the arithmetic of greylisting is right", () => {
  const table = tokensOf(understanding).find(
    (token): token is Tokens.Table => token.type === "table" && (token as Tokens.Table).header[0]!.text === "Try",
  )!;
  let since = 0;
  for (const [at, row] of table.rows.entries()) {
    const pause = at === 0 ? 0 : Math.min(5 * 2 ** (at - 1), 480);
    since += pause;
    const known = (hours: number): string =>
      at === 0 ? "no, first contact" : pause <= hours * 60 ? "yes" : "no, forgotten";
    const cells = row.map(({ text }) => text);
    expect(cells).toEqual([String(at + 1), at === 0 ? "" : `${pause} min`, spoken(since), known(4), known(6)]);
  }
  expect(table.rows.length).toBe(10);
});

const spoken = (minutes: number): string =>
  minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
