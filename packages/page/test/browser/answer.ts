import { describe, expect, it } from "vitest";
import { explain } from "../../../undelivered/src/index.js";
import { examples } from "../../src/input/examples.js";
import { texts } from "../../src/input/example-texts.js";
import en from "../../src/strings/en.js";
import { visit, drop, answered, type Site } from "../site.js";
import { bounce, downloaded, fixture, paste, pressExample, startAgain } from "./acts.js";

/** What the article says about its samples, in the words of the report. */
const article: Record<string, [reason: string, party: string]> = {
  "mailbox-full-notice": ["server-full", "recipient-admin"],
  "user-unknown": ["user-unknown", "sender"],
  "host-not-found": ["domain-not-found", "sender"],
  greylisted: ["greylisted", "nobody"],
  "relaying-log-in": ["auth-required", "sender"],
  "network-listed": ["reputation-blocked", "sender-admin"],
  "suspicious-host": ["receiver-filter-broken", "recipient-admin"],
  "rule-restriction": ["recipient-restricted", "recipient"],
  "recipient-deleted": ["user-unknown", "sender"],
  "user-unknown-university": ["user-unknown", "sender"],
  "account-disabled": ["mailbox-disabled", "recipient"],
  "system-storage": ["server-full", "recipient-admin"],
  "host-not-found-yet": ["dns-temporary", "recipient-admin"],
  "host-not-found-line": ["domain-not-found", "sender"],
  "connection-refused": ["connection-failed", "recipient-admin"],
  "relaying-not-set-up": ["domain-not-hosted", "recipient-admin"],
  "relaying-own-domain": ["domain-not-hosted", "recipient-admin"],
  "blacklisted-by-list": ["blocklisted", "sender-admin"],
  "blacklisted-delist": ["reputation-blocked", "sender-admin"],
};

export const answer = (site: () => Site): void =>
  describe("explains", () => {
    it("each sample of the article with its title, its party and its words marked", async () => {
      const { page, context, errors } = await visit(site());
      const seen: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      for (const { id } of examples) {
        const { explanation, reason, party } = explain(texts[id]!).recipients[0]!;
        expect([id, reason, party]).toEqual([id, ...article[id]!]);
        wanted[id] = [explanation.title, en[`party.${party!}`], true];
        await pressExample(page, id);
        seen[id] = [
          await page.locator(".recipient .title").first().innerText(),
          await page.locator(".facts dd").first().innerText(),
          (await page.locator(".message mark.proof").count()) > 0,
        ];
        await startAgain(page);
      }
      expect(examples).toHaveLength(19);
      expect(seen).toEqual(wanted);
      expect(errors).toEqual([]);
      await context.close();
    }, 60_000);

    it("draws the way, with hosts and times, and the place where it stopped", async () => {
      const { page, context } = await visit(site(), { timezoneId: "UTC" });
      await drop(page, [{ name: "a.eml", type: "", content: fixture("icloud/recipient-unknown.eml") }]);
      await answered(page);
      const stations = (await page.locator(".station").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
      expect(stations).toHaveLength(5);
      expect(stations[0]).toContain("client.example.com");
      expect(stations[1]).toMatch(/Your provider.*mail\.example\.com.*3 Mar 2026, 09:14/);
      expect(stations[2]).toContain("outbound.icloud.example.com");
      expect(stations[3]).toContain("mx.example.org");
      expect(stations[4]).toMatch(/Mailbox Stopped here/);
      await context.close();
    });

    it("each recipient on his own, and draws the way of the one that is looked at", async () => {
      const { page, context } = await visit(site());
      await drop(page, [{ name: "a.eml", type: "", content: fixture("stalwart/temporary-and-permanent.eml") }]);
      await answered(page);
      expect(await page.locator("h1").innerText()).toContain("Not delivered: 1 of 2");
      expect(await page.locator(".way .to").innerText()).toBe("bob@example.org");
      expect(await page.locator(".station.stopped .name").innerText()).toBe("Mailbox");
      await page.locator("summary", { hasText: "carol@example.net" }).click();
      await page.waitForSelector(".station.waiting");
      expect(await page.locator(".way .to").innerText()).toBe("carol@example.net");
      await context.close();
    });

    it("joins statements and words, either way", async () => {
      const { page, context } = await visit(site());
      await paste(page, bounce);
      const statement = page.locator(".statement", { hasText: "User unknown" }).first();
      const id = (await statement.getAttribute("id"))!.replace("statement-", "");
      const mark = page.locator(`mark[data-ids~="${id}"]`).first();
      expect(await mark.innerText()).toContain("User unknown");
      await statement.hover();
      expect(await mark.getAttribute("class")).toContain("active");
      await page.locator("h1").hover();
      expect(await mark.getAttribute("class")).not.toContain("active");
      await mark.hover();
      expect(await statement.getAttribute("class")).toContain("active");
      await mark.click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`statement-${id}`);
      await context.close();
    });

    it("points out the three parts of a bounce", async () => {
      const { page, context } = await visit(site());
      await paste(page, bounce);
      expect(await page.locator(".three li.yes").count()).toBe(3);
      const parts = await page
        .locator("mark[data-part]")
        .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute("data-part"), mark.textContent]));
      expect(Object.fromEntries(parts)).toMatchObject({
        1: "Undelivered Mail Returned to Sender",
        2: expect.stringContaining("MAILER-DAEMON@mail.example.org"),
        3: expect.stringContaining("User unknown"),
      });
      // What was clicked stays lit when the pointer goes on.
      await page.locator(".three button").first().click();
      await page.locator("h1").hover();
      expect(await page.locator('mark[data-part="1"]').getAttribute("class")).toContain("active");
      await context.close();
    });

    it("says how sure it is in words, and what else it may be where that comes close", async () => {
      const { page, context } = await visit(site());
      await paste(page, bounce);
      expect(await page.locator(".facts dd").last().innerText()).toMatch(/^(Certain|Quite sure)$/);
      expect(await page.locator(".doubt").count()).toBe(0);
      await startAgain(page);
      await drop(page, [{ name: "a.eml", type: "", content: fixture("google-groups/no-permission.eml") }]);
      await answered(page);
      expect(await page.locator(".doubt").innerText()).toMatch(
        /^(Likely|A guess)\. It could also be: No such address\.$/,
      );
      await context.close();
    });

    it("marks words in an encoded part, and has source, headers and JSON one click away", async () => {
      const { page, context } = await visit(site());
      const body = Buffer.from("Grüße! <bob@example.com>: 550 5.1.1 User unknown\n").toString("base64");
      const head = "From: MAILER-DAEMON@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n";
      const encoding = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n";
      await paste(page, `${head}${encoding}\n${body}\n`);
      expect((await page.locator("mark.proof").allInnerTexts()).join(" ")).toContain("User unknown");
      const open = (tab: string): Promise<void> => page.locator(".message [role=tab]", { hasText: tab }).click();
      await open("Source");
      expect(await page.locator(".paper").innerText()).toContain(body.slice(0, 40));
      await open("JSON");
      expect(JSON.parse(await page.locator(".paper pre").innerText())).toMatchObject({ schema: 1 });
      await open("Headers");
      expect(await page.locator(".headers").innerText()).toContain("MAILER-DAEMON@example.org");
      await context.close();
    });

    it("gives steps for each audience, by mouse and by keys", async () => {
      const { page, context } = await visit(site());
      await paste(page, bounce);
      const panel = page.locator(".todo .panel");
      const wanted = async (audience: "sender" | "admin" | "list-owner"): Promise<string> =>
        explain(bounce, { audience }).recipients[0]!.explanation.steps[0]!.text;
      expect(await panel.innerText()).toContain(await wanted("sender"));
      expect(await panel.innerText()).toContain("Send it again?");
      await page.locator(".todo [role=tab]").first().focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator(".todo [aria-selected=true]").innerText()).toBe("Administrator");
      await page.waitForFunction(
        (text) => document.querySelector(".todo .panel")?.textContent?.includes(text),
        await wanted("admin"),
      );
      await page.keyboard.press("End");
      await page.waitForFunction(() => document.querySelector(".todo .panel")?.textContent?.includes("mailing list"));
      await context.close();
    });

    it("has a ticket to copy, to mail, to download, and to redact", async () => {
      const { page, context } = await visit(site(), { permissions: ["clipboard-read", "clipboard-write"] });
      await pressExample(page, "mailbox-full-notice");
      await page.locator(".ticket button", { hasText: "Copy" }).click();
      await page.waitForSelector(".ticket button:has-text('Copied')");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("bob@example.net");
      expect(await page.locator(".ticket a.button").getAttribute("href")).toMatch(/^mailto:.*subject=/);
      const load = (): Promise<string> =>
        downloaded(page, () => page.locator(".ticket button", { hasText: "Download" }).click());
      expect(await load()).toMatch(/^X-Unsent: 1\r\n[\s\S]*bounce\.eml/);
      await page.locator(".ticket [role=switch]").click();
      await page.waitForFunction(() => document.querySelector(".ticket pre")?.textContent?.includes("person-"));
      expect(await page.locator(".ticket pre").innerText()).not.toContain("bob@example.net");
      expect(await load()).not.toContain("bounce.eml");
      await context.close();
    });

    it("uses what the reader tells about himself, and keeps it in this browser", async () => {
      const { page, context, requests } = await visit(site());
      await pressExample(page, "relaying-not-set-up");
      const before = await page.locator(".answer").innerText();
      await page.locator(".round.wide").click();
      await page.locator("#domains").fill("example.com");
      await page.locator("#hosts").fill("mail.example.org");
      await page.locator("#ips").fill("192.0.2.0/24");
      await page.locator("dialog .primary").click();
      await page.waitForFunction((old) => document.querySelector<HTMLElement>(".answer")!.innerText !== old, before);
      await page.reload();
      await page.locator(".round.wide").click();
      expect(await page.locator("#domains").inputValue()).toBe("example.com");
      expect(await page.locator("#hosts").inputValue()).toBe("mail.example.org");
      expect(await page.locator("#ips").inputValue()).toBe("192.0.2.0/24");
      expect(requests.filter((url) => /example\.com|192\.0\.2/.test(url))).toEqual([]);
      await page.locator("dialog .quiet").click();
      await page.locator("dialog .primary").click();
      expect(await page.evaluate(() => localStorage.getItem("undelivered.settings"))).not.toContain("example.com");
      await context.close();
    });

    it("leads to the host's own help where there is some, and nowhere where there is none", async () => {
      const { page, context } = await visit(site());
      await paste(page, bounce);
      expect(await page.locator(".why a").count()).toBe(0);
      await page.evaluate(() =>
        document.querySelector("meta[name=undelivered-learn-more]")!.setAttribute("content", "../help/{page}.html"),
      );
      await startAgain(page);
      await paste(page, bounce);
      const wanted = new URL("../help/reasons/user-unknown.html", site().url).href;
      expect(await page.locator(".why a").evaluate((link: HTMLAnchorElement) => link.href)).toBe(wanted);
      await context.close();
    });

    it("can be printed: light, the whole message, no buttons", async () => {
      const { page, context } = await visit(site(), { colorScheme: "dark" });
      await pressExample(page, "mailbox-full-notice");
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        "rgb(255, 255, 255)",
      );
      expect(await page.locator(".ticket footer, .tabs, .top button").filter({ visible: true }).count()).toBe(0);
      const cut = await page
        .locator(".paper, .ticket pre")
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1));
      expect(cut).toEqual([]);
      await context.close();
    });
  });
