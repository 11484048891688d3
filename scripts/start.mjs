// `npm start` opens the page; `npm start -- FILE...` explains messages on the terminal.
// Works in a bare clone: installs and builds first where that is needed.
import { join } from "node:path";
import { isForPage, openPage } from "./page.mjs";
import { ensureBuilt, ensureInstalled, root, run } from "./project.mjs";

const given = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
process.exitCode = isForPage(given) ? await openPage(given) : explain(given);

/** Paths are meant from where npm was called, which changes to the project's folder. */
function explain(args) {
  const program = join(root, "packages/undelivered/bin/undelivered.js");
  return run(process.execPath, [program, "explain", ...args], { cwd: process.env.INIT_CWD ?? root });
}
