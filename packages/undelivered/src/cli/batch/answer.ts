/** The work of a run: messages in, what is written about them out. Done in this thread or in a worker, with the same result. */
import { read } from "../../read/read.js";
import type { ExplainOptions, Report } from "../../types.js";
import type { Trouble } from "../failure.js";
import { humanReport } from "../human.js";
import type { Page } from "../human.js";
import type { Input } from "../inputs.js";
import { markdownReport } from "../markdown.js";
import { internetMessage } from "../outlook.js";
import { carriedBy, reportOn } from "../report-on.js";
import { messagesInFile } from "../small-file.js";
import { Summary } from "../summary.js";
import type { Counts } from "../summary.js";
import { jsonLine } from "../visible.js";
import { Utf8 } from "./utf8.js";

type Item = Omit<Input, "share">;

/** What is asked for, as plain data: it goes to every worker. */
export interface Request {
  form: "json" | "markdown" | "text" | "counts";
  options: ExplainOptions;
  page: Page;
}

/** Some messages, to be explained in one go. */
export interface Batch {
  items: readonly BatchItem[];
  /** The bytes of all messages that were read already; the memory may be shared. */
  bytes: Uint8Array;
}

/** One message, or a small file. */
export interface BatchItem {
  source: string;
  /** Where the message stands in the batch's bytes; null for a file, which is still to be read. */
  span: [start: number, end: number] | null;
  cut: boolean;
}

/** What became of a batch. */
export interface Answer {
  /** What is to be written, in UTF-8. */
  output: Uint8Array;
  messages: number;
  /** What was counted, if counts are asked for. */
  counts: Counts[];
  /** What could not be read or explained. */
  troubles: Trouble[];
}

/** One for all batches of a thread. */
const output = new Utf8();

/** Explains a batch. @param begin is told the index of each item before its turn */
export function answerTo(batch: Batch, request: Request, begin: (index: number) => void = () => {}): Answer {
  const summary = request.form === "counts" ? new Summary() : null;
  const troubles: Trouble[] = [];
  let messages = 0;
  for (const [index, item] of batch.items.entries()) {
    begin(index);
    for (const message of messagesOf(item, batch.bytes, (trouble) => troubles.push(trouble))) {
      messages++;
      try {
        const report = reportOn(message, request.options);
        if (report instanceof Error) throw report;
        if (summary) summary.add(report);
        else if (request.form === "json") output.add(`${jsonLine(report)}\n`);
        else output.add(pages(report, message, request));
      } catch (error) {
        troubles.push({ source: message.source, message: bug(error) });
      }
    }
  }
  return { output: output.take(), messages, counts: summary ? [summary.counts] : [], troubles };
}

/** What a person reads of a message; of one that only carries a report, of that as well. */
function pages(report: Report, message: Item, { form, options, page }: Request): string {
  const write = form === "markdown" ? markdownReport : humanReport;
  const carried = carriedBy(message, report);
  const own = write(report, read(message.bytes), page, carried !== null);
  if (carried === null) return own;
  const inner = reportOn(carried, options);
  return inner instanceof Error ? own : own + write(inner, read(carried.bytes), page);
}

/** One message must not end a run over thousands, whatever is wrong with it or with us. */
function bug(error: unknown): string {
  return `cannot be explained: ${(error as Error).message}; please report this as a bug`;
}

function messagesOf({ source, span, cut }: BatchItem, bytes: Uint8Array, tell: (trouble: Trouble) => void): Item[] {
  if (span === null) return messagesInFile(source, tell);
  const message = internetMessage({ source, bytes: bytes.slice(...span), cut }, tell);
  return message === null ? [] : [message];
}
