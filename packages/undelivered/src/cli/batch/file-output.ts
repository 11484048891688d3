import { createHash } from "node:crypto";
import type { Trouble } from "../failure.js";
import type { Item } from "../inputs.js";
import { version } from "../version.js";
import type { Answer, Request } from "./answer.js";
import type { Step } from "./batches.js";
import { Journal } from "./journal.js";
import type { Output } from "./output.js";
import { digestOf, notReported } from "./resume.js";

type Items = AsyncIterable<Item | null>;

/** To a file, so that the run can be taken up again. */
export class FileOutput implements Output {
  readonly told: readonly Trouble[];
  readonly #journal: Journal;

  constructor(file: string, resume: boolean, paths: readonly string[], { options }: Request) {
    const decisive = JSON.stringify({ ...options, advice: null }); // the words follow from the language
    const settings = createHash("sha256").update(decisive).digest("base64url");
    this.#journal = Journal.open(file, { version: version(), paths, settings }, resume);
    this.told = this.#journal.marks.flatMap(({ troubles }) => troubles);
  }

  fresh(items: Items): Items {
    const { marks } = this.#journal;
    return marks.length === 0 ? items : notReported(items, marks);
  }

  async take({ output, troubles }: Answer, step: Step): Promise<void> {
    this.#journal.write(output, { items: step.items.length, digest: digestOf(step), troubles });
  }

  async end(): Promise<void> {
    this.#journal.finish();
  }

  async stop(): Promise<string> {
    this.#journal.close();
    return "to go on, run the same command with --resume";
  }
}
