/** A run over many cases: threads one after the other, watched by a clock. */
import { Worker } from "node:worker_threads";
import { Generator } from "./generate.js";
import { doing, type Task, type Told } from "./task.js";

/** Something that was found. */
export interface Finding {
  kind: string;
  what: string;
  index: number;
  story: string;
  bytes: Uint8Array;
}

/** What is asked for and what is told on the way. */
export interface Campaign {
  seed: number;
  from: number;
  /** Time after which no further thread is started, in milliseconds; and the number of cases at most. */
  time: number;
  cases: number;
  fixturesFolder: string;
  onFinding(finding: Finding): void;
  onProgress(tried: number): void;
}

/** A thread tries so many cases; the next one starts with nothing in its memory. */
const casesOfAThread = 10_000;
/** A case that takes longer hangs (milliseconds); all checks of a report on 50,000 recipients take 20 s. */
const longest = 60_000;
const longestMinimising = 120_000;
/** The checks hold every form of the report side by side, for tens of thousands of recipients (MiB). */
const mostMemory = 1536;

/** Runs cases until the time is over. Says how many were tried and how often each kind of fault showed. */
export async function run(campaign: Campaign): Promise<{ tried: number; kinds: Map<string, number> }> {
  const started = Date.now();
  const kinds = new Map<string, number>();
  const end = campaign.from + campaign.cases;
  let samples: Task["samples"] = [];
  let next = campaign.from;
  while (next < end && Date.now() - started < campaign.time) {
    const to = Math.min(end, next + casesOfAThread);
    const onProgress = (index: number): void => campaign.onProgress(index - campaign.from);
    const part = { ...campaign, from: next, to, samples, known: [...kinds.keys()], onProgress };
    const thread = await watch(part, kinds, started);
    ({ next, samples } = thread);
  }
  return { tried: next - campaign.from, kinds };
}

interface Thread extends Campaign {
  to: number;
  samples: Task["samples"];
  known: string[];
}

/** Watches one thread to its end. */
function watch(
  thread: Thread,
  kinds: Map<string, number>,
  started: number,
): Promise<{ next: number; samples: Task["samples"] }> {
  const { seed, from, to, fixturesFolder, samples, known, time, onFinding, onProgress } = thread;
  const state = new Int32Array(new SharedArrayBuffer(8));
  state[0] = from;
  const count = (kind: string): number => kinds.set(kind, (kinds.get(kind) ?? 0) + 1).get(kind)!;
  const task: Task = { seed, from, to, fixturesFolder, state, known, samples };
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return new Promise((resolve) => {
    let seen = -1;
    let since = Date.now();
    const finish = (next: number, made: Task["samples"] = []): void => {
      clearInterval(clock);
      void worker.terminate();
      resolve({ next, samples: made });
    };
    const fail = (kind: string, what: string): void => {
      const index = Atomics.load(state, 0);
      count(kind);
      onFinding({ kind, what, ...new Generator(fixturesFolder).case(seed, index) });
      finish(Math.max(index, from) + 1);
    };
    const clock = setInterval(() => {
      const index = Atomics.load(state, 0);
      if (index !== seen) [seen, since] = [index, Date.now()];
      const patience = Atomics.load(state, 1) === doing.minimising ? longestMinimising : longest;
      onProgress(index);
      if (Date.now() - since > patience) fail("hang", `no answer after ${patience / 1000} s`);
      else if (Date.now() - started > time && Atomics.load(state, 1) === doing.trying) finish(Math.max(index, from));
    }, 1000);
    worker.on("message", (told: Told) => {
      if (told.about === "done") finish(to, told.samples);
      else {
        count(told.kind);
        if (told.about === "finding") onFinding(told);
      }
    });
    worker.on("error", (error: Error & { code?: string }) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash", error.stack ?? error.message),
    );
  });
}
