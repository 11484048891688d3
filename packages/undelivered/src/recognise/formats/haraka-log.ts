import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";

/** `recipient <user@example.org> rejected: 550 ...`, `... deferred: 450 ...`: what became of one. */
function delivery(line: string): LogEntry | null {
  const found = / recipient <([^<>\s]{1,320})> (rejected|deferred): (.+)$/.exec(line);
  if (found !== null)
    return { address: found[1], action: found[2] === "rejected" ? "failed" : "delayed", reason: found[3]! };
  const waits = part(line, / Temp failing \S+ for \d+ seconds: (.+)$/);
  return waits === undefined ? null : { action: "delayed", reason: waits };
}

/** Lines of Haraka's outbound log. */
export default {
  id: "haraka-log",
  marks: [
    { in: "prose", says: "] [outbound] recipient <", sure: true },
    { in: "prose", says: "] [outbound] Temp failing ", sure: true },
  ],
  read: (prose) => readLines(prose, delivery),
  source: "https://github.com/haraka/Haraka (outbound/hmail.js)",
} satisfies Format;
