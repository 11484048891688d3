#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const main = new URL("../dist/bundle/cli/main.js", import.meta.url);
if (existsSync(main)) {
  module.enableCompileCache?.(); // Node 22.8 and newer keep the compiled program for the next start
  await import(main.href);
} else {
  console.error("undelivered is not built yet: run `npm ci` (or `npm run build`) in the folder of the repository.");
  process.exitCode = 1;
}
