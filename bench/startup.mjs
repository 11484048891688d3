// How long `undelivered explain FILE` takes from its start to its end, over a Node that does nothing.
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { join } from "node:path";
import { messages, root } from "./measure.mjs";

export function startup(runs) {
  const file = messages().files[0];
  const program = join(root, "packages/undelivered/bin/undelivered.js");
  const time = (args) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  };
  const empty = [];
  const explain = [];
  for (let run = 0; run < runs; run++) {
    empty.push(time(["-e", "0"]));
    explain.push(time([program, "explain", file]));
  }
  return {
    runs,
    emptyMs: Math.min(...empty),
    explainMs: Math.min(...explain),
    overMs: Math.min(...explain) - Math.min(...empty),
  };
}
