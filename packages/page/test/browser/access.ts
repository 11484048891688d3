import { describe, expect, it } from "vitest";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { answered, drop, visit, type Site } from "../site.js";
import { bounce, dropMailbox, fixture, paste, pressExample, sideways, startAgain } from "./acts.js";

async function audit(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    return run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`).join(" | ")}`,
  );
}

const file = async (page: Page, name: string): Promise<void> => {
  await drop(page, [{ name: "a.eml", type: "", content: fixture(name) }]);
  await answered(page);
};

const tab = async (page: Page, name: string): Promise<void> => {
  await paste(page, bounce);
  await page.locator(".message [role=tab]", { hasText: name }).click();
};

/** How to come to every view from the empty page. */
const views: [name: string, reach: (page: Page) => Promise<unknown>][] = [
  ["the empty page", (page) => page.locator(".examples > button").click()],
  ["one answer", (page) => paste(page, bounce)],
  ["its source", (page) => tab(page, "Source")],
  ["its headers", (page) => tab(page, "Headers")],
  ["its JSON", (page) => tab(page, "JSON")],
  ["an answer with a ticket", (page) => pressExample(page, "mailbox-full-notice")],
  ["several recipients", (page) => file(page, "stalwart/temporary-and-permanent.eml")],
  ["an answer in doubt", (page) => file(page, "google-groups/no-permission.eml")],
  ["a delay", (page) => pressExample(page, "greylisted")],
  ["what is no report", (page) => paste(page, "Hello, see you tomorrow.")],
  ["a file that cannot be read", (page) => unreadable(page)],
  ["a batch", (page) => dropMailbox(page, 60)],
  [
    "the settings",
    async (page) => {
      await page.locator(".round.wide").click();
      await page.waitForSelector("dialog[open]");
    },
  ],
];

async function unreadable(page: Page): Promise<void> {
  const content = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  await drop(page, [{ name: "broken.msg", type: "", content }]);
  await page.waitForSelector("[role=alert] .note");
}

export const access = (site: () => Site): void => {
  it.each([
    ["light", 1280],
    ["light", 390],
    ["dark", 1280],
    ["dark", 390],
  ] as const)(
    "is accessible in every view, %s at %i pixels",
    async (colorScheme, width) => {
      const { page, context } = await visit(site(), { colorScheme, viewport: { width, height: 860 } });
      // axe would be refused by the page's own policy as a script; evaluated through the debugger it is not.
      await page.evaluate(axe.source);
      const faults: string[] = [];
      for (const [name, reach] of views) {
        await reach(page);
        for (const fault of await audit(page)) faults.push(`${name}: ${fault}`);
        if ((await sideways(page)) > 0) faults.push(`${name}: can be scrolled sideways`);
        if ((await page.locator("dialog[open]").count()) === 0) await startAgain(page);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    60_000,
  );

  describe("can be used with the keyboard alone", () => {
    it("from the text to the proof", async () => {
      const { page, context } = await visit(site());
      await page.locator("#draft").focus();
      await page.keyboard.type("550 5.1.1 <bob@example.com>: User unknown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await answered(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      const reached = new Set<string>();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(
          () => document.activeElement?.className.split(" ")[0] || (document.activeElement?.getAttribute("role") ?? ""),
        );
        reached.add(name);
        if (name === "statement") expect(await page.locator("mark.active").count()).toBeGreaterThan(0);
      }
      for (const part of ["statement", "tab", "panel", "quiet"]) expect(reached).toContain(part);
      await context.close();
    });

    it("the settings open, close and give the focus back", async () => {
      const { page, context } = await visit(site());
      await page.locator(".round.wide").focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open]");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !document.querySelector("dialog[open]"));
      expect(await page.evaluate(() => document.activeElement?.className)).toContain("wide");
      await context.close();
    });

    it("a batch: a bar filters, a line opens its message, Back returns to the filtered list", async () => {
      const { page, context } = await visit(site());
      await dropMailbox(page, 30);
      await page.locator(".bars button").first().focus();
      await page.keyboard.press("Space");
      await page.waitForSelector(".bars button[aria-pressed=true]");
      const shown = await page.locator(".shown").innerText();
      expect(shown).not.toBe("30 of 30 shown");
      await page.locator("th button").first().focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("th[aria-sort=ascending]").count()).toBe(1);
      await page.locator("td.c-address button").first().focus();
      await page.keyboard.press("Enter");
      await answered(page);
      await page.locator(".glance nav button").focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".batch");
      expect(await page.locator(".shown").innerText()).toBe(shown);
      await context.close();
    });
  });
};
