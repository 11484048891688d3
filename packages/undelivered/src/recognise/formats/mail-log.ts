import type { Format } from "../format.js";
import { actionOfReply, part, readLines, type LogEntry } from "../log-lines.js";
import type { Action, Statement, Text } from "../../types.js";

const outcomes = new Map<string, Action>([
  ["bounced", "failed"],
  ["deferred", "delayed"],
  ["sent", "delivered"],
  ["expired", "failed"],
  // What a probe of an address found (ADDRESS_VERIFICATION_README).
  ["undeliverable", "failed"],
  ["deliverable", "delivered"],
]);

/** Who copies a line from a page may lose the angle brackets. */
const recipient = /\bto=(?:(?:<|\\u003c)([^>\\]{1,320})(?:>|\\u003e)|([^\s<>\\,;=]{1,255}@[^\s<>\\,;]{1,255})(?=[,;]))/;

/** Containers keep each line as JSON, with the brackets escaped. `to=<user@example.org>, relay=..., dsn=5.1.1, status=bounced (host ... said: ...)`: one line a recipient. */
function delivery(line: string): LogEntry | null {
  const found = /\bstatus=(?:force-)?(\w+)(?: \((.+?)\)?$|, returned to sender$|$)/.exec(line);
  const action = outcomes.get(found?.[1] ?? "");
  if (found === null || action === undefined) return null;
  const expired = found[1] === "expired";
  return {
    address: part(line, recipient),
    action,
    reason: found[2] ?? (expired ? found[0] : ""),
    status: part(line, /\bdsn=([245]\.\d{1,3}\.\d{1,3})\b/),
    host: part(line, /\brelay=([^\s,[\]]+)\[/),
    ip: part(line, /\brelay=[^\s,[\]]+\[([\d.:a-f]+)\]/),
    expired,
  };
}

/** `reject: header Subject: ... from host[address]; from=<> to=<user@example.org> proto=ESMTP helo=<>: 5.7.1 ...`. */
const contentRefusal =
  /reject: (?:mime |nested )?(?:header|body) .{0,400}; from=<[^>]{0,320}> (?:to=<(?<address>[^>]{1,320})> )?proto=\S{1,8}(?: helo=<[^>]{0,255}>)?: (?<reason>.+)$/;

/** `NOQUEUE: reject: RCPT from host[address]: 550 ...; from=<> to=<user@example.org> proto=`: what Postfix itself refused. */
function refusal(line: string): LogEntry | null {
  const found = contentRefusal.exec(line)?.groups;
  if (found !== undefined) return { address: found.address, action: "failed", reason: found.reason! };
  const said = part(
    line,
    /reject: [A-Z-]+(?: command)? from [^\s[]*\[[^\]]+\](?::\d+)?: (.+?)(?:; (?:from=<|proto=).*)?$/,
  );
  if (said === undefined) return null;
  return {
    address: part(line, / to=(?:<|\\u003c)([^>\\]{1,320})(?:>|\\u003e)/),
    action: actionOfReply(said),
    reason: said,
  };
}

/** `host mx.example.org[192.0.2.1] said: 451 ...`: an attempt, another one follows. */
function attempt(line: string): LogEntry | null {
  const said = part(
    line,
    /(?:^ *\((?=\w)|\]:? [0-9A-Za-z]{6,20}: (?=host [^\s[]+\[[^\]]+\] (?:said|refused to talk to me): )|\]:? (?:[0-9A-Za-z]{6,20}: )?(?=connect to [^\s[]+\[[^\]]+\]:\d+: ))(.{8,}?)\)?$/,
  );
  return said === undefined ? null : { action: "delayed", reason: said };
}

function read(prose: Text): Statement[] | null {
  const told = readLines(prose, (line) => (line.includes("reject: ") ? refusal(line) : delivery(line)));
  if (told !== null) return told;
  return readLines(prose, attempt);
}

/** Lines of a Postfix mail log, as postmasters paste them. */
export default {
  id: "mail-log",
  marks: [
    { in: "prose", says: " status=bounced (", sure: true },
    { in: "prose", says: " status=deferred (", sure: true },
    { in: "prose", says: " status=expired, returned to sender", sure: true },
    { in: "prose", says: " NOQUEUE: reject: ", sure: true },
    { in: "prose", says: ": reject: RCPT from ", sure: true },
    { in: "prose", says: ": reject: DATA from ", sure: true },
    { in: "prose", says: ": reject: END-OF-MESSAGE from ", sure: true },
    { in: "prose", says: " status=deliverable (", sure: true },
    { in: "prose", says: " status=undeliverable (", sure: true },
    { in: "prose", says: " milter-reject: ", sure: true },
    { in: "prose", says: ": reject: header ", sure: true },
    { in: "prose", says: ": reject: body ", sure: true },
    { in: "prose", says: ": reject: mime header ", sure: true },
    { in: "prose", says: " status=force-expired, ", sure: true },
    { in: "prose", says: "]: connect to " },
    { in: "prose", says: "] connect to " },
    { in: "prose", says: " postfix/" },
    { in: "prose", says: "] said: " },
    { in: "prose", says: "] refused to talk to me: " },
    { in: "prose", says: "\n(host " },
    { in: "prose", says: " dsn=" },
    { in: "prose", says: " relay=" },
  ],
  read,
  source: "https://www.postfix.org/ (logfile format of smtp(8), local(8), bounce(8), smtpd(8))",
} satisfies Format;
