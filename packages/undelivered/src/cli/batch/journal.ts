/**
 * The output of a run that can be interrupted at any moment and taken up again (docs/decisions/0009-resume.md). Beside the
 * file with the reports lies a journal, which says after each batch how far the run is: what was read, and how long the file
 * with its reports is.
 */
import { appendFileSync, closeSync, existsSync, fsyncSync, ftruncateSync, openSync } from "node:fs";
import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { Failure, troubleWith } from "../failure.js";
import type { Trouble } from "../failure.js";
import { visibleLine } from "../visible.js";

/** What must be the same when a run is taken up again. */
export interface Identity {
  /** Of the program. */
  version: string;
  paths: readonly string[];
  /** A digest of all that decides what is reported: options, rules. */
  settings: string;
}

/** A line of the journal: a batch that is reported. */
export interface Mark {
  /** How many items it had. */
  items: number;
  /** What they were: a digest. */
  digest: string;
  /** How long the output is with it. */
  bytes: number;
  /** What of it could not be read or explained. */
  troubles: Trouble[];
}

/** The files of a run. */
export class Journal {
  readonly #output: string;
  readonly #identity: Identity;
  /** What an earlier run has reported. */
  readonly marks: readonly Mark[];
  #bytes: number;
  #files: { output: number; journal: number } | null = null;

  private constructor(output: string, identity: Identity, marks: readonly Mark[]) {
    this.#output = output;
    this.#identity = identity;
    this.marks = marks;
    this.#bytes = marks[marks.length - 1]?.bytes ?? 0;
  }

  /**
   * Begins a run, or takes up the one that was interrupted. Changes nothing yet.
   *
   * @throws Failure where the output is there already, or belongs to another run
   */
  static open(output: string, identity: Identity, resume: boolean): Journal {
    const isThere = existsSync(output);
    const path = journalOf(output);
    if (!existsSync(path)) {
      if (!isThere) return new Journal(output, identity, []);
      throw new Failure(
        resume
          ? `${visibleLine(output)} holds no interrupted run: it is finished or comes from elsewhere. Name another file, or remove it`
          : `${visibleLine(output)} is there already; remove it, or name another file`,
      );
    }
    if (!resume)
      throw new Failure(
        `${visibleLine(output)} holds an interrupted run; go on with --resume, or remove it and ${visibleLine(path)}`,
      );
    const [first, ...lines] = attempt(path, () => readFileSync(path, "utf8")).split("\n");
    const before = parsed<Identity>(first!);
    if (before === null && !isThere) return new Journal(output, identity, []); // interrupted before it had begun
    refuseOther(output, identity, before);
    const size = isThere ? statSync(output).size : 0;
    const marks = lines.map((line) => parsed<Mark>(line)).filter((mark) => mark !== null);
    // After a power cut the journal may know of more than the output still has.
    return new Journal(output, identity, marks.slice(0, marks.findLastIndex(({ bytes }) => bytes <= size) + 1));
  }

  /** Adds the reports on a batch. They are in the output before the journal says so. */
  write(reports: Uint8Array, mark: Omit<Mark, "bytes">): void {
    const { output, journal } = (this.#files ??= this.#begin());
    this.#bytes += reports.length;
    attempt(this.#output, () => appendFileSync(output, reports));
    attempt(journalOf(this.#output), () => appendFileSync(journal, line({ ...mark, bytes: this.#bytes })));
  }

  /** The run is complete: the journal goes. */
  finish(): void {
    const { output } = (this.#files ??= this.#begin());
    attempt(this.#output, () => fsyncSync(output));
    this.close();
    unlinkSync(journalOf(this.#output));
  }

  /** Leaves everything to be taken up again. */
  close(): void {
    if (this.#files === null) return;
    closeSync(this.#files.output);
    closeSync(this.#files.journal);
    this.#files = null;
  }

  /** Cuts off what was written without being in the journal, and the end of a journal that broke off. */
  #begin(): { output: number; journal: number } {
    const path = journalOf(this.#output);
    const journal = attempt(path, () => {
      writeFileSync(`${path}.new`, [this.#identity, ...this.marks].map(line).join(""));
      renameSync(`${path}.new`, path);
      return openSync(path, "a");
    });
    const output = attempt(this.#output, () => {
      const file = openSync(this.#output, "a");
      ftruncateSync(file, this.#bytes);
      return file;
    });
    return { output, journal };
  }
}

/** Where the journal of an output lies. */
export const journalOf = (output: string): string => `${output}.run`;

const line = (value: Identity | Mark): string => `${JSON.stringify(value)}\n`;

/** A line of the journal; null where it broke off. */
function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

function refuseOther(output: string, now: Identity, before: Identity | null): void {
  const shown = visibleLine(output);
  const because =
    before === null
      ? "its journal is damaged"
      : before.version !== now.version
        ? `it was begun with version ${before.version} of the program, and this is ${now.version}`
        : before.paths.join("\0") !== now.paths.join("\0")
          ? `it was begun with other inputs (${visibleLine(before.paths.join(" "))})`
          : before.settings !== now.settings
            ? "it was begun with other options, rules or another configuration"
            : null;
  if (because !== null) throw new Failure(`cannot go on with ${shown}: ${because}. Remove it to begin anew`);
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { message } = troubleWith(path, error);
    throw new Failure(`cannot write ${visibleLine(path)}: ${message}; mend that and go on with --resume`, 1);
  }
}
