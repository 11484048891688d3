import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./project.mjs";

const folder = mkdtempSync(join(tmpdir(), "undelivered-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command and gives its exit status and what it wrote. */
function fuzz(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/fuzz.mjs", ...args], { cwd: root });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

test("runs cases in a thread of their own and counts them", { timeout: 120_000 }, () => {
  const { status, stdout } = fuzz("--seed", "1", "--cases", "20", "--out", folder);
  expect(stdout).toMatch(/^20 inputs in \d+ s with seed 1; 0 kinds of faults$/m);
  expect(status).toBe(0);
});

test("shows one case, writes it, and examines files", { timeout: 120_000 }, () => {
  expect(fuzz("--seed", "1", "--case", "3", "--out", folder).status).toBe(0);
  const [file] = readdirSync(folder).filter((name) => name.endsWith("-1-3.eml"));
  expect(readFileSync(join(folder, file)).length).toBeGreaterThan(0);
  writeFileSync(join(folder, "empty.eml"), "");
  expect(fuzz(join(folder, file), join(folder, "empty.eml"))).toMatchObject({ status: 0, stdout: "" });
});

test("tells what is wrong with its arguments", { timeout: 60_000 }, () => {
  const { status, stderr } = fuzz("--minutes", "many");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--minutes wants a number, not many\nUsage:/);
});
