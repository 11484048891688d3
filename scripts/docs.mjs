// `npm run docs`: writes the pages of the documentation from the knowledge (docs/). `--check` writes nothing and fails where
// a page is out of date.
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./project.mjs";

ensureInstalled();
ensureBuilt();
const { stalePages, writePages } = await load("packages/docs/src/write.ts");

if (process.argv.includes("--check")) {
  const stale = stalePages(root);
  for (const path of stale) console.error(`docs/${path} is out of date: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const written = writePages(root);
  console.log(`docs: ${written.length === 0 ? "every page is up to date" : `${written.length} pages written`}`);
}

/** A TypeScript module of ours: vite compiles it on the way in. */
async function load(file) {
  const { runnerImport } = await import("vite");
  return (await runnerImport(join(root, file), { configFile: false, logLevel: "error" })).module;
}
