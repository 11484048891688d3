/** Whatever a stranger wrote: no form of output holds anything that a terminal would obey, or that could pass for ours. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { obeyed } from "../../testing/fuzz/checks/outputs.js";
import { hostileWords } from "../../testing/fuzz/mutators/hostile.js";
import type { Report } from "../types.js";
import { bounceOf, folderOf, undelivered } from "./testing/run.js";

/** Every hostile word in the address, the reply, the subject and a returned field. */
const messages = Object.fromEntries(
  Object.entries(hostileWords).flatMap(([kind, words]) =>
    words.map((word, n) => {
      const inLine = word.replaceAll("\n", "\n ");
      const bounce = bounceOf(`b${word}ob@example.net`, `550 5.1.1 User unknown ${word}`);
      return [`${kind}-${n}.eml`, Buffer.from(bounce.replace("Subject: ", `Subject: ${inLine}`), "latin1")];
    }),
  ),
);

describe("hostile words", () => {
  let folder: ReturnType<typeof folderOf>;
  beforeAll(() => {
    folder = folderOf({ ...messages, "long.eml": bounceOf(`${"a".repeat(1_000_000)}@example.net`) });
  });
  afterAll(() => folder.remove());

  it.each([[], ["--markdown"], ["--json"], ["--summary"], ["--language", "ar"]])("explain %s", async (...flags) => {
    const { status, stdout, stderr } = await undelivered(["explain", ...flags, folder.path]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(obeyed.exec(stdout)).toBeNull();
    // An address of a megabyte is none, and is not shown.
    expect(stdout).not.toMatch(/a{1000}/);
  });

  it("lines that look like ours stand behind a bar, and never begin a line", async () => {
    const { stdout } = await undelivered(["explain", folder.path]);
    const said = stdout.split("\n").filter((line) => line.includes("passes by itself") || line.includes('"schema":1'));
    expect(said.filter((line) => !line.startsWith("    │ "))).toEqual([]);
  });

  it("JSON stays one report a line", async () => {
    const { stdout } = await undelivered(["explain", "--json", folder.path]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBe(Object.keys(messages).length + 1);
    for (const line of lines) expect((JSON.parse(line) as Report).source).toContain(folder.path);
  });
});
