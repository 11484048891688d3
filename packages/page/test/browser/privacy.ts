import { describe, expect, it } from "vitest";
import { explain } from "../../../undelivered/src/index.js";
import { texts } from "../../src/input/example-texts.js";
import type { Page } from "playwright-core";
import { answered, drop, openTrap, untilOfflineReady, visit, type Site } from "../site.js";
import { bounce, dropMailbox, outlookReport, paste, pressExample, reply, startAgain } from "./acts.js";

const hostile = (trap: string): string =>
  [
    `<script>globalThis.hacked=1;fetch("${trap}/a")</script>`,
    `<img src="${trap}/b" onerror="globalThis.hacked=1">`,
    `<a href="javascript:globalThis.hacked=1">550 5.1.1 User unknown</a>`,
    `<style>@import url("${trap}/c");body{display:none!important}</style>`,
    `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe><svg onload="globalThis.hacked=1"></svg>`,
    `<link rel=stylesheet href="${trap}/d"><meta http-equiv=refresh content="0;url=${trap}/e">`,
    `<form action="${trap}/f"><input autofocus onfocus="globalThis.hacked=1"></form><base href="${trap}/">`,
  ].join("\n");

export const privacy = (site: () => Site): void =>
  describe("keeps to itself", () => {
    it("sends nothing while it explains, whatever it is given, and asks no other site ever", async () => {
      const { page, context, requests, errors } = await visit(site());
      await untilOfflineReady(page);
      const before = site().served.length;
      await paste(page, reply);
      await startAgain(page);
      await paste(page, bounce);
      await startAgain(page);
      await pressExample(page, "account-disabled");
      await startAgain(page);
      await drop(page, [{ name: "a.msg", type: "", content: outlookReport }]);
      await answered(page);
      await dropMailbox(page, 120);
      await page.locator("td.c-address button").first().click();
      await answered(page);
      expect(site().served.slice(before)).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(site().url))).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    });

    it("works after a reload without a network, and says so", async () => {
      const { page, context, errors } = await visit(site());
      await untilOfflineReady(page);
      await page.waitForSelector(".bottom >> text=Ready to work offline");
      await context.setOffline(true);
      await page.reload();
      await page.waitForSelector(".examples");
      expect(await page.locator(".bottom").innerText()).toContain("offline");
      // An operator's dialect, another language, an Outlook file and a batch: whatever is fetched apart is there.
      await pressExample(page, "account-disabled");
      const { title } = explain(texts["account-disabled"]!).recipients[0]!.explanation;
      expect(await page.locator(".recipient .title").innerText()).toBe(title);
      await startAgain(page);
      await paste(page, "Ihre Nachricht konnte nicht zugestellt werden: bob@example.com: Postfach ist voll");
      expect(await page.locator(".recipient .title").innerText()).toBe("The mailbox is full");
      await startAgain(page);
      await drop(page, [{ name: "a.msg", type: "", content: outlookReport }]);
      await answered(page);
      await dropMailbox(page, 20);
      expect(errors).toEqual([]);
      await context.close();
    });

    it.each([
      ["the worker", /nothing/],
      ["the engine", /worker-/],
    ])("says so when %s cannot be fetched, and tries again", async (_what, known) => {
      const { page, context } = await visit(site(), { serviceWorkers: "block" });
      await context.route("**/*", (route) => (known.test(route.request().url()) ? route.continue() : route.abort()));
      for (const ask of [
        () => page.locator(".intake .primary").click(),
        () => page.locator(".example").first().click(),
      ]) {
        await page.locator("#draft").fill(reply);
        await ask();
        await page.waitForSelector("[role=alert] .note >> text=Are you offline?");
      }
      await context.unroute("**/*");
      await page.locator(".intake .primary").click();
      await answered(page);
      expect(await page.locator("[role=alert] .note").count()).toBe(0);
      await context.close();
    });

    it("has a policy that forbids inline code and other hosts", async () => {
      const { page, context, errors } = await visit(site());
      const policy = (await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content"))!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      const ran = await page.evaluate(() => {
        const script = document.createElement("script");
        try {
          script.textContent = "globalThis.ran = true";
          document.head.append(script);
        } catch {
          // Trusted Types refuse even the assignment.
        }
        return (globalThis as { ran?: boolean }).ran ?? false;
      });
      expect(ran).toBe(false);
      expect(errors.length).toBeGreaterThan(0);
      await context.close();
    });

    it("shows a hostile message as text; nothing runs, and the page stays alive", async () => {
      const trap = await openTrap();
      const { page, context, errors, requests } = await visit(site());
      const evil = hostile(trap.url);
      const head = (type: string): string =>
        `From: "<b onmouseover=alert(1)>" <mailer-daemon@example.org>\nSubject: Undelivered <script>alert(1)</script>\nMIME-Version: 1.0\nContent-Type: ${type}\n\n`;
      for (const type of ["text/html", "text/plain"]) {
        const content = `${head(type)}${evil}\n<p>&lt;bob@example.com&gt;: 550 5.1.1 User unknown</p>\n`;
        await drop(page, [{ name: "<img onerror=alert(1)>.eml", type: "message/rfc822", content }]);
        await answered(page);
        for (const tab of ["Source", "Headers", "JSON", "Decoded"]) {
          await page.locator(".message [role=tab]", { hasText: tab }).click();
          if (tab === "Source") await page.waitForSelector("text=globalThis.hacked=1");
        }
      }
      await startAgain(page);
      await paste(page, evil);
      const found = await page.evaluate(() => ({
        hacked: (globalThis as { hacked?: number }).hacked,
        elements: document.querySelectorAll(
          "main :is(script, img, iframe, style, link, base, meta, [onerror], [onload], [href^='javascript:'])",
        ).length,
        visible: getComputedStyle(document.body).display,
      }));
      expect(found).toEqual({ hacked: undefined, elements: 0, visible: "block" });
      expect(trap.hits).toEqual([]);
      expect(requests.filter((url) => url.startsWith(trap.url))).toEqual([]);
      expect(errors).toEqual([]);
      trap.close();
      await context.close();
    });

    it.each([
      [
        "in a file",
        async (page: Page, text: string) => {
          const file = { name: "line.eml", mimeType: "message/rfc822", buffer: Buffer.from(text) };
          await page.locator("input[type=file]").setInputFiles(file);
        },
      ],
      [
        "pasted",
        async (page: Page, text: string) => {
          await page.evaluate((pasted) => {
            const transfer = new DataTransfer();
            transfer.setData("text/plain", pasted);
            document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData: transfer }));
          }, text);
        },
      ],
    ])(
      "survives ten megabytes in one line, %s",
      async (_how, give) => {
        const { page, context, errors } = await visit(site());
        await give(
          page,
          `Subject: Undelivered Mail\n\n<bob@example.com>: 550 5.1.1 User unknown ${"<b>x".repeat(2_600_000)}`,
        );
        await page.waitForSelector(".answering", { timeout: 60_000 });
        const before = Date.now();
        await page.locator(".message [role=tab]", { hasText: "Source" }).click();
        await page.waitForSelector(".paper button");
        expect(Date.now() - before).toBeLessThan(5000);
        expect(await page.evaluate(() => document.body.innerText.length)).toBeLessThan(400_000);
        expect(await page.locator("main b:not([class]) b").count()).toBe(0);
        expect(errors).toEqual([]);
        await context.close();
      },
      90_000,
    );
  });
