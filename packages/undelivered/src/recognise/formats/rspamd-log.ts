import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";

/** `(default: T (reject): [18.20/15.00] [BAYES_SPAM(5.10),...])`: what the filter decided, and the tests that spoke. */
function verdict(line: string): LogEntry | null {
  const said = part(line, /(\(default: [A-Z] \((?:soft )?reject\): .+\]\))/);
  if (said === undefined) return null;
  const address = part(line, /\brcpts: <([^>,]{1,320})/);
  return { address, action: said.includes("(soft reject)") ? "delayed" : "failed", reason: said };
}

/** Lines of Rspamd's log: what it refused, and why. */
export default {
  id: "rspamd-log",
  marks: [{ in: "prose", says: "rspamd_task_write_log", sure: true }],
  read: (prose) => readLines(prose, verdict),
  source: "https://docs.rspamd.com/configuration/logging/",
} satisfies Format;
