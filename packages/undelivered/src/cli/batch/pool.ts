/** Workers that explain batches side by side. A worker that dies takes no more with it than the message it died of. */
import { Worker } from "node:worker_threads";
import type { ResourceLimits } from "node:worker_threads";
import type { Trouble } from "../failure.js";
import type { Answer, Batch, BatchItem, Request } from "./answer.js";
import type { Explainer } from "./run.js";
import type { Assignment, Birth } from "./worker.js";

/** So many batches are at each worker, so that it need not wait for its next. */
const ahead = 2;

/**
 * What a worker may use, in MiB. It needs some 20; V8 collects the sooner the less there is, and with its own measure workers
 * hold twice the memory and are no quicker.
 */
const usual: ResourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 96 };

/** What a worker may use for the one message that needs more; by default as much as V8 allows. */
const most: ResourceLimits = {};

/** Bounds of memory. */
interface Bounds {
  usual: ResourceLimits;
  most: ResourceLimits;
}

/** A fixed number of workers. */
export class Pool implements Explainer {
  readonly #members: readonly Member[];

  /** @param jobs how many workers */
  constructor(jobs: number, request: Request, bounds: Bounds = { usual, most }) {
    this.#members = Array.from({ length: jobs }, () => new Member(request, bounds));
  }

  get room(): number {
    return this.#members.length * ahead + 1;
  }

  run(batch: Batch): Promise<Answer> {
    return this.#members.reduce((one, other) => (other.waiting < one.waiting ? other : one)).run(batch);
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.close()));
  }
}

interface Order {
  number: number;
  batch: Batch;
  done: (answer: Answer) => void;
}

/** One worker, and its successor where it dies. */
class Member {
  readonly #request: Request;
  readonly #bounds: Bounds;
  /** Batches at the worker, in their order; it answers in the same. */
  #orders: Order[] = [];
  #numbers = 0;
  #worker: Worker | null = null;

  constructor(request: Request, bounds: Bounds) {
    this.#request = request;
    this.#bounds = bounds;
  }

  get waiting(): number {
    return this.#orders.length;
  }

  run({ items, bytes }: Batch): Promise<Answer> {
    return new Promise((done) => {
      const assignment: Assignment = { number: ++this.#numbers, batch: { items, bytes } };
      this.#orders.push({ ...assignment, done });
      this.#worker ??= this.#born();
      // The bytes are copied, not given away: they are needed again should the worker die.
      this.#worker.postMessage(assignment);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #born(): Worker {
    const place = new Int32Array(new SharedArrayBuffer(8));
    const birth: Birth = { request: this.#request, place };
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: birth,
      resourceLimits: this.#bounds.usual,
    });
    let cause = new Error("its worker ended");
    worker.on("message", (answer: Answer) => this.#orders.shift()!.done(answer));
    worker.on("error", (error) => (cause = error));
    worker.on("exit", () => {
      if (this.#worker === worker) this.#died(place, cause);
    });
    return worker;
  }

  #died(place: Int32Array, cause: Error): void {
    const [first, ...others] = this.#orders;
    this.#orders = [];
    this.#worker = null;
    if (first === undefined) return;
    if (place[0] === first.number) void this.#apart(first.batch, place[1]!, cause).then(first.done);
    else void here(first.batch, this.#request).then(first.done); // it could not even begin
    for (const { batch, done } of others) void this.run(batch).then(done);
  }

  /** The answer to a batch of which one item ended a worker. */
  async #apart({ items, bytes }: Batch, index: number, cause: Error): Promise<Answer> {
    const some = (part: readonly BatchItem[]): Promise<Answer> | Answer =>
      part.length === 0 ? nothing([]) : this.run({ items: part, bytes });
    const [before, itself, after] = await Promise.all([
      some(items.slice(0, index)),
      this.#alone({ items: [items[index]!], bytes }, cause),
      some(items.slice(index + 1)),
    ]);
    return joined([before, itself, after]);
  }

  /** A message that needs more memory than others gets a worker of its own; what that dies of too is left out. */
  async #alone(batch: Batch, cause: Error): Promise<Answer> {
    const { most } = this.#bounds;
    if (!isMemory(cause) || this.#bounds.usual === most)
      return nothing([{ source: batch.items[0]!.source, message: whyLost(cause) }]);
    const member = new Member(this.#request, { usual: most, most });
    const answer = await member.run(batch);
    await member.close();
    return answer;
  }
}

async function here(batch: Batch, request: Request): Promise<Answer> {
  return (await import("./answer.js")).answerTo(batch, request);
}

const nothing = (troubles: Trouble[]): Answer => ({
  output: new Uint8Array(),
  messages: troubles.length,
  counts: [],
  troubles,
});

const joined = (answers: readonly Answer[]): Answer => ({
  output: Buffer.concat(answers.map(({ output }) => output)),
  messages: answers.reduce((sum, { messages }) => sum + messages, 0),
  counts: answers.flatMap(({ counts }) => counts),
  troubles: answers.flatMap(({ troubles }) => troubles),
});

const isMemory = (cause: Error): boolean => (cause as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";

function whyLost(cause: Error): string {
  return isMemory(cause)
    ? "takes more memory to explain than there is; it was left out"
    : `cannot be explained: ${cause.message}; please report this as a bug`;
}
