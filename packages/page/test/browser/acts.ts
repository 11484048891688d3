/** What a visitor does, and messages to do it with. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { tag } from "../../../undelivered/src/outlook/properties.js";
import { mboxOf } from "../mailbox.mjs";
import { outlookFile } from "../../../undelivered/testing/outlook-file.js";
import { answered, drop } from "../site.js";

export const fixture = (name: string): Buffer => readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url));

export const bounce = mboxOf(1)
  .toString()
  .replace(/^From MAILER.*\n/, "");

export const reply = "550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown";

/** A report as Outlook keeps it: what happened to whom stands in properties, not in a text. */
export const outlookReport = outlookFile({
  message: { [tag.messageClass]: "REPORT.IPM.Note.NDR", [tag.subject]: "Undeliverable: Lunch" },
  recipients: [
    {
      [tag.displayName]: "Bob",
      [tag.smtpAddress]: "bob@example.com",
      [tag.reportText]: "The e-mail account does not exist at the organization this message was sent to.",
      [tag.supplementaryInfo]: "<mx.example.com #5.1.1 smtp;550 5.1.1 User unknown>",
      [tag.ndrStatus]: 511,
    },
  ],
});

/** A bounce that somebody saved in Outlook: an ordinary message. */
export const outlookMessage = outlookFile({
  message: {
    [tag.subject]: "Undelivered Mail Returned to Sender",
    [tag.senderName]: "Mail Delivery System",
    [tag.senderSmtpAddress]: "mailer-daemon@example.org",
    [tag.body]: `<bob@example.com>: host mx.example.com said: ${reply} (in reply to RCPT TO command)`,
  },
});

export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator("#draft").fill(text);
  await page.locator(".intake .primary").click();
  await answered(page);
};

export const pressExample = async (page: Page, id: string): Promise<void> => {
  const button = page.locator(`[data-example=${id}]`);
  if ((await button.count()) === 0) await page.locator(".examples > button").click();
  await button.click();
  await answered(page);
};

export const startAgain = async (page: Page): Promise<void> => {
  await page.locator(".brand").click();
  await page.waitForSelector(".examples");
};

export const batchRead = (page: Page): Promise<unknown> =>
  page.waitForSelector(".batch .export button:not([disabled])", { timeout: 120_000 });

export const dropMailbox = async (page: Page, count: number): Promise<void> => {
  await drop(page, [{ name: "many.mbox", type: "application/mbox", content: mboxOf(count) }]);
  await batchRead(page);
};

/** Presses what starts a download, and gives the text of the file. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync((await download.path())!, "utf8");
}

/** How far the page can be scrolled sideways, which it never should. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
