/** Runs that are stopped or killed, and taken up again. */
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bounceOf, folderOf, mboxOf, programPath, undelivered } from "../testing/run.js";

const many = 900;
const inputs = ["one.eml", "missing.eml", "Maildir", "large.mbox"];
const message = (name: string, n: number): string => bounceOf(`${name}${n}@example.net`, "552 5.2.2 Mailbox full");

let folder: ReturnType<typeof folderOf>;
beforeEach(() => {
  const numbers = Array.from({ length: many }, (_, n) => n);
  folder = folderOf({
    "one.eml": message("one", 1),
    // Larger than what is read as a whole.
    "large.mbox": mboxOf(numbers.map((n) => message("m", n) + "A line of the returned message.\n".repeat(50))),
    ...Object.fromEntries(numbers.map((n) => [`Maildir/cur/${1_000_000 + n}.host`, message("d", n)])),
    "Maildir/new/2000000.host": mboxOf([message("n", 1), message("n", 2)]),
  });
});
afterEach(() => folder.remove());

const path = (name: string): string => join(folder.path, name);
const args = (...more: string[]): string[] => ["explain", "--json", "--output", "out.ndjson", ...more];
const run = (...more: string[]) => undelivered(args(...more), { cwd: folder.path });
const output = (): string => readFileSync(path("out.ndjson"), "utf8");

/** What a run that nobody interrupts writes. */
async function whole(): Promise<string> {
  const { status, stdout } = await undelivered(["explain", "--json", "--jobs", "1", ...inputs], { cwd: folder.path });
  expect(status).toBe(1);
  return stdout;
}

interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

/** Starts a run and sends it a signal when the output has grown by so many bytes. */
function interruptedRun(signal: NodeJS.Signals, after: number, ...more: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [programPath, ...args(...more)], {
    cwd: folder.path,
    env: { PATH: process.env.PATH, XDG_CONFIG_HOME: "/nonexistent", HOME: "/nonexistent" },
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const size = (): number => (existsSync(path("out.ndjson")) ? statSync(path("out.ndjson")).size : 0);
  const before = size();
  const look = setInterval(() => {
    if (size() <= before + after) return;
    clearInterval(look);
    child.kill(signal);
  }, 1);
  return new Promise((resolve) =>
    child.on("close", (status, signal) => {
      clearInterval(look);
      resolve({ status, signal, stderr });
    }),
  );
}

describe("a run that was killed", () => {
  it("goes on where it was, as often as it takes, with the same result byte for byte", async () => {
    const expected = await whole();
    // Points of the output anywhere between its lines and inside of them; the last run is left alone.
    const steps = [0, 1, 7_001, 50_021, 0, 199_999, 400_003, 31];
    let kills = 0;
    for (const [at, after] of steps.entries()) {
      const { signal } = await interruptedRun("SIGKILL", after, "--jobs", String(1 + (at % 3)), "--resume", ...inputs);
      if (signal === null) break;
      kills++;
      expect(existsSync(path("out.ndjson.run"))).toBe(true);
    }
    expect(kills).toBeGreaterThan(3);
    if (existsSync(path("out.ndjson.run"))) {
      const { status, stderr } = await run("--resume", ...inputs);
      expect(stderr).toMatch(/^undelivered: missing\.eml: there is no such file/);
      expect(status).toBe(1);
    }
    expect(output() === expected).toBe(true);
    expect(existsSync(path("out.ndjson.run"))).toBe(false);
  }, 240_000);

  it("loses the broken end of the output and of the journal, and nothing else", async () => {
    const expected = await whole();
    await interruptedRun("SIGKILL", 300_000, ...inputs);
    appendFileSync(path("out.ndjson"), '{"source":"large.mbox#700","schema":1,"ki');
    appendFileSync(path("out.ndjson.run"), '{"items":100,"dig');
    await run("--resume", ...inputs);
    expect(output() === expected).toBe(true);
  }, 120_000);

  it("does without reports that the disk lost although the journal has them", async () => {
    const expected = await whole();
    await interruptedRun("SIGKILL", 600_000, ...inputs);
    writeFileSync(path("out.ndjson"), output().slice(0, 100_000));
    await run("--resume", ...inputs);
    expect(output() === expected).toBe(true);
  }, 120_000);
});

describe("a run that is stopped", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves whole lines, says how to go on, and exits with 130",
    async (signal) => {
      const expected = await whole();
      const { status, stderr } = await interruptedRun(signal, 100_000, "--jobs", "2", ...inputs);
      expect(status).toBe(130);
      expect(stderr).toMatch(/stopped after \d+ messages; to go on, run the same command with --resume\n$/);
      const part = output();
      expect(part.endsWith("\n")).toBe(true);
      expect(part.length).toBeLessThan(expected.length);
      expect(expected.startsWith(part)).toBe(true);
      await run("--resume", ...inputs);
      expect(output() === expected).toBe(true);
    },
    120_000,
  );

  it("ends although its input does not", async () => {
    const child = spawn(process.execPath, [programPath, "explain", "--json", "-"], { cwd: folder.path });
    let stdout = "";
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stdin.write(mboxOf(Array.from({ length: 9 }, (_, n) => message("a", n))));
    const status = await new Promise((resolve) => child.on("close", resolve));
    child.stdin.destroy();
    expect(status).toBe(130);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(stderr).toMatch(/stopped after [1-8] messages; a run with --json --output FILE can be taken up again/);
  }, 60_000);
});

describe("going on", () => {
  it("tells again what could not be read before", async () => {
    // A small mbox cannot be listed and read: it goes in between.
    await interruptedRun("SIGKILL", 300_000, ...inputs);
    const journal = readFileSync(path("out.ndjson.run"), "utf8").split("\n");
    const mark = JSON.parse(journal[1]!) as { troubles: object[] };
    mark.troubles.push({ source: "Maildir/cur/x", message: "the disk or share gave a read error" });
    writeFileSync(path("out.ndjson.run"), [journal[0], JSON.stringify(mark), ...journal.slice(2)].join("\n"));
    const { status, stderr } = await run("--resume", ...inputs);
    expect(stderr).toContain("Maildir/cur/x: the disk or share gave a read error\n");
    expect(status).toBe(1);
  }, 120_000);

  it("begins where there is nothing to go on with", async () => {
    const { stderr } = await run("--resume", "one.eml");
    expect(stderr).toBe("");
    expect(output()).toMatch(/^\{"source":"one\.eml".*\}\n$/);
  });

  it("refuses a file that is finished or of other making", async () => {
    writeFileSync(path("out.ndjson"), "mine\n");
    const resumed = await run("--resume", "one.eml");
    expect(resumed.stderr).toMatch(/out\.ndjson holds no interrupted run/);
    const anew = await run("one.eml");
    expect(anew.stderr).toMatch(/out\.ndjson is there already/);
    expect([resumed.status, anew.status, output()]).toEqual([2, 2, "mine\n"]);
  });

  describe("with what has changed", () => {
    beforeEach(() => interruptedRun("SIGKILL", 400_000, ...inputs));
    const refused = async (message: RegExp, ...more: string[]): Promise<void> => {
      const before = output();
      const { status, stderr } = await run(...more);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
      expect(output() === before).toBe(true);
    };

    it("is refused, and nothing is touched", async () => {
      await refused(/holds an interrupted run; go on with --resume/, ...inputs);
      await refused(/begun with other inputs \(one\.eml missing\.eml Maildir large\.mbox\)/, "--resume", "one.eml");
      await refused(/begun with other options/, "--resume", "--language", "de", ...inputs);
      await refused(/begun with other options/, "--resume", "--my-domain", "example.org", ...inputs);
    }, 120_000);

    it("is refused where a message was written to", async () => {
      utimesSync(path("Maildir/cur/1000003.host"), new Date(), new Date(Date.now() + 5000));
      await refused(/the inputs have changed since \(.*Maildir.cur.10000/, "--resume", ...inputs);
    }, 120_000);

    it("is refused where a message was moved", async () => {
      renameSync(path("Maildir/cur/1000005.host"), path("Maildir/cur/1000005.host:2,S"));
      await refused(/the inputs have changed since \(.*Maildir.cur.10000/, "--resume", ...inputs);
    }, 120_000);
  });
});
