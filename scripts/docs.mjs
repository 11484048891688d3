// `npm run docs`: writes the pages of the documentation from the knowledge (docs/), and builds the site from all pages
// (packages/docs/dist/site). `--check` writes nothing and fails where a page is out of date.
import { join, relative } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./project.mjs";

ensureInstalled();
ensureBuilt();
const { buildSite, stalePages, writePages } = await load("packages/docs/src/main.ts");

if (process.argv.includes("--check")) {
  const stale = stalePages(root);
  for (const path of stale) console.error(`docs/${path} is out of date: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const written = writePages(root);
  console.log(`docs: ${written.length === 0 ? "every page is up to date" : `${written.length} pages written`}`);
  const site = join(root, "packages/docs/dist/site");
  const count = await buildSite(root, site);
  console.log(`site: ${count} pages in ${relative(process.cwd(), site) || "."}; open index.html`);
}

/** A TypeScript module of ours: vite compiles it on the way in. */
async function load(file) {
  const { runnerImport } = await import("vite");
  return (await runnerImport(join(root, file), { configFile: false, logLevel: "error" })).module;
}
