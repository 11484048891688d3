import { read } from "../read/read.js";
import { Failure } from "./failure.js";
import { humanReport } from "./human.js";
import { inputs, invitePasting } from "./inputs.js";
import { labelsFor } from "./labels.js";
import { markdownReport } from "./markdown.js";
import { write } from "./output.js";
import { Progress } from "./progress.js";
import { reportOn } from "./report-on.js";
import { settingsFrom } from "./settings.js";
import type { Flags } from "./settings.js";
import { Summary } from "./summary.js";
import { terminalOf } from "./terminal.js";
import { jsonLine, visibleLine } from "./visible.js";

/** The options of `undelivered explain`. */
export interface ExplainFlags extends Flags {
  json?: boolean;
  markdown?: boolean;
  summary?: boolean;
}

/** `undelivered explain [FILE...]`: one report for every message, in the order of the inputs. Gives the exit status. */
export async function explainCommand(paths: readonly string[], flags: ExplainFlags): Promise<number> {
  if (flags.markdown && (flags.json || flags.summary)) {
    throw new Failure(`--markdown and --${flags.json ? "json" : "summary"} are two forms of output; ask for one`);
  }
  const options = await settingsFrom(flags);
  const page = { terminal: terminalOf(process.stdout), labels: labelsFor(options), options };
  const summary = flags.summary ? new Summary() : null;
  const progress = new Progress(process.stderr, summary !== null || process.stdout.isTTY !== true);
  let unread = 0;
  const tell = (source: string, message: string): void => {
    unread++;
    progress.clear();
    process.stderr.write(`undelivered: ${visibleLine(source)}: ${message}\n`);
  };

  invitePasting(paths);
  for await (const input of inputs(paths.length > 0 ? paths : ["-"], (trouble) =>
    tell(trouble.source, trouble.message),
  )) {
    const report = reportOn(input, options);
    if (report instanceof Error)
      tell(input.source, `cannot be explained: ${report.message}; please report this as a bug`);
    else if (summary) summary.add(report);
    else if (flags.json) await write(`${jsonLine(report)}\n`);
    else await write((flags.markdown ? markdownReport : humanReport)(report, read(input.bytes), page));
    progress.step(input.source, input.share);
  }
  progress.clear();
  if (summary) await write(flags.json ? `${jsonLine(summary)}\n` : summary.text(page));
  return unread > 0 ? 1 : 0;
}
