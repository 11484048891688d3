#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/src/cli/main.js", import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error("undelivered is not built yet: run `npm ci` (or `npm run build`) in the folder of the repository.");
  process.exitCode = 1;
}
