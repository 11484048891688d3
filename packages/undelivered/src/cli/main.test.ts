import { expect, it } from "vitest";
import { undelivered } from "./testing/run.js";

it.each([
  [["explian", "x.eml"], /Did you mean explain\?/],
  [["explain", "--jsno"], /Did you mean --json\?/],
  [["rules", "tset"], /Did you mean test\?/],
  [["explain", "--my-domain"], /argument missing/],
  [[], /a command is missing/],
])("answers %j with what was meant and exit status 2", async (args, message) => {
  const { status, stdout, stderr } = await undelivered(args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

it("points to explain where a file stands in the place of a command", async () => {
  const { status, stderr } = await undelivered(["package.json"], { cwd: new URL("../..", import.meta.url).pathname });
  expect(stderr).toContain("undelivered explain package.json");
  expect(status).toBe(2);
});

it.each([
  ["--help"],
  ["explain", "--help"],
  ["rules", "--help"],
  ["rules", "list", "--help"],
  ["rules", "why", "--help"],
  ["rules", "test", "--help"],
  ["knowledge", "--help"],
])("helps with examples: %s %s %s", async (...args) => {
  const { status, stdout } = await undelivered(args.filter((arg) => arg !== undefined));
  expect(status).toBe(0);
  expect(stdout).toMatch(/Usage: undelivered/);
  expect(stdout).toMatch(/Example/);
});

it("tells its version", async () => {
  const { status, stdout } = await undelivered(["--version"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
});
