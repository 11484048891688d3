/** What the tests take from the page: its Chromium, and its server of files. */
declare module "*/page/test/chromium.mjs" {
  import type { Browser } from "playwright-core";
  export const chromiumPath: string | null;
  export const launch: () => Promise<Browser>;
}
declare module "*/page/serve.mjs" {
  import type { Server } from "node:http";
  export const createPageServer: (root: string) => Server;
}
