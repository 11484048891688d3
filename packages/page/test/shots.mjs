/**
 * Draws the views for looking at: `node test/shots.mjs FOLDER [--lang TAG] [--width N]... [--theme NAME]... [--view NAME]...`.
 * The page must be built.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./chromium.mjs";
import { mboxOf } from "./mailbox.mjs";
import { servePage } from "../serve.mjs";

const many = (fallback) => ({ type: "string", multiple: true, default: fallback });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "en" },
    width: many(["390", "820", "1440"]),
    theme: many(["light", "dark"]),
    view: many(["start", "answer", "recipients", "doubt", "batch", "settings"]),
  },
});
const folder = positionals[0] ?? "shots";
mkdirSync(folder, { recursive: true });

const give = async (page, name, buffer, ready) => {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.waitForSelector(ready);
};
const fixture = (name) => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
/** How to come to each view from the empty page. */
const views = {
  start: async () => undefined,
  answer: async (page) => {
    await give(page, "bounce.eml", fixture("icloud/recipient-unknown.eml"), ".recipient");
    await page.locator(".statement").first().hover();
    await page.evaluate(() => scrollTo(0, 0));
  },
  recipients: (page) => give(page, "bounce.eml", fixture("stalwart/temporary-and-permanent.eml"), ".recipient"),
  doubt: (page) => give(page, "bounce.eml", fixture("google-groups/no-permission.eml"), ".recipient"),
  batch: (page) => give(page, "bounces.mbox", mboxOf(400), ".batch .export button:not([disabled])"),
  settings: async (page) => {
    await page.locator(".round.wide").click();
    await page.waitForSelector("dialog[open]");
  },
};

const server = await servePage({ port: 0 });
const browser = await launch();
for (const theme of values.theme) {
  for (const width of values.width.map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    await context.addInitScript((language) => {
      localStorage.setItem("undelivered.settings", JSON.stringify({ language }));
    }, values.lang);
    for (const view of values.view) {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForSelector(".examples");
      await views[view](page);
      await page.screenshot({ path: join(folder, `${view}-${width}-${theme}.png`), fullPage: view !== "settings" });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
server.close();
