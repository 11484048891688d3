import { availableParallelism } from "node:os";
import type { Request } from "./batch/answer.js";
import { batches } from "./batch/batches.js";
import { Interrupt, interrupted } from "./batch/interrupt.js";
import { Count, Stream } from "./batch/output.js";
import type { Output } from "./batch/output.js";
import { explainAll } from "./batch/run.js";
import { Failure } from "./failure.js";
import type { Trouble } from "./failure.js";
import { invitePasting, items } from "./inputs.js";
import { labelsFor } from "./labels.js";
import { Progress } from "./progress.js";
import { settingsFrom } from "./settings.js";
import type { Flags } from "./settings.js";
import { terminalOf } from "./terminal.js";
import { visibleLine } from "./visible.js";

/** The options of `undelivered explain`. */
export interface ExplainFlags extends Flags {
  json?: boolean;
  markdown?: boolean;
  summary?: boolean;
  jobs?: string;
  output?: string;
  resume?: boolean;
  progress?: boolean;
}

/** `undelivered explain [FILE...]`: one report for every message, in the order of the inputs. Gives the exit status. */
export async function explainCommand(named: readonly string[], flags: ExplainFlags): Promise<number> {
  if (flags.markdown && (flags.json || flags.summary)) {
    throw new Failure(`--markdown and --${flags.json ? "json" : "summary"} are two forms of output; ask for one`);
  }
  if (flags.summary && (flags.resume || flags.output !== undefined)) {
    throw new Failure(
      "--summary counts all messages in one run and writes to standard output: it takes neither --output nor --resume. " +
        "What can be taken up again are reports: --json --output FILE --resume",
    );
  }
  const paths = named.length > 0 ? named : ["-"];
  const jobs = checkedJobs(flags.jobs);
  const request = await requestFrom(flags);
  const output = await outputFor(flags, paths, request);
  const progress = new Progress(process.stderr, {
    busy: process.stdout.isTTY === true && request.form !== "counts" && flags.output === undefined,
    asked: flags.progress === true,
  });
  let unread = 0;
  const tell = ({ source, message }: Trouble): void => {
    unread++;
    progress.clear();
    process.stderr.write(`undelivered: ${visibleLine(source)}: ${message}\n`);
  };
  output.told.forEach(tell);
  invitePasting(named);

  const interrupt = new Interrupt();
  let messages = 0;
  const steps = interrupt.until(batches(output.fresh(items(paths, tell))));
  await explainAll(steps, {
    request,
    jobs,
    take: async (answer, step) => {
      await output.take(answer, step);
      answer.troubles.forEach(tell);
      messages += answer.messages;
      progress.step(answer.messages, step.items[step.items.length - 1]!.source, step.share);
    },
  });
  progress.clear();
  interrupt.forget();
  if (interrupt.heard) {
    const how = await output.stop();
    process.stderr.write(`undelivered: stopped after ${messages} messages; ${how}\n`);
    process.stdin.destroy(); // it may never end
    return interrupted;
  }
  await output.end();
  return unread > 0 ? 1 : 0;
}

async function requestFrom(flags: ExplainFlags): Promise<Request> {
  const options = await settingsFrom(flags);
  const page = { terminal: terminalOf(process.stdout), labels: labelsFor(options), options };
  return { form: flags.summary ? "counts" : flags.json ? "json" : flags.markdown ? "markdown" : "text", options, page };
}

async function outputFor(flags: ExplainFlags, paths: readonly string[], request: Request): Promise<Output> {
  if (flags.output === undefined) {
    if (flags.resume) throw new Failure("--resume needs --output with the file whose reports it shall go on with");
    return request.form === "counts" ? new Count(request, flags.json === true) : new Stream();
  }
  if (request.form !== "json")
    throw new Failure("--output needs --json (reports in a file), or --ticket or --ticket-eml (tickets in a folder)");
  const { FileOutput } = await import("./batch/file-output.js");
  return new FileOutput(flags.output, flags.resume === true, paths, request);
}

/** With so many threads a run keeps to 300 MB: each takes some 30, and what reads and writes a hundred (docs/performance.md). */
const mostThreads = 4;

/** How many threads explain: as many as the machine runs at once and memory allows, unless the reader says otherwise. */
function checkedJobs(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), mostThreads);
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 1024)
    throw new Failure(`--jobs takes a number from 1, not ${text}`);
  return jobs;
}
