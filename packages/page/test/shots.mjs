/** Draws the views for looking at: `node test/shots.mjs FOLDER [--lang TAG]`. The page must be built. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { mboxOf } from "./mailbox.mjs";
import { servePage } from "../serve.mjs";

const folder = process.argv[2] ?? "shots";
const language = process.argv.includes("--lang") ? process.argv[process.argv.indexOf("--lang") + 1] : "en";
const widths = process.argv.includes("--width")
  ? [Number(process.argv[process.argv.indexOf("--width") + 1])]
  : [390, 820, 1440];
mkdirSync(folder, { recursive: true });
const server = await servePage({ port: 0 });
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await launch();
for (const theme of ["light", "dark"]) {
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    await context.addInitScript((tag) => {
      localStorage.setItem("undelivered.settings", JSON.stringify({ language: tag }));
    }, language);
    const page = await context.newPage();
    const shot = (name) => page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
    await page.goto(url);
    await page.waitForSelector(".examples");
    await shot("start");
    await page.locator("[data-example=mailbox-full-notice]").click();
    await page.waitForSelector(".answer .recipient");
    await page
      .locator(".statement")
      .first()
      .hover()
      .catch(() => undefined);
    await page.evaluate(() => scrollTo(0, 0));
    await shot("answer");
    await page.locator(".brand").click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "bounces.mbox", mimeType: "application/mbox", buffer: mboxOf(400) });
    await page.waitForSelector(".batch .export button:not([disabled])");
    await shot("batch");
    await context.close();
  }
}
await browser.close();
server.close();
