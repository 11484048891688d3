/** Passing over what an earlier run has reported, as long as it is what it was. */
import { createHash } from "node:crypto";
import { Failure } from "../failure.js";
import type { Item } from "../inputs.js";
import { visibleLine } from "../visible.js";
import type { Step } from "./batches.js";
import type { Mark } from "./journal.js";

/** What is hashed of an item: which it is, how long, and the state of the file that it comes from. */
type Trace = Pick<Item, "source" | "state"> & { length: number };

/** The digest of the items of a batch, in their order. */
export function digestOf(step: Step): string {
  return digest(
    step.items.map(({ source, span }, at) => ({
      source,
      state: step.states[at]!,
      length: span === null ? 0 : span[1] - span[0],
    })),
  );
}

/**
 * The items that are not reported yet.
 *
 * @param marks what is reported, batch by batch
 * @throws Failure where the inputs are no longer those of which the batches were made
 */
export async function* notReported(
  items: AsyncIterable<Item | null>,
  marks: readonly Mark[],
): AsyncGenerator<Item | null> {
  const left = marks.values();
  let mark = left.next();
  let passed: Trace[] = [];
  for await (const item of items) {
    if (mark.done) {
      yield item;
      continue;
    }
    if (item === null) continue;
    passed.push({ source: item.source, state: item.state, length: item.bytes?.length ?? 0 });
    if (passed.length < mark.value.items) continue;
    if (digest(passed) !== mark.value.digest) throw changed(passed);
    passed = [];
    mark = left.next();
  }
  if (!mark.done) throw new Failure("cannot go on: the inputs hold fewer messages than were reported already");
}

function digest(traces: readonly Trace[]): string {
  const hash = createHash("sha256");
  for (const { source, state, length } of traces) hash.update(`${source}\n${state}\n${length}\n`);
  return hash.digest("base64url");
}

function changed(traces: readonly Trace[]): Failure {
  const [first, last] = [traces[0]!.source, traces[traces.length - 1]!.source].map(visibleLine);
  const place = first === last ? first : `between ${first} and ${last}`;
  return new Failure(
    `cannot go on: the inputs have changed since (${place}: a message was added, moved, removed or written to). ` +
      "What is reported stays where it is; to begin anew, name another file",
  );
}
