// `npm run page [-- --port N]`: sets up what is missing, builds the page and serves it to this machine.
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run, runTool } from "./project.mjs";

ensureInstalled();
ensureBuilt();
const page = join(root, "packages/page");
process.exitCode =
  runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"], { cwd: page }) ||
  run(process.execPath, [join(page, "serve.mjs"), ...process.argv.slice(2)]);
