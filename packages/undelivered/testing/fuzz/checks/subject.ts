/** What is examined: one input and everything that the program says about it. */
import { explain } from "../../../src/index.js";
import { read } from "../../../src/read/read.js";
import type { ExplainOptions, Message, Report } from "../../../src/types.js";

/** A case with its report. */
export interface Subject {
  bytes: Uint8Array;
  options: ExplainOptions;
  /** As other programs get it: from JSON. */
  report: Report;
  json: string;
  message: Message;
}

/** Explains an input. Throws what the engine throws. */
export function subjectOf(bytes: Uint8Array, options: ExplainOptions): Subject {
  const json = JSON.stringify(explain(bytes, options));
  return { bytes, options, json, report: JSON.parse(json) as Report, message: read(bytes) };
}

/** Says what is wrong with a report, in a sentence for each fault; nothing where all is well. */
export type Check = (subject: Subject) => string[];
