// `undelivered explain --json` over many messages: how quick, how much memory, how soon the first report is there, and whether
// a run that is killed and taken up again writes the very same bytes.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { messages, root } from "./measure.mjs";

const program = join(root, "packages/undelivered/bin/undelivered.js");

/** Bytes of the mbox, messages in the Maildir. */
export const volumes = { short: { mbox: 50e6, maildir: 5_000 }, full: { mbox: 2e9, maildir: 100_000 } };

/** Runs everything on a mailbox of each form, made for the purpose in a temporary folder and removed afterwards. */
export async function batch(volume, tell) {
  const folder = mkdtempSync(join(tmpdir(), "undelivered-bench-"));
  try {
    const rows = [];
    for (const make of [mbox, maildir]) {
      const box = make(folder, volume);
      const row = { ...box, ...(await measured(box.path, folder)) };
      delete row.path;
      rows.push(row);
      tell(row);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One thread against all, then a run that is killed halfway. */
async function measured(path, folder) {
  const jobs = availableParallelism();
  const alone = await run(["--jobs", "1", path]);
  const all = await run([path]);
  const file = join(folder, "reports.jsonl");
  const killed = await run(["--output", file, path], { killAfterMs: all.ms / 2 });
  const reported = statSync(file).size;
  const resumed = await run(["--output", file, "--resume", path]);
  const digest = await digestOf(file);
  rmSync(file);
  return {
    jobs,
    alone,
    all,
    timesAsQuick: alone.ms / all.ms,
    sameOutput: alone.digest === all.digest,
    killedAt: killed.wasKilled ? reported / all.bytes : 1,
    resumedMs: resumed.ms,
    sameAfterResume: digest === all.digest,
  };
}

/** Says the process's greatest memory (in KiB) on its third descriptor when it ends. */
const watch =
  "data:text/javascript," +
  encodeURIComponent(
    `import { writeSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
     if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
  );

/** Runs the program; everything that it writes is read, and only its digest kept. */
function run(args, { killAfterMs } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", watch, program, "explain", "--json", ...args], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const hash = createHash("sha256");
    let bytes = 0;
    let firstMs = null;
    let peak = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      firstMs ??= performance.now() - start;
      bytes += chunk.length;
      hash.update(chunk);
    });
    child.stderr.on("data", (chunk) => (errors = (errors + chunk).slice(-2000)));
    child.stdio[3].on("data", (chunk) => (peak += chunk));
    const timer = killAfterMs === undefined ? null : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      const wasKilled = signal === "SIGKILL";
      if (status !== 0 && !wasKilled) return reject(new Error(`explain ended with ${status}: ${errors}`));
      const ms = performance.now() - start;
      resolve({ ms, firstMs, bytes, peakBytes: Number(peak) * 1024, digest: hash.digest("hex"), wasKilled });
    });
  });
}

async function digestOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** The messages over and over, each with a number of its own. */
function* numbered() {
  const { bytes } = messages();
  for (let number = 1; ; number++) {
    const field = Buffer.from(`X-Number: ${number}\n`);
    yield Buffer.concat([field, bytes[number % bytes.length]]);
  }
}

function mbox(folder, volume) {
  const path = join(folder, "bounces.mbox");
  const file = openSync(path, "w");
  let count = 0;
  let size = 0;
  for (const message of numbered()) {
    if (size >= volume.mbox) break;
    const quoted = message.toString("latin1").replace(/^(>*From )/gm, ">$1");
    size += writeSync(file, Buffer.from(`From MAILER-DAEMON Fri Nov 27 00:00:00 2026\n${quoted}\n\n`, "latin1"));
    count++;
  }
  closeSync(file);
  return { form: "mbox", path, messages: count, size };
}

function maildir(folder, volume) {
  const path = join(folder, "Maildir");
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(path, part), { recursive: true });
  let count = 0;
  let size = 0;
  for (const message of numbered()) {
    if (count >= volume.maildir) break;
    count++;
    writeFileSync(join(path, "cur", `${String(count).padStart(7, "0")}.mail:2,S`), message);
    size += message.length;
  }
  return { form: "Maildir", path, messages: count, size };
}
