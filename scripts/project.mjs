// What the scripts share: where the project is, running its tools, and making sure that it is installed and built.
// Nothing here needs an installed package: a bare clone has none.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { indexKnowledge } from "./index-knowledge.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stamp = join(root, "packages/undelivered/dist/.built");

/** Runs a command in the project's folder and gives its exit status; what it prints goes where ours goes. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Runs the script of an installed package, as `npx` does, but without its start-up time. */
export function runTool(script, args, options) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/** True where every package that the lock file asks for is there in its version. */
export function isInstalled() {
  const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  try {
    const there = read("node_modules/.package-lock.json");
    return Object.entries(read("package-lock.json")).every(
      ([path, wanted]) =>
        !path.startsWith("node_modules/") || wanted.optional || wanted.link || there[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

/** Installs what the lock file says, unless it is there. Ends the program where that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing the packages that the project needs (npm ci) ...");
  const windows = process.platform === "win32";
  const status = run(windows ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--loglevel=error"], {
    stdio: ["ignore", 2, 2], // standard output belongs to the program that we start afterwards
    shell: windows,
  });
  if (status !== 0) {
    console.error(
      "npm ci failed: see above. Undelivered needs Node 20.19 or newer and a connection for the first install.",
    );
    process.exit(status);
  }
}

/** When the newest of the files below these folders, tests aside, was changed; milliseconds. */
export function newestSource(...folders) {
  let newest = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || entry.name.endsWith(".test.ts")) continue;
      newest = Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
    }
  }
  return newest;
}

function isBuilt() {
  if (!existsSync(stamp)) return false;
  const sources = ["packages/undelivered/src", "packages/undelivered/knowledge"].map((folder) => join(root, folder));
  return newestSource(...sources) <= statSync(stamp).mtimeMs;
}

/** Lists the knowledge, compiles the published packages and bundles the program; gives the exit status. */
export function build() {
  indexKnowledge();
  const started = new Date();
  const compiled = runTool("typescript/bin/tsc", ["-b", "packages/undelivered"], { stdio: ["ignore", 2, 2] });
  const status = run(process.execPath, ["scripts/bundle.mjs"]) || compiled;
  if (status === 0) writeFileSync(stamp, `${started.toISOString()}\n`);
  return status;
}

/** Builds, unless nothing changed since. Ends the program where that fails. */
export function ensureBuilt() {
  if (indexKnowledge({ check: true }).length === 0 && isBuilt()) return;
  const status = build();
  if (status !== 0) process.exit(status);
}
