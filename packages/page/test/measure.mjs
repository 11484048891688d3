/**
 * Figures of the built page: bytes, time to the first answer, a mailbox of 10 000; the same mailbox in Node, in the same run.
 * `npm run measure -w packages/page`, once the page is built (`npm start` builds it).
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";
import { mboxOf } from "./mailbox.mjs";
import { weigh } from "./weigh.mjs";
import { servePage } from "../serve.mjs";
import { explain } from "../../undelivered/dist/src/index.js";
import { splitMbox } from "../../undelivered/dist/src/read/mbox.js";

const folder = fileURLToPath(new URL("../dist", import.meta.url));
if (!existsSync(folder)) {
  console.error("The page is not built: npm run build -w packages/page");
  process.exit(1);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
const row = (name, { plain, gz, br }) =>
  console.log(`${name.padEnd(44)}${kilobytes(plain)} ${kilobytes(gz)} ${kilobytes(br)}`);
const weights = weigh(folder);
console.log(`${"".padEnd(44)}    plain      gzip    Brotli`);
row("first paint", weights.paint);
row("first load without language packs", weights.load);
row("first load with English", weights.english);
row("in the background: operators", weights.operators);
row("in the background: words of 29 languages", weights.languages);
row("in the background: batch, settings, Outlook", weights.views);
row("when chosen: 14 languages of the page", weights.chosen);

const server = await servePage({ port: 0, root: folder });
const browser = await launch();
const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
/** Runs it, says how long it took, and gives the milliseconds. */
const timed = async (what, act) => {
  const before = performance.now();
  await act();
  const took = performance.now() - before;
  console.log(`${what.padEnd(44)}${`${Math.round(took)} ms`.padStart(9)}`);
  return took;
};
const example = async () => {
  await page.locator("[data-example=mailbox-full-notice]").click();
  await page.waitForSelector(".answering");
};
const again = () => page.locator(".brand").click();

console.log();
await timed("the page stands", async () => {
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector(".examples");
});
await timed("first answer, with fetching the engine", example);
await again();
await timed("second answer", example);
await again();

const count = 10_000;
const mailbox = mboxOf(count);
const explainAll = () => {
  for (const message of splitMbox(mailbox)) JSON.stringify(explain(message));
};
// Each once unmeasured: both then run compiled code.
for (const message of splitMbox(mboxOf(500))) explain(message);
const give = async () => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "a.mbox", mimeType: "application/mbox", buffer: mailbox });
  await page.waitForSelector(".batch .export button:not([disabled])", { timeout: 300_000 });
};
const inPage = await timed("mailbox of 10 000 in the page", give);
const inNode = await timed("the same in Node", async () => explainAll());
console.log(`${"page over Node".padEnd(44)}${(inPage / inNode).toFixed(2).padStart(9)}`);
await browser.close();
server.close();
