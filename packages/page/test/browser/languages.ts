import { describe, expect, it } from "vitest";
import { allAdvice } from "../../../undelivered/knowledge/advice/all.js";
import { explain } from "../../../undelivered/src/index.js";
import { languages } from "../../src/strings/index.js";
import { visit, type Site } from "../site.js";
import { bounce, dropMailbox, paste, sideways } from "./acts.js";

export const speech = (site: () => Site): void =>
  describe("speaks", () => {
    it("every language, in the page's words and the engine's, without a sideways step on a phone", async () => {
      const { page, context, errors } = await visit(site(), { viewport: { width: 390, height: 844 } });
      await paste(page, bounce);
      await page.locator(".round.wide").click();
      const seen: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      for (const tag of Object.keys(languages)) {
        const { summary } = explain(bounce, { language: tag }).recipients[0]!.explanation;
        wanted[tag] = [summary, tag === "ar" ? "rtl" : "ltr", 0];
        await page.locator("#language").selectOption(tag);
        await page
          .waitForFunction((text) => document.querySelector(".summary")?.textContent === text, summary, {
            timeout: 4000,
          })
          .catch(() => undefined);
        seen[tag] = [
          await page.locator(".summary").textContent(),
          await page.locator("html").getAttribute("dir"),
          Math.max(0, await sideways(page)),
        ];
      }
      expect(seen).toEqual(wanted);
      expect(Object.keys(languages).sort()).toEqual(allAdvice.map((pack) => pack.tag).sort());
      expect(errors).toEqual([]);
      await context.close();
    }, 60_000);

    it("another language at once, right to left as well, and keeps to it", async () => {
      const { page, context, errors } = await visit(site());
      await dropMailbox(page, 12);
      await page.locator(".round.wide").click();
      await page.locator("#language").selectOption("ar");
      await page.waitForFunction(() => document.documentElement.dir === "rtl");
      await page.locator("dialog .primary").click();
      const arabic = /[\u0600-\u06ff]/;
      await page.waitForFunction(() => /[\u0600-\u06ff]/.test(document.querySelector("td.c-title")?.textContent ?? ""));
      expect(await page.locator(".bar-label").first().innerText()).toMatch(arabic);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.reload();
      await page.waitForFunction(() => document.documentElement.lang === "ar");
      expect(errors).toEqual([]);
      await context.close();
    });

    it("the browser's language without being asked", async () => {
      const { page, context } = await visit(site(), { locale: "de-AT" });
      await page.waitForFunction(() => document.documentElement.lang === "de");
      expect(await page.locator(".intake .primary").innerText()).not.toBe("Explain");
      await context.close();
    });

    it("in dark and light, as the system says or as chosen", async () => {
      const { page, context } = await visit(site(), { colorScheme: "dark" });
      const paper = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(await paper()).toBe("rgb(22, 23, 27)");
      await page.locator(".top .round").first().click();
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
      expect(await paper()).toBe("rgb(250, 248, 244)");
      await page.reload();
      expect(await paper()).toBe("rgb(250, 248, 244)");
      await context.close();
    });
  });
