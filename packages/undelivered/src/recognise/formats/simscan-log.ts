import type { Format } from "../format.js";
import { readLines, type LogEntry } from "../log-lines.js";

/** `simscan:[123]:SPAM REJECT (11.20/5.00):2.4s:subject:192.0.2.1:sender:recipient`: the verdict, then who wrote to whom. */
function verdict(line: string): LogEntry | null {
  const found =
    /simscan:\[\d+\]:((?:SPAM|VIRUS|ATTACH)[^:]{0,80}):.*?:([\d.]{7,15}|[0-9a-f:]{3,39}):[^:\s]*:([^\s:@]{1,64}@[^\s:]{1,255})/.exec(
      line,
    );
  return found && { address: found[3], action: "failed", reason: found[1]! };
}

/** Lines of simscan, which asks SpamAssassin and ClamAV on behalf of qmail. */
export default {
  id: "simscan-log",
  marks: [{ in: "prose", says: "simscan:[", sure: true }],
  read: (prose) => readLines(prose, verdict),
  source: "https://qmail.jms1.net/simscan/",
} satisfies Format;
