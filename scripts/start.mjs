// `npm start -- FILE...` explains messages; without a file, the samples of the article "Understanding message failures".
// Works in a bare clone: installs and builds first where that is needed.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run } from "./project.mjs";

ensureInstalled();
ensureBuilt();

const given = process.argv.slice(2);
const args = given.length > 0 ? given : samples();
// Paths are meant from where npm was called, which changes to the project's folder.
const cwd = given.length > 0 ? (process.env.INIT_CWD ?? root) : root;
process.exitCode = run(process.execPath, [join(root, "packages/undelivered/bin/undelivered.js"), "explain", ...args], {
  cwd,
});

/** The samples; their expected reports (.json) stand beside them. */
function samples() {
  const folder = join("fixtures", "article");
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(folder, name));
}
