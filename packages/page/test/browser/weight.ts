import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carriedReport, explain, type Report } from "../../../undelivered/src/index.js";
import { allFixtures } from "../../../undelivered/testing/fixtures.js";
import { languages } from "../../../undelivered/knowledge/languages/index.js";
import { ruleFiles } from "../../../undelivered/knowledge/rules/index.js";
import { drop, visit, type Dropped, type Site } from "../site.js";
import { weigh } from "../weigh.mjs";
import { batchRead, downloaded } from "./acts.js";

/** The fixtures, those aside that a file takes for a mailbox. */
const wholeMessages = (): Dropped[] =>
  allFixtures()
    .filter(({ bytes }) => Buffer.from(bytes.subarray(0, 5)).toString() !== "From ")
    .map(({ name, bytes }) => ({ name: name.replaceAll("/", "_"), type: "", content: bytes }));

const examplesOfRules = (): Dropped[] =>
  [...ruleFiles, ...languages].flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.matches.map((example, i) => ({
        name: `${rule.id.replaceAll("/", "_")}_${i}.txt`,
        type: "text/plain",
        content: typeof example === "string" ? example : example.text,
      })),
    ),
  );

export const weight = (site: () => Site): void =>
  describe("is the engine of Node, and light", () => {
    it("gives every fixture and every rule's examples the report that Node gives, byte for byte", async () => {
      const { page, context, errors } = await visit(site());
      const files = [...wholeMessages(), ...examplesOfRules()];
      await drop(page, files);
      await batchRead(page);
      const json = await downloaded(page, () => page.locator(".export button", { hasText: "JSON" }).click());
      const lines = json.split("\n");
      expect(files.length).toBeGreaterThan(2000);
      expect(lines).toHaveLength(files.length + 1);
      const reportOn = ({ name, content }: Dropped): Report => {
        const report = explain(content, { source: name });
        // What carries a report gives way to it.
        const carried = report.kind === "not-a-report" ? carriedReport(Buffer.from(content)) : null;
        return carried === null ? report : explain(carried.bytes, { source: name });
      };
      const other = files.filter((file, i) => lines[i] !== JSON.stringify(reportOn(file)));
      expect(other.map(({ name }) => name)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    }, 60_000);

    it("loads less than 150 KB before the language packs, and a fifth of it before it can be used", () => {
      const { paint, load } = weigh(site().folder);
      expect(paint.br).toBeGreaterThan(10_000);
      expect(paint.br).toBeLessThan(32_000);
      expect(load.br).toBeGreaterThan(paint.br);
      expect(load.br).toBeLessThan(150_000);
    });

    it("fetches no more than that at once, and nothing twice", async () => {
      const before = site().served.length;
      const { page, context } = await visit(site());
      await page.waitForSelector(".bottom >> text=Ready to work offline");
      const assets = site()
        .served.slice(before)
        .filter((path) => path.startsWith("/assets/"));
      expect(assets.length).toBeGreaterThan(5);
      expect(assets.filter((path, i) => assets.indexOf(path) !== i)).toEqual([]);
      expect(assets.filter((path) => /(strings|advice)-/.test(path))).toEqual([]);
      await context.close();
    });

    it("knows every file that it needs without a network", () => {
      const worker = readFileSync(join(site().folder, "sw.js"), "utf8");
      for (const name of ["desk", "english", "operators", "languages", "msg", "batch", "settings", "example-texts"])
        expect(worker).toMatch(new RegExp(`assets/${name}-[\\w-]+\\.js`));
    });
  });
