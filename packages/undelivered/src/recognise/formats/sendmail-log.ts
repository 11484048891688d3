import type { Format } from "../format.js";
import { actionOfReply, part, readLines, type LogEntry } from "../log-lines.js";
import type { Statement, Text } from "../../types.js";

/** `to=<user@example.org>, ..., relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown` */
function delivery(line: string): LogEntry | null {
  const stat = part(line, /\bstat=(.+)$/);
  if (stat === undefined) return null;
  const status = part(line, /\bdsn=([245]\.\d{1,3}\.\d{1,3})\b/);
  const waits = /^Deferred\b|^queued\b/i.test(stat) || status?.startsWith("4") === true;
  return {
    address: part(line, /\bto=<?([^\s<>,]{1,320})/),
    action: /^Sent\b/i.test(stat) ? "delivered" : waits ? "delayed" : "failed",
    reason: stat,
    status,
    host: part(line, /\brelay=([\w.-]+) \[/),
    ip: part(line, /\brelay=\S+ \[(?:IPv6:)?([\d.:a-f]+)\]/),
  };
}

/** `ruleset=check_rcpt, arg1=<user@example.org>, ..., reject=550 5.7.1 ...`, `Milter: data, reject=...`: what it refused itself. */
function refusal(line: string): LogEntry | null {
  const said = part(line, /\breject=(.+)$/);
  if (said === undefined) return null;
  const to = line.includes("check_rcpt") ? part(line, /\barg1=<?([^\s<>,]{1,320}@[^\s<>,]{1,255})/) : undefined;
  return { address: to, action: actionOfReply(said), reason: said };
}

const read = (prose: Text): Statement[] | null => readLines(prose, (line) => delivery(line) ?? refusal(line));

/** Lines of sendmail's log, as postmasters paste them. */
export default {
  id: "sendmail-log",
  marks: [
    { in: "prose", says: ", stat=" },
    { in: "prose", says: " ruleset=check_", sure: true },
    { in: "prose", says: ": Milter: " },
    { in: "prose", says: ", reject=" },
    { in: "prose", says: " dsn=" },
    { in: "prose", says: " mailer=" },
    { in: "prose", says: " xdelay=" },
  ],
  read,
  source: "https://www.sendmail.org/ (Sendmail Installation and Operation Guide, system log)",
} satisfies Format;
