import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";
import type { Action } from "../../types.js";

const outcomes = new Map<string, Action>([
  ["PermFail", "failed"],
  ["TempFail", "delayed"],
  ["Ok", "delivered"],
]);

/** `to=<user@example.org> ... relay="192.0.2.1 (mx.example.org)" ... result="PermFail" stat="550 ..."` */
function delivery(line: string): LogEntry | null {
  const action = outcomes.get(part(line, /\bresult="?(\w+)/) ?? "");
  const stat = part(line, /\bstat="?([^"]+)"?$/);
  if (action === undefined || stat === undefined) return null;
  return {
    address: part(line, /\bto=<?([^\s<>,]{1,320}@[^\s<>,]{1,255})/),
    action,
    reason: stat,
    host: part(line, /\brelay="?[\d.:a-f]+ \(([^)]+)\)/),
    ip: part(line, /\brelay="?([\d.:a-f]+) \(/),
  };
}

/** Lines of OpenSMTPD's log, as postmasters paste them. */
export default {
  id: "opensmtpd-log",
  marks: [
    { in: "prose", says: " mta delivery ", sure: true },
    { in: "prose", says: ' result="PermFail"', sure: true },
    { in: "prose", says: ' result="TempFail"', sure: true },
    { in: "prose", says: "result=PermFail" },
    { in: "prose", says: "result=TempFail" },
    { in: "prose", says: " evpid=" },
  ],
  read: (prose) => readLines(prose, delivery),
  source: "https://man.openbsd.org/smtpd",
} satisfies Format;
