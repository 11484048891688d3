/** Figures: bytes, time to the first answer, a mailbox of 10 000. `node test/measure.mjs`, the page built. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { launch } from "./chromium.mjs";
import { mboxOf } from "./mailbox.mjs";
import { servePage } from "../serve.mjs";

const dist = new URL("../dist/", import.meta.url);
const weigh = (name) => gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length;
const assets = readdirSync(new URL("assets/", dist)).map((name) => `assets/${name}`);
const sum = (test) => assets.filter((name) => test.test(name)).reduce((total, name) => total + weigh(name), 0);
const first = weigh("index.html") + weigh("theme.js") + sum(/index-/);
console.log(`first paint        ${first} bytes gz`);
console.log(`engine and rules   ${sum(/(worker|rules)-/)} bytes gz, fetched when the page stands`);
console.log(`words of reports   ${sum(/languages-/)} bytes gz, fetched with the engine`);
console.log(`language packs     ${sum(/(strings|advice)-/)} bytes gz in all, fetched when chosen`);

const server = await servePage({ port: 0 });
const browser = await launch();
const page = await browser.newPage();
const url = `http://127.0.0.1:${server.address().port}/`;
const started = performance.now();
await page.goto(url);
await page.waitForSelector(".examples");
console.log(`page stands        ${Math.round(performance.now() - started)} ms`);
const time = async (what, act) => {
  const before = performance.now();
  await act();
  console.log(`${what.padEnd(18)} ${Math.round(performance.now() - before)} ms`);
};
const example = async () => {
  await page.locator("[data-example=mailbox-full-notice]").click();
  await page.waitForSelector(".answering");
};
await time("first answer", example);
await page.locator(".brand").click();
await time("second answer", example);
await page.locator(".brand").click();
await time("10 000 messages", async () => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "a.mbox", mimeType: "application/mbox", buffer: mboxOf(10_000) });
  await page.waitForSelector(".batch .export button:not([disabled])", { timeout: 300_000 });
});
await browser.close();
server.close();
