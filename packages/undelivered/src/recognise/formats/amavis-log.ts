import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";

/** `Blocked INFECTED (NAME) {RejectedInbound}, [192.0.2.1] <from> -> <to>,<to>, ...`: what was stopped, and why. */
function blocked(line: string): LogEntry | null {
  const reason = part(line, /\bBlocked ([A-Z][A-Z-]{3,20}(?: \([^)]{1,200}\))?)(?: \{|,)/);
  if (reason === undefined) return null;
  return { address: part(line, / -> <([^>]{1,320})>/), action: "failed", reason: `Blocked ${reason}` };
}

/** Lines of Amavis's log, its template of one line a message. */
export default {
  id: "amavis-log",
  marks: [
    { in: "prose", says: ") Blocked SPAM", sure: true },
    { in: "prose", says: ") Blocked INFECTED", sure: true },
    { in: "prose", says: ") Blocked BANNED", sure: true },
    { in: "prose", says: ") Blocked BAD-HEADER", sure: true },
    { in: "prose", says: ") Blocked MTA-BLOCKED", sure: true },
  ],
  read: (prose) => readLines(prose, blocked),
  source: "https://gitlab.com/amavis/amavis (log templates)",
} satisfies Format;
