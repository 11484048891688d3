/** Tries cases one after the other, in a thread that can be ended when a case does not come to an end. */
import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { Generator } from "./generate.js";
import { minimise } from "./minimise.js";
import { doing, type Task, type Told } from "./task.js";
import { kindOf, showsKind, tryCase } from "./trial.js";

/** A report in so many is kept to compare. */
const sampled = 100;
/** Faults of one kind are minimised and told so often. */
const mostOfAKind = 2;

const { seed, from, to, fixturesFolder, state, known, samples } = workerData as Task;
const generator = new Generator(fixturesFolder);
const counts = new Map(known.map((kind) => [kind, mostOfAKind]));
const tell = (told: Told): void => parentPort!.postMessage(told);
const digest = (json: string): string => createHash("sha1").update(json).digest("hex");

function found(kind: string, what: string, index: number): void {
  const count = counts.get(kind) ?? 0;
  counts.set(kind, count + 1);
  if (count >= mostOfAKind) return tell({ about: "repeated", kind });
  const { bytes, story } = generator.case(seed, index);
  Atomics.store(state, 1, doing.minimising);
  const small = showsKind(kind, bytes, index) ? minimise(bytes, (less) => showsKind(kind, less, index)) : bytes;
  Atomics.store(state, 1, doing.trying);
  tell({ about: "finding", kind, what, index, story, bytes: small });
}

/** Explains sampled cases again: the reports must be the same in whatever order and after whatever other messages. */
function compare(before: readonly [number, string][], after: string): void {
  for (const [index, expected] of before) {
    Atomics.store(state, 0, index);
    const { json } = tryCase(generator.case(seed, index));
    if (digest(json) !== expected) found(`order: another report ${after}`, `another report ${after}`, index);
  }
}

compare(samples, "in a new thread");
const made: [number, string][] = [];
for (let index = from; index < to; index++) {
  Atomics.store(state, 0, index);
  const { faults, json } = tryCase(generator.case(seed, index));
  for (const fault of faults) found(kindOf(fault), fault.what, index);
  if (index % sampled === 0) made.push([index, digest(json)]);
}
compare([...made].reverse(), "after other messages");
tell({ about: "done", samples: made });
