/** The code that V8 made when the program was built: used where it fits, done without where it does not. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { bounceOf, folderOf } from "../src/cli/testing/run.js";

const package_ = fileURLToPath(new URL("..", import.meta.url));
const program = join(package_, "bin/undelivered.js");
const main = join(package_, "dist/bundle/cli/main.js");
const { keptCode, keptFile, written } = createRequire(import.meta.url)("../bin/kept-code.js") as {
  keptCode: (main: string) => Map<string, Buffer> | null;
  keptFile: (main: string) => string;
  written: (code: Map<string, Buffer>) => Buffer;
};

const explained = (...flags: string[]): string => {
  const folder = folderOf({ "bounce.eml": bounceOf("bob@example.net", "552 5.2.2 Mailbox full") });
  try {
    return execFileSync(process.execPath, [...flags, "explain", "--json", "bounce.eml"], {
      cwd: folder.path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } finally {
    folder.remove();
  }
};

it("is kept for this Node, and comes back as it was written", () => {
  const kept = keptCode(main)!;
  expect([...kept.keys()]).toEqual(expect.arrayContaining(["main.js", "engine.js"]));
  expect(written(kept).equals(readFileSync(keptFile(main)))).toBe(true);
});

it("is taken by V8", () => {
  const asking = `
    const { load, keptCode } = require("./kept-code.js");
    const scripts = load(${JSON.stringify(main)}, keptCode(${JSON.stringify(main)}));
    process.on("exit", () => console.log([...scripts].map(([name, { cachedDataRejected }]) => name + cachedDataRejected)));`;
  const args = ["--eval", asking, "--", "undelivered", "--version"];
  const shown = execFileSync(process.execPath, args, { cwd: join(package_, "bin"), encoding: "utf8" });
  expect(shown).toContain("main.jsfalse");
  expect(shown).not.toContain("true");
});

it("is done without where a part of it is missing", () => {
  const folder = folderOf({});
  const elsewhere = join(folder.path, "main.js");
  writeFileSync(keptFile(elsewhere), readFileSync(keptFile(main)).subarray(0, 5000));
  expect(keptCode(elsewhere)).toBeNull();
  writeFileSync(keptFile(elsewhere), "");
  expect(keptCode(elsewhere)).toBeNull();
  folder.remove();
});

it("changes no report: flags of Node for which it does not fit give the same", () => {
  expect(existsSync(keptFile(main))).toBe(true);
  expect(explained("--no-lazy", program)).toBe(explained(program));
});
