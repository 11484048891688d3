/** A run over many messages: they are read, explained side by side, and what is said about them is written in their order. */
import { setImmediate } from "node:timers/promises";
import type { Answer, Batch, Request } from "./answer.js";
import type { Step } from "./batches.js";

/** Who explains batches. */
export interface Explainer {
  /** How many batches may be under way before it is better to wait. */
  readonly room: number;
  run(batch: Batch): Promise<Answer>;
  close(): Promise<void>;
}

/** This thread: for small inputs, which are done before a worker would have started. */
class Here implements Explainer {
  readonly room = 1;

  constructor(readonly request: Request) {}

  async run(batch: Batch): Promise<Answer> {
    await setImmediate(); // so that signals are heard
    // Loaded here: a run that leaves the work to others spares the memory.
    return (await import("./answer.js")).answerTo(batch, this.request);
  }

  async close(): Promise<void> {}
}

/** Workers need a quarter of a second to start; so many messages or bytes take longer than that. */
const manyMessages = 500;
const manyBytes = 4 * 1024 * 1024;

/** How a run goes. */
export interface Run {
  request: Request;
  /** How many threads explain; 1 is this one. */
  jobs: number;
  /** Takes the answers, in the order of the batches; the run waits for it. */
  take: (answer: Answer, step: Step) => Promise<void>;
}

/** Explains all batches. Ends early with the error that `take` throws. */
export async function explainAll(steps: AsyncIterable<Step>, { request, jobs, take }: Run): Promise<void> {
  let explainer: Explainer = new Here(request);
  const size = new Size();
  const line = new Line();
  try {
    for await (const step of steps) {
      size.add(step);
      if (jobs > 1 && explainer instanceof Here && size.isMuch) {
        const { Pool } = await import("./pool.js");
        explainer = new Pool(jobs, request);
      }
      line.add(explainer.run(step), async (answer) => {
        step.release();
        await take(answer, step);
      });
      await line.shorterThan(explainer.room);
    }
    await line.shorterThan(1);
  } finally {
    await explainer.close();
  }
}

/** How much there is to do: what has come so far, and what the rest will be if it is like that. */
class Size {
  #items = 0;
  #bytes = 0;
  #share: number | null = null;

  add({ items, bytes, share }: Step): void {
    this.#items += items.length;
    this.#bytes += bytes.length;
    this.#share = share;
  }

  get isMuch(): boolean {
    return this.#items / (this.#share ?? 1) > manyMessages || this.#bytes > manyBytes;
  }
}

/** Answers that come in any order and are taken in the order in which they were asked for. */
class Line {
  #length = 0;
  #last: Promise<void> = Promise.resolve();
  #moved: () => void = () => {};

  add(answer: Promise<Answer>, take: (answer: Answer) => Promise<void>): void {
    this.#length++;
    const before = this.#last;
    this.#last = (async () => {
      const come = await answer;
      await before;
      await take(come);
      this.#length--;
      this.#moved();
    })();
    // An error is found by who waits next.
    this.#last.catch(() => this.#moved());
  }

  /** Waits until fewer answers are outstanding. */
  async shorterThan(length: number): Promise<void> {
    while (this.#length >= length) {
      await Promise.race([this.#last, new Promise<void>((resolve) => (this.#moved = resolve))]);
    }
  }
}
