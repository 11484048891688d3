/** Where the answers of a run go. */
import type { Trouble } from "../failure.js";
import type { Item } from "../inputs.js";
import { write } from "../output.js";
import { Summary } from "../summary.js";
import { jsonLine } from "../visible.js";
import type { Answer, Request } from "./answer.js";
import type { Step } from "./batches.js";

type Items = AsyncIterable<Item | null>;

/** Takes the answers of a run, in their order. */
export interface Output {
  /** What an earlier run could not read; it is told again. */
  readonly told: readonly Trouble[];
  /** The items that are still to be explained. */
  fresh(items: Items): Items;
  take(answer: Answer, step: Step): Promise<void>;
  /** The run is over. */
  end(): Promise<void>;
  /** The run was stopped. Says what that means, and how to go on. */
  stop(): Promise<string>;
}

/** To standard output, as they come. */
export class Stream implements Output {
  readonly told = [];

  fresh(items: Items): Items {
    return items;
  }

  take({ output }: Answer): Promise<void> {
    return output.length > 0 ? write(output) : Promise.resolve();
  }

  async end(): Promise<void> {}

  async stop(): Promise<string> {
    return "a run with --json --output FILE can be taken up again where it was stopped";
  }
}

/** Counted; the counts are written at the end, also where the run is stopped before. */
export class Count implements Output {
  readonly told = [];
  readonly #summary = new Summary();

  constructor(
    readonly request: Request,
    readonly json: boolean,
  ) {}

  fresh(items: Items): Items {
    return items;
  }

  async take({ counts }: Answer): Promise<void> {
    for (const some of counts) this.#summary.merge(some);
  }

  end(): Promise<void> {
    return write(this.json ? `${jsonLine(this.#summary)}\n` : this.#summary.text(this.request.page));
  }

  async stop(): Promise<string> {
    await this.end();
    return "these are the counts so far";
  }
}
