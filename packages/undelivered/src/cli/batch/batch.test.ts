/** Runs over many messages, by the real program as a process of its own. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bounceOf, folderOf, mboxOf, programPath, undelivered } from "../testing/run.js";

/** More than the program does without workers. */
const many = 700;
const replies = ["550 5.1.1 User unknown", "552 5.2.2 Mailbox full", "451 4.7.1 Greylisted, try again in 5 minutes"];
const message = (name: string, n: number): string => bounceOf(`${name}${n}@example.net`, replies[n % replies.length]);
const messages = (name: string): string[] => Array.from({ length: many }, (_, n) => message(name, n));

const sourcesIn = (ndjson: string): string[] =>
  ndjson
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { source: string }).source);

let folder: ReturnType<typeof folderOf>;
beforeAll(() => {
  folder = folderOf({
    "large.mbox": mboxOf(messages("m")),
    "small.mbox": mboxOf(messages("s").slice(0, 3)),
    "one.eml": message("one", 0),
    "empty.eml": "",
    ...Object.fromEntries(
      messages("d").map((text, n) => [`Maildir/${n % 2 === 0 ? "cur" : "new"}/${1_000_000 + n}.host`, text]),
    ),
  });
});
afterAll(() => folder.remove());

const environment = { PATH: process.env.PATH, XDG_CONFIG_HOME: "/nonexistent", HOME: "/nonexistent" };
const start = (...args: string[]) =>
  spawn(process.execPath, [programPath, "explain", ...args], { cwd: folder.path, env: environment });

describe("many messages", () => {
  const mixed = ["one.eml", "missing.eml", "Maildir", "small.mbox", "large.mbox", "empty.eml", "-", "one.eml"];
  const run = (...args: string[]) =>
    undelivered(["explain", ...args, ...mixed], { cwd: folder.path, input: mboxOf(messages("i")) });

  it("have the same reports in the same order, however many threads explain", async () => {
    const [one, three] = [await run("--json", "--jobs", "1"), await run("--json", "--jobs", "3")];
    expect(one.stdout.length).toBeGreaterThan(many * 3 * 500);
    expect(three.stdout === one.stdout).toBe(true);
    expect([three.status, three.stderr]).toEqual([one.status, one.stderr]);
    const maildir = Array.from({ length: many }, (_, n) => n).sort((a, b) => (a % 2) - (b % 2) || a - b);
    expect(sourcesIn(three.stdout)).toEqual([
      "one.eml",
      ...maildir.map((n) => join("Maildir", n % 2 === 0 ? "cur" : "new", `${1_000_000 + n}.host`)),
      ...[1, 2, 3].map((n) => `small.mbox#${n}`),
      ...messages("m").map((_, n) => `large.mbox#${n + 1}`),
      "empty.eml",
      ...messages("i").map((_, n) => `-#${n + 1}`),
      "one.eml",
    ]);
  }, 120_000);

  it("name what cannot be read, once, and exit with 1", async () => {
    const { status, stderr } = await run("--json", "--jobs", "2");
    expect(stderr).toBe(
      "undelivered: missing.eml: there is no such file or folder; check the path, and quote it if it holds spaces\n",
    );
    expect(status).toBe(1);
  }, 60_000);

  it("are counted by all threads together", async () => {
    const [one, three] = [await run("--summary", "--jobs", "1"), await run("--summary", "--jobs", "3")];
    expect(three.stdout).toBe(one.stdout);
    const { stdout } = await run("--summary", "--json", "--jobs", "3");
    expect(JSON.parse(stdout)).toMatchObject({ messages: many * 3 + 6, recipients: many * 3 + 5 });
  }, 120_000);

  it("end quietly when the reader of the reports has seen enough", async () => {
    const child = start("--json", "--jobs", "2", "large.mbox", "Maildir");
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, stderr]).toEqual([0, ""]);
  }, 60_000);

  it("are reported as they come, before the input ends", async () => {
    const child = start("--json");
    child.stdin.write(mboxOf(messages("a").slice(0, 9)));
    const first = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
    expect(sourcesIn(first.toString().split("\n")[0]!)).toEqual(["-#1"]);
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  }, 60_000);

  it("say how far they are where that is asked for", async () => {
    // The input comes so slowly that there is something to say.
    const child = start("--json", "--progress", "--jobs", "1", "-");
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.resume();
    const timer = setInterval(() => child.stdin.write(mboxOf([message("slow", 0)])), 100);
    await new Promise<void>((resolve) => child.stderr.on("data", () => /a second/.test(stderr) && resolve()));
    clearInterval(timer);
    child.stdin.end();
    expect(stderr).toMatch(/^\d+ messages, [\d.]+ a second {2}-#\d+\n/);
    expect(stderr).not.toContain("\u001b");
    await new Promise((resolve) => child.on("close", resolve));
  }, 60_000);

  it.runIf(process.platform === "linux")(
    "take no more than 300 MB with two threads",
    async () => {
      const place = folderOf({ "big.mbox": mboxOf(messages("m")).repeat(25) });
      const child = start("--json", "--jobs", "2", join(place.path, "big.mbox"));
      let bytes = 0;
      child.stdout.on("data", (chunk: Buffer) => (bytes += chunk.length));
      let peak = 0;
      const look = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 50);
      expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
      clearInterval(look);
      place.remove();
      expect(bytes).toBeGreaterThan(many * 25 * 1000);
      expect(peak).toBeGreaterThan(50);
      expect(peak).toBeLessThan(300);
    },
    180_000,
  );
});

/** The most memory that a process has had, in MB (10^6 bytes); 0 where it has ended. */
function peakOf(pid: number): number {
  try {
    // A process that has ended, but was not yet asked for its status, has no memory.
    return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

describe("options of long runs", () => {
  it.each([
    [["--jobs", "0"], /--jobs takes a number from 1, not 0/],
    [["--jobs", "two"], /--jobs takes a number from 1, not two/],
    [["--resume"], /--resume needs --output/],
    [["--summary", "--output", "x"], /--summary .* takes neither --output nor --resume/],
    [["--summary", "--json", "--resume"], /--summary .* takes neither --output nor --resume/],
    [["--ticket", "--resume"], /tickets are written anew/],
  ])("refuse %j", async (args, message) => {
    const { status, stdout, stderr } = await undelivered(["explain", ...args, "one.eml"], { cwd: folder.path });
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
