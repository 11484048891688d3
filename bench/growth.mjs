// How time and memory grow with the size of hostile inputs. Every size of a shape has a process of its own, so that peak
// memory is its own; a process that takes too long is stopped, and larger sizes of that shape are left out.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cpu, dist, engine } from "./measure.mjs";
import { peakMemory, shaped, shapes } from "./shapes.mjs";

const kb = 1000;
export const sizes = {
  short: [10 * kb, 100 * kb, 1000 * kb, 8000 * kb],
  full: [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_240, 20_480, 40_960, 81_920].map((size) => size * kb),
};
const longestMs = 60_000;

/** All shapes (or those whose name has `only` in it) at all sizes. */
export function growth(which, only = "", report = () => {}) {
  return Object.keys(shapes)
    .filter((name) => name.includes(only))
    .map((name) => {
      const runs = [];
      for (const size of which) {
        const run = inOwnProcess(name, size);
        runs.push(run);
        if (run.ms === null) break;
      }
      const row = { shape: name, runs, growth: steepest(runs) };
      report(row);
      return row;
    });
}

function inOwnProcess(name, size) {
  const args = ["--expose-gc", fileURLToPath(import.meta.url), name, String(size)];
  const child = spawnSync(process.execPath, args, { encoding: "utf8", timeout: longestMs });
  if (child.error?.code === "ETIMEDOUT") return { size, ms: null, peakBytes: null, failure: "took too long" };
  if (child.status !== 0) return { size, ms: null, peakBytes: null, failure: child.stderr.slice(-500) };
  return JSON.parse(child.stdout);
}

/** The steepest growth between sizes that take long enough to be measured: 1 is linear, 2 is quadratic. */
function steepest(runs) {
  let worst = null;
  for (let at = 1; at < runs.length; at++) {
    const [before, after] = [runs[at - 1], runs[at]];
    if (before.ms === null || after.ms === null || before.cpuMs < 3 || after.size === before.size) continue;
    worst = Math.max(worst ?? 0, Math.log(after.cpuMs / before.cpuMs) / Math.log(after.size / before.size));
  }
  return worst;
}

async function measure(name, size) {
  const { explain } = await engine();
  const { ruleFiles } = await import(pathToFileURL(join(dist, "knowledge/rules/index.js")).href);
  const phrases = ruleFiles.flatMap((file) => file.rules.flatMap((rule) => rule.when.says ?? []));
  // The knowledge is compiled and the code warm before the clock starts: start-up has a figure of its own.
  for (let n = 0; n < 30; n++) explain(shaped(name, 3000, phrases));
  const bytes = shaped(name, size, phrases);
  globalThis.gc();
  peakMemory();
  const before = process.memoryUsage.rss();
  let [ms, cpuMs, peakBytes] = [Infinity, Infinity, 0];
  for (let n = 0; n < (size > 2e6 ? 1 : 5); n++) {
    const [cpuBefore, start] = [cpu(), performance.now()];
    explain(bytes);
    ms = Math.min(ms, performance.now() - start);
    cpuMs = Math.min(cpuMs, (cpu() - cpuBefore) * 1000);
    // Of one message: later runs leave their garbage beside it.
    if (n === 0) peakBytes = peakMemory();
  }
  return { size: bytes.length, ms, cpuMs, peakBytes, overBytes: peakBytes - before };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measure(process.argv[2], Number(process.argv[3]))));
}
