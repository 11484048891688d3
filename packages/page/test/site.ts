/** The built page on a server of its own, and a Chromium that looks at it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromiumPath, launch } from "./chromium.mjs";
import { servePage } from "../serve.mjs";

export const root = new URL("..", import.meta.url).pathname;

export interface Site {
  url: string;
  /** Where the build lies. */
  folder: string;
  browser: Browser;
  /** Paths that the server was asked for: what really left the browser. */
  served: string[];
  close: () => Promise<void>;
}

/** No Chromium is an error where CI is set: there it must not pass by not running. */
export const canRun = (): boolean => {
  if (chromiumPath) return true;
  if (process.env["CI"]) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM");
  console.warn("The page's browser tests are skipped: no Chromium. Install it, or set CHROMIUM to its path.");
  return false;
};

export async function openSite(): Promise<Site> {
  // A folder of its own, for `npm start` may be at the other; a process of its own, for the test runner's NODE_ENV would
  // give a build for testing.
  const folder = mkdtempSync(join(tmpdir(), "undelivered-page-"));
  const vite = fileURLToPath(new URL("../../bin/vite.js", import.meta.resolve("vite")));
  execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const server: Server = (await servePage({ port: 0, root: folder })) as Server;
  const served: string[] = [];
  server.on("request", (request: IncomingMessage) => served.push(request.url ?? ""));
  const browser = await launch();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    browser,
    served,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** A server that must never be asked: what a hostile message would call. */
export async function openTrap(): Promise<{ url: string; hits: string[]; close: () => void }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits, close: () => server.close() };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the console said that it should not, and what was thrown. */
  errors: string[];
  /** Every request of the page and its workers. */
  requests: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  settings?: Record<string, unknown>;
}

/** A fresh visitor. */
export async function visit(site: Site, options: VisitOptions = {}): Promise<Visit> {
  const { settings, ...rest } = options;
  const context = await site.browser.newContext({ reducedMotion: "reduce", locale: "en-GB", ...rest });
  if (settings) {
    await context.addInitScript((value) => {
      if (!localStorage.getItem("undelivered.settings")) localStorage.setItem("undelivered.settings", value);
    }, JSON.stringify(settings));
  }
  const errors: string[] = [];
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(site.url);
  await page.waitForSelector(".examples");
  return { page, context, errors, requests };
}

/** Waits until the service worker holds everything, and the engine is ready. */
export const untilOfflineReady = async (page: Page): Promise<void> => {
  await page.waitForSelector(".bottom >> text=Ready to work offline");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

export interface Dropped {
  name: string;
  type: string;
  content: Uint8Array | string;
}

/** Drops files onto the page as the system would. */
export async function drop(page: Page, files: Dropped[]): Promise<void> {
  const list = files.map(({ name, type, content }) => ({
    name,
    type,
    base64: Buffer.from(content).toString("base64"),
  }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type }));
    }
    for (const kind of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, list);
}

export const answered = (page: Page): Promise<unknown> => page.waitForSelector(".answering");
