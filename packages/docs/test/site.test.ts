/** The site as it is built: every link leads somewhere, nothing comes from elsewhere, and in Chromium it looks and works as it should. */
import { readFileSync, readdirSync, rmSync, mkdtempSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../../page/test/chromium.mjs";
import { createPageServer } from "../../page/serve.mjs";
import { buildSite } from "../src/site/build.js";
import { docs, pages } from "./markdown.js";

const root = join(docs, "..");
let parent: string;
let site: string;
let files: Map<string, string>;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "undelivered-site-"));
  site = join(parent, "some", "folder");
  await buildSite(root, site);
  files = new Map(
    readdirSync(site, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(site, file), "utf8")]),
  );
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1]!);

describe("the files", () => {
  test("are one for each page", () => {
    expect(files.size).toBe(pages.size);
    for (const [path, html] of files) expect(all(html, /<(h1)[ >]/g).length, path).toBe(1);
  });

  test("lead to files and headings that are there", () => {
    const ids = new Map([...files].map(([path, html]) => [path, all(html, / id="([^"]+)"/g)]));
    const broken: string[] = [];
    for (const [path, html] of files) {
      const own = ids.get(path)!;
      if (new Set(own).size !== own.length) broken.push(`${path}: two of one id`);
      for (const target of all(html, / (?:href|src)="([^"]+)"/g)) {
        if (/^(?:https?|mailto):/.test(target)) continue;
        const [file, anchor] = target.split("#") as [string, string | undefined];
        const goal = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const exists = files.has(goal) || ["style.css", "site.js", "theme.js", "icon.svg"].includes(goal);
        if (!exists || (anchor !== undefined && !ids.get(goal)!.includes(decodeURIComponent(anchor))))
          broken.push(`${path}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("hold no code and no style, and load nothing from elsewhere", () => {
    for (const [path, html] of files) {
      expect(html, path).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
      expect(html, path).not.toMatch(/<script(?![^>]* src="(?:\.\.\/)*\w+\.js")|<style| style=| on\w+="|src="https?:/);
    }
  });

  test("keep the search small", () => {
    expect(gzipSync(readFileSync(join(site, "search-index.js"))).length).toBeLessThan(300_000);
    expect(gzipSync(readFileSync(join(site, "site.js"))).length).toBeLessThan(12_000);
  });
});

const canRun = (): boolean => {
  if (chromiumPath) return true;
  if (process.env["CI"]) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM");
  console.warn("The site's browser tests are skipped: no Chromium. Install it, or set CHROMIUM to its path.");
  return false;
};

const looked = [
  "index.html",
  "guide/understanding-message-failures.html",
  "guide/for-senders.html",
  "reasons/index.html",
  "reasons/relay-denied.html",
  "words/index.html",
  "words/ar.html",
  "providers/google.html",
  "status-codes/x.7.1.html",
  "blocklists/spamhaus-zen.html",
  "vocabularies.html",
];
const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

describe.skipIf(!canRun())("in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let served: string;

  beforeAll(async () => {
    browser = await launch();
    server = createPageServer(parent);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    served = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** A visitor, and what went wrong before him. */
  async function visit(path: string, { from = pathToFileURL(`${site}/`).href, ...options } = {}) {
    const context = await browser.newContext({ reducedMotion: "reduce", viewport: sizes[1]!, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("console", (said) => void (["error", "warning"].includes(said.type()) && wrong.push(said.text())));
    page.on("pageerror", (error) => void wrong.push(error.message));
    page.on("request", (request) => void (request.url().startsWith(from) || wrong.push(request.url())));
    await page.goto(from + path);
    return { page, wrong, close: () => context.close() };
  }

  test.each(sizes)("fits a screen of $width", async (viewport) => {
    const { page, wrong, close } = await visit("index.html", { viewport } as object);
    for (const path of looked) {
      await page.goto(pathToFileURL(join(site, path)).href);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, wider]).toEqual([path, 0]);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([["a disk"], ["a folder of a server"]])("finds by the keyboard, from %s", async (where) => {
    const from = where === "a disk" ? {} : { from: served };
    const { page, wrong, close } = await visit("providers/google.html", from);
    await page.keyboard.press("/");
    await page.keyboard.type("554 5.7.1 <bob@example.org>: Relay access denied");
    await page.waitForSelector("#page-results a");
    expect(await page.locator("#page-query").getAttribute("aria-activedescendant")).toBe("page-result-0");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/reasons\/relay-denied\.html$/);
    expect(await page.locator("h1").innerText()).toContain("relay");
    await page.keyboard.press("/");
    await page.keyboard.type("qqxxzzy");
    await page.waitForSelector(".found:not([hidden]) .count:not(:empty)");
    await page.keyboard.press("Escape");
    expect(await page.locator(".found").isHidden()).toBe(true);
    expect(wrong).toEqual([]);
    await close();
  });

  test("shows words of the index as text, whatever they are", async () => {
    const { page, wrong, close } = await visit("index.html");
    await page.locator("#page-query").fill(`<img src=x onerror="document.title='no'">`);
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe("no");
    expect(wrong).toEqual([]);
    await close();
  });

  test("remembers dark and light", async () => {
    const { page, close } = await visit("index.html", { from: served });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator(".theme").click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${served}reasons/index.html`);
    expect(await paper()).toBe(dark);
    await close();
  });

  test("is readable without scripts", async () => {
    const { page, close } = await visit("reasons/mailbox-full.html", { javaScriptEnabled: false } as object);
    expect(await page.locator("article").innerText()).toContain("no room left");
    expect(await page.locator(".search").isHidden()).toBe(true);
    expect(await page.locator(".places a").count()).toBeGreaterThan(8);
    await close();
  });

  test.each([["light"], ["dark"]] as const)(
    "keeps to the rules of accessibility when it is %s",
    async (colorScheme) => {
      const found: string[] = [];
      for (const [at, path] of audited.entries()) {
        const { page, close } = await visit(path, { colorScheme, viewport: sizes[at % 2]! } as object);
        if (at === 0) {
          await page.locator("#page-query").fill("greylisting");
          await page.waitForSelector("#page-results a");
        }
        found.push(...(await audit(page, colorScheme)).map((problem) => `${path}: ${problem}`));
        await close();
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});

/** One of each kind, not the longest: the rules look at every element. */
const audited = [
  "index.html",
  "guide/for-senders.html",
  "words/ar.html",
  "reasons/greylisted.html",
  "status-codes/5.7.511.html",
  "providers/t-online.html",
];

/** In the dark only the colours are others. */
async function audit(page: Page, theme: "light" | "dark"): Promise<string[]> {
  // axe would be refused by the page's own policy as a script; evaluated through the debugger it is not.
  await page.evaluate(axe.source);
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const runOnly =
    theme === "light" ? { type: "tag" as const, values: rules } : { type: "rule" as const, values: ["color-contrast"] };
  const result = await page.evaluate(async (only) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    return run(document, { runOnly: only });
  }, runOnly);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}
