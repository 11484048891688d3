import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { mboxOf } from "../mailbox.mjs";
import type { Page } from "playwright-core";
import { answered, drop, untilOfflineReady, visit, type Site } from "../site.js";
import { batchRead, bounce, outlookMessage, outlookReport, paste, reply } from "./acts.js";

/** Another app that shares: the system posts a form to the address that the manifest names. */
async function share(site: Site, page: Page, fields: string): Promise<void> {
  const form = `<form method="post" action="${site.url}share" enctype="multipart/form-data">${fields}<button>Share</button></form>`;
  const app = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(form));
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`);
  if (fields.includes("file"))
    await page
      .locator("input")
      .setInputFiles({ name: "shared.eml", mimeType: "message/rfc822", buffer: Buffer.from(bounce) });
  await page.locator("button").click();
  await answered(page);
  app.closeAllConnections();
  app.close();
}

export const intake = (site: () => Site): void =>
  describe("takes", () => {
    it("pasted text, by the button and by Ctrl+Enter", async () => {
      const { page, context, errors } = await visit(site());
      await paste(page, reply);
      expect(await page.locator("h1").innerText()).toContain("bob@example.com");
      await page.goBack();
      await page.locator("#draft").press("Control+Enter");
      await answered(page);
      expect(errors).toEqual([]);
      await context.close();
    });

    it("what is pasted anywhere on the page", async () => {
      const { page, context } = await visit(site());
      await page.evaluate((text) => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", text);
        document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData: transfer }));
      }, reply);
      await answered(page);
      await context.close();
    });

    it("what lies in the clipboard, on a phone by a button", async () => {
      const { page, context, errors } = await visit(site(), {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.evaluate((text) => navigator.clipboard.writeText(text), reply);
      await page.locator(".paste").tap();
      await answered(page);
      expect(await page.locator(".recipient .title").innerText()).toBe("No such address");
      expect(errors).toEqual([]);
      await context.close();
    });

    it.each([
      ["an .eml file", "bounce.eml", "message/rfc822", bounce],
      ["a .txt file", "error.txt", "text/plain", reply],
      ["a .msg file, a report of Outlook", "report.msg", "application/vnd.ms-outlook", outlookReport],
      ["a .msg file, a bounce saved in Outlook", "bounce.msg", "application/vnd.ms-outlook", outlookMessage],
      ["a .gz file", "error.txt.gz", "application/gzip", gzipSync(reply)],
      ["an .mbox file of one message", "one.mbox", "application/mbox", mboxOf(1)],
    ])("%s that is dropped", async (_what, name, type, content) => {
      const { page, context, errors } = await visit(site());
      await drop(page, [{ name, type, content }]);
      await answered(page);
      expect(await page.locator(".recipient .title").innerText()).toBe("No such address");
      expect(await page.locator("h1").innerText()).toMatch(/@example\.com/);
      expect(errors).toEqual([]);
      await context.close();
    });

    it("a message that carries the report, and says so", async () => {
      const { page, context, errors } = await visit(site());
      const lines = "---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@example.net>\nTo: a@example.org\nSubject: failure notice\n\n"; // prettier-ignore
      const content = `From: Alice <a@example.org>\nTo: help@example.net\nSubject: Fwd: failure notice\n\nWhat is this?\n\n${lines}${reply}`;
      await drop(page, [{ name: "forwarded.eml", type: "message/rfc822", content }]);
      await answered(page);
      expect(await page.locator(".recipient .title").innerText()).toBe("No such address");
      expect(await page.locator(".lead").innerText()).toContain("It carries this one.");
      expect(errors).toEqual([]);
      await context.close();
    });

    it("files that are chosen, several at once", async () => {
      const { page, context, errors } = await visit(site());
      await page.locator("input[type=file]").setInputFiles([
        { name: "a.eml", mimeType: "message/rfc822", buffer: Buffer.from(bounce) },
        { name: "b.msg", mimeType: "application/vnd.ms-outlook", buffer: Buffer.from(outlookReport) },
        { name: "c.txt", mimeType: "text/plain", buffer: Buffer.from(reply) },
        { name: "d.mbox", mimeType: "application/mbox", buffer: mboxOf(2) },
      ]);
      await batchRead(page);
      const sources = await page.locator("td.c-message").allTextContents();
      expect(sources).toEqual(["a.eml", "b.msg", "c.txt", "d.mbox#1", "d.mbox#2"]);
      await page.locator("tr:has-text('b.msg') button").click();
      await answered(page);
      await page.locator(".glance nav button").click();
      await page.waitForSelector(".batch");
      expect(errors).toEqual([]);
      await context.close();
    });

    it("says which file could not be read, and reads the others", async () => {
      const { page, context } = await visit(site());
      const broken = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
      await drop(page, [
        { name: "broken.msg", type: "", content: broken },
        { name: "cut.gz", type: "", content: gzipSync(bounce).subarray(0, 60) },
        { name: "a.eml", type: "message/rfc822", content: bounce },
      ]);
      await page.waitForSelector("text=broken.msg");
      await page.waitForSelector("text=cut.gz");
      await page.locator("td.c-address button").click();
      await answered(page);
      await context.close();
    });

    it("what another app shares: a file, or a text", async () => {
      const { page, context, errors } = await visit(site());
      await untilOfflineReady(page);
      await share(site(), page, '<input type="file" name="files">');
      expect(await page.locator(".source").innerText()).toBe("shared.eml");
      expect(page.url()).toBe(site().url);
      await share(site(), page, `<textarea name="text">${reply.replaceAll("<", "&lt;")}</textarea>`);
      expect(await page.locator("h1").innerText()).toContain("bob@example.com");
      await page.reload();
      await page.waitForSelector(".examples");
      expect(errors).toEqual([]);
      await context.close();
    });

    it("files that the system opens with it, and says so in its manifest", async () => {
      const manifest = (await (await fetch(`${site().url}manifest.webmanifest`)).json()) as {
        share_target: { action: string; method: string; params: { files: { name: string; accept: string[] }[] } };
        file_handlers: { accept: Record<string, string[]> }[];
      };
      expect(manifest.share_target).toMatchObject({ action: "./share", method: "POST" });
      expect(manifest.share_target.params.files[0]!.accept).toEqual(
        expect.arrayContaining([".eml", ".mbox", ".msg", ".txt"]),
      );
      expect(Object.values(manifest.file_handlers[0]!.accept).flat()).toEqual([".eml", ".mbox", ".msg"]);
    });
  });
