import { expect, it } from "vitest";
import { knowledge } from "../export/knowledge.js";
import { undelivered } from "./testing/run.js";

it("writes all that the library knows, examples and sources too, as one line", async () => {
  const { status, stdout } = await undelivered(["knowledge", "--json"]);
  expect(status).toBe(0);
  expect(stdout.indexOf("\n")).toBe(stdout.length - 1);
  const { undelivered: version, ...all } = JSON.parse(stdout) as Record<string, unknown>;
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(all).toEqual(JSON.parse(JSON.stringify(knowledge())));
});

it("writes only the parts asked for", async () => {
  const { stdout } = await undelivered(["knowledge", "--json", "--only", "providers, reasons"]);
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["schema", "undelivered", "reasons", "providers"]);
});

it("counts for a person", async () => {
  const { status, stdout } = await undelivered(["knowledge"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}rules +\d{4} {2}provider \d+, mechanism \d+, phrase \d+, sentence \d+$/m);
  expect(stdout).toMatch(/^ {2}languages spoken +15 {2}ar de en /m);
  expect((await undelivered(["knowledge", "--only", "reasons"])).stdout).not.toContain("rules");
});

it("says which parts there are", async () => {
  const { status, stdout, stderr } = await undelivered(["knowledge", "--only", "provider"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/--only takes reasons, .*Did you mean providers\?/);
});
