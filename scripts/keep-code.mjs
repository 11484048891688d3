// Keeps the code that V8 makes of the program's bundle while it explains a message, for the starts to come
// (docs/decisions/0008-bundle.md). `scripts/bundle.mjs` calls it: what is kept belongs to these very files.
import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keptFile, load, written } from "../packages/undelivered/bin/kept-code.js";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const main = path("packages/undelivered/dist/bundle/cli/main.js");

process.argv = [process.execPath, main, "explain", "--no-config", path("fixtures/icloud/recipient-unknown.eml")];
const scripts = load(main);
process.on("exit", () => {
  const code = [...scripts].map(([name, script]) => [name, script.createCachedData()]);
  // Whoever starts the program meanwhile finds all of it or nothing.
  writeFileSync(`${keptFile(main)}.new`, written(new Map(code)));
  renameSync(`${keptFile(main)}.new`, keptFile(main));
});
