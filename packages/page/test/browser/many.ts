import { describe, expect, it } from "vitest";
import { mboxOf } from "../mailbox.mjs";
import { visit, type Site } from "../site.js";
import { batchRead, downloaded, dropMailbox } from "./acts.js";

export const many = (site: () => Site): void =>
  describe("many messages", () => {
    it("are counted by reason, party, provider and domain, filtered, sorted, exported", async () => {
      const { page, context, errors } = await visit(site());
      await dropMailbox(page, 300);
      expect(await page.locator("h1").innerText()).toContain("300");
      const totals = (await page.locator(".totals b").allInnerTexts()).map(Number);
      expect(totals.reduce((sum, count) => sum + count, 0)).toBe(300);
      expect(totals[3]).toBe(6);
      expect(await page.locator(".bars h2").allInnerTexts()).toEqual([
        "By reason",
        "By who can fix it",
        "By provider",
        "By domain",
      ]);
      expect(await page.locator("tbody tr:not(.spacer)").count()).toBeLessThan(60);
      await page.locator(".bars button").first().click();
      const chosen = Number(await page.locator(".bars button[aria-pressed=true] .bar-count").innerText());
      expect(await page.locator(".shown").innerText()).toBe(`${chosen} of 300 shown`);
      await page.locator("input[type=search]").fill("person7");
      await page.waitForFunction(
        (old) => document.querySelector(".shown")?.textContent !== old,
        `${chosen} of 300 shown`,
      );
      await page.locator(".toolbar .quiet").click();
      await page.locator("th button").first().click();
      expect(await page.locator("th[aria-sort=ascending]").innerText()).toContain("Recipient");
      const save = (name: string): Promise<string> =>
        downloaded(page, () => page.locator(".export button", { hasText: name }).click());
      const csv = (await save("CSV")).trim().split("\r\n");
      expect(csv).toHaveLength(301);
      expect(csv[0]).toContain("source,kind,address");
      const json = (await save("JSON")).trim().split("\n");
      expect(json).toHaveLength(300);
      expect(JSON.parse(json[299]!)).toMatchObject({ source: "many.mbox#300" });
      expect(errors).toEqual([]);
      await context.close();
    });

    it("ten thousand: the page answers while they are read, and Cancel stops", async () => {
      const { page, context, errors } = await visit(site());
      const buffer = mboxOf(10_000);
      await page.locator("input[type=file]").setInputFiles({ name: "big.mbox", mimeType: "application/mbox", buffer });
      await page.waitForSelector(".progress");
      // How long the page's own thread is away while the worker reads: nine times in ten, for the machine has other work.
      const usual = await page.evaluate(async () => {
        const gaps: number[] = [];
        for (let i = 0; i < 40; i++) {
          const before = performance.now();
          await new Promise((resolve) => setTimeout(resolve, 10));
          gaps.push(performance.now() - before);
        }
        return gaps.sort((one, other) => one - other)[35]!;
      });
      expect(usual).toBeLessThan(250);
      await page.locator(".progress button").click();
      await page.waitForSelector(".note");
      expect(await page.locator(".note").innerText()).toContain("Cancelled");
      const read = Number((await page.locator("h1").innerText()).replace(/\D/g, ""));
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(10_000);
      expect(errors).toEqual([]);
      await context.close();
    }, 90_000);

    it("ten thousand to the end", async () => {
      const { page, context, errors } = await visit(site());
      const buffer = mboxOf(10_000);
      await page.locator("input[type=file]").setInputFiles({ name: "big.mbox", mimeType: "application/mbox", buffer });
      await batchRead(page);
      expect(await page.locator(".shown").innerText()).toBe("10,000 of 10,000 shown");
      await page.locator(".table").evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page.waitForSelector("tr[aria-rowindex='10001']");
      expect(errors).toEqual([]);
      await context.close();
    }, 150_000);
  });
