/** The library's public face in a browser: every fixture gives the same report in Chromium as in Node. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explain } from "../src/index.js";
import { allFixtures, fixturesFolder } from "../testing/fixtures.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const executable = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
const types: Record<string, string> = { ".js": "text/javascript", ".html": "text/html" };

const page = `<!doctype html><title>-</title>
<script type="module">import { explain } from "/dist/src/index.js"; window.explain = explain;</script>`;

/** The built library under /dist, the fixtures under /fixtures, the page that loads it elsewhere. */
function serve(): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const folder = path.startsWith("/dist/") ? dist : path.startsWith("/fixtures/") ? fixturesFolder : null;
    if (folder === null) return response.writeHead(200, { "content-type": "text/html" }).end(page);
    const file = join(folder, path.slice(path.indexOf("/", 1) + 1));
    if (!existsSync(file)) return response.writeHead(404).end();
    response
      .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
      .end(readFileSync(file));
  });
}

const server = serve();
let browser: Browser | undefined;

beforeAll(async () => {
  if (executable === undefined) return;
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  browser = await chromium.launch({ executablePath: executable, args });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server.close();
});

test.skipIf(executable === undefined && process.env["CI"] === undefined)(
  "gives the same reports in Chromium as in Node",
  { timeout: 120_000 },
  async () => {
    if (browser === undefined)
      throw new Error("No Chromium found: install the package chromium, or set CHROMIUM to its path.");
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction(() => "explain" in globalThis);
    const fixtures = allFixtures();
    const reports = await tab.evaluate(
      async (names: string[]) => {
        const { explain } = globalThis as unknown as { explain: (bytes: Uint8Array, options: object) => unknown };
        const found: string[] = [];
        for (const name of names) {
          const bytes = new Uint8Array(await (await fetch(`/fixtures/${name}`)).arrayBuffer());
          found.push(JSON.stringify(explain(bytes, { source: name })));
        }
        return found;
      },
      fixtures.map((fixture) => fixture.name),
    );
    const here = fixtures.map((fixture) => JSON.stringify(explain(fixture.bytes, { source: fixture.name })));
    expect(reports.length).toBeGreaterThan(20);
    expect(reports).toEqual(here);
  },
);
