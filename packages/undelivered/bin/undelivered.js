#!/usr/bin/env node
"use strict";
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { keptCode, load } = require("./kept-code.js");

const main = join(__dirname, "../dist/bundle/cli/main.js");
const kept = keptCode(main);
if (kept !== null) load(main, kept);
else if (existsSync(main)) {
  enableCompileCache?.(); // Node 22.8 and newer keep the compiled program for the next start
  require(main);
} else {
  console.error("undelivered is not built yet: run `npm ci` (or `npm run build`) in the folder of the repository.");
  process.exitCode = 1;
}
