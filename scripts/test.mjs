// `npm test`: build, lint, format, layers, then every test. `npm test -- NAME` builds and runs only the tests whose file
// or title has NAME in it. Works in a bare clone. The last line says `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, ensureInstalled, root, run, runTool } from "./project.mjs";

const names = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const flags = process.argv.slice(2).filter((arg) => arg.startsWith("-"));
ensureInstalled();

const steps = [["build", build]];
if (names.length === 0) {
  steps.push(
    ["types of the tests", () => runTool("typescript/bin/tsc", ["-b", ".", "packages/docs"])],
    [
      "lint",
      () =>
        runTool("eslint/bin/eslint.js", [
          "--max-warnings",
          "0",
          "--cache",
          "--cache-location",
          "node_modules/.cache/eslint",
          ".",
        ]),
    ],
    ["format", () => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "--cache", "."])],
    ["layers", () => run(process.execPath, ["scripts/check-layers.mjs"])],
  );
}

const failed = [];
for (const [name, step] of steps) {
  console.log(`— ${name}`);
  if (step() !== 0) {
    failed.push(name);
    if (name === "build") break;
  }
}

const tests = failed.includes("build") ? { passed: 0, failed: 0 } : runTests();
if (failed.length > 0) console.log(`\nfailed before the tests: ${failed.join(", ")}`);
console.log(`${tests.passed} passed, ${tests.failed + failed.length} failed`);
process.exitCode = tests.failed + failed.length > 0 || tests.passed === 0 ? 1 : 0;

/** Runs vitest; its own report goes to the terminal, its figures come back. */
function runTests() {
  console.log("— tests");
  const folder = mkdtempSync(join(tmpdir(), "undelivered-test-"));
  const report = join(folder, "report.json");
  try {
    const status = runTool("vitest/vitest.mjs", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...flags,
      ...selection(),
    ]);
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    if (names.length > 0 && numPassedTests + numFailedTests === 0)
      console.log(`no test has ${names.join(" ")} in its name`);
    // A file that cannot be loaded has no tests; and vitest itself may fail (an unhandled error) where all tests pass.
    const broken = numFailedTests === 0 && status !== 0 ? Math.max(numFailedTestSuites, 1) : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch (error) {
    console.error(`vitest gave no figures: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A name is part of a test file's path, or else of the titles of tests (every rule and every language is a test). */
function selection() {
  if (names.length === 0) return [];
  const list = ["list", "--filesOnly", ...names];
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...list], {
    cwd: root,
  });
  const hasFile = String(stdout).includes(".test.");
  return hasFile ? names : ["-t", names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")];
}
