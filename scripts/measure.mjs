// Measures the program on labelled messages, where a folder `shared/corpus` with them lies beside the repository, and fails
// where a figure is under its minimum (.ci/minimum.json). Without that folder there is nothing to measure.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, run } from "./project.mjs";

const corpus = join(root, "..", "shared", "corpus");
const score = join(corpus, "score.mjs");

if (existsSync(score)) {
  ensureInstalled();
  ensureBuilt();
  const cli = join(root, "node_modules", ".bin", "undelivered");
  const only = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
  const flags = process.argv.slice(2).filter((arg) => arg.startsWith("-"));
  for (const [set, minimum] of Object.entries(JSON.parse(readFileSync(join(root, ".ci", "minimum.json"), "utf8")))) {
    const truth = join(corpus, set, "truth.jsonl");
    if (!existsSync(truth) || (only.length > 0 && !only.includes(set))) continue;
    const min = Object.entries(minimum).map(([figure, share]) => `${figure}=${share}`);
    const args = [score, "--truth", truth, "--cli", cli, ...flags, ...(min.length > 0 ? ["--min", min.join(",")] : [])];
    if (run(process.execPath, args) !== 0) process.exitCode = 1;
  }
} else {
  console.log("no labelled messages beside the repository: nothing to measure");
}
