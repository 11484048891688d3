import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";
import type { Action } from "../../types.js";

const outcomes: Record<string, Action> = { "**": "failed", "==": "delayed", "=>": "delivered", "->": "delivered" };

/**
 * `** user@example.org R=router T=transport H=host [address]: reason`: the flag tells what became of the recipient. Before an
 * address in angle brackets stands the mailbox, file or program that it leads to: `== /var/mail/user <user@example.org> R=...`.
 */
function delivery(line: string): LogEntry | null {
  const found = /(?:^|\s)(\*\*|==|=>|->) (?:[^\s<>@]{1,320} <)?([^\s<>]{1,320}@[^\s<>:]{1,255})>?(.*)$/.exec(line);
  if (found === null) return null;
  const [, flag, address, rest] = found;
  return about(address!, outcomes[flag!]!, rest!);
}

/** The log of one message has no flags: `user@example.org R=router T=transport defer (-44) H=host [address]: reason`. */
function deferral(line: string): LogEntry | null {
  const found = /^[\d :.-]{19,40} ([^\s<>]{1,320}@[^\s<>:]{1,255})( R=\S+ T=\S+ (defer .+))$/.exec(line);
  return found === null ? null : about(found[1]!, "delayed", found[2]!);
}

function about(address: string, action: Action, rest: string): LogEntry | null {
  const said = part(
    rest,
    /^(?: <[^>]*>)?(?: \[[^\]]*\](?::\d+)?| DN="[^"]*"| \([^)]*\)| (?!DN=")[A-Z]\w*=\S+)*(?: ?: | (?=defer ))(.+)$/,
  );
  if (said === undefined && !/ [RT]=/.test(rest)) return null;
  return {
    address,
    action,
    reason: said ?? part(rest, / C="([^"]+)"/) ?? "",
    host: part(rest, / H=([a-z0-9][\w.-]{0,252}) \[/i),
    ip: part(rest, / H=[a-z0-9][\w.-]{0,252} \[([0-9a-f.:]{3,45})\]/i),
  };
}

/** `plain authenticator failed H=host [address] 535 ...`: towards a host that was to relay it; `failed for H=...` of a client. */
function login(line: string): LogEntry | null {
  const found = /\bauthenticator failed (for )?.{0,300}?\[[\da-f.:]{3,45}\](?::\d+)?(?: [A-Z]=\S+)*:? (\d{3} .+)$/.exec(
    line,
  );
  return found && { action: found[1] === undefined ? "delayed" : "failed", reason: found[2]! };
}

/** `H=host [address]: Connection refused`: one of several hosts; what becomes of the message, other lines tell. */
function attempt(line: string): LogEntry | null {
  const found =
    /^[\d :.+[\]-]{19,40}(?:\[\d+\] )?([\dA-Za-z]{6}-[\dA-Za-z]{6,11}-[\dA-Za-z]{2,4}) H=(\S+) \[([\da-f.:]{3,45})\](?::\d+)?:? ((?:Connection|No route|Network|SMTP (?:error|timeout)|Remote host closed|TLS|a TLS|LMTP|Permission|Host is).+)$/.exec(
      line,
    );
  return found && { action: "delayed", reason: found[4]!, host: found[2], ip: found[3] };
}

/** `H=host [address] F=<sender> rejected RCPT <user@example.org>: reason`: what Exim itself refused. */
function refusal(line: string): LogEntry | null {
  const found =
    /\b(temporarily )?rejected (?:connection|EHLO or HELO|EHLO|HELO|MAIL|RCPT|DATA|after DATA|AUTH)\b(?: <([^\s<>]{1,400})>)?[^:]{0,200}: (.+)$/.exec(
      line,
    );
  // Behind MAIL stands the sender.
  const address = / rejected MAIL /.test(line) ? undefined : found?.[2];
  return found && { address, action: found[1] === undefined ? "failed" : "delayed", reason: found[3]! };
}

/** `user@example.org: retry timeout exceeded`: the queue gave up. */
function expiry(line: string): LogEntry | null {
  const found = / ([^\s<>]{1,320}@[^\s<>:]{1,255}): (retry timeout exceeded.*)$/.exec(line);
  return found && { address: found[1], action: "failed", reason: found[2]!, expired: true };
}

/** Lines of Exim's main log and reject log, as postmasters paste them. */
export default {
  id: "exim-log",
  marks: [
    { in: "prose", says: " R=" },
    { in: "prose", says: " T=" },
    { in: "prose", says: " ** " },
    { in: "prose", says: " == " },
    { in: "prose", says: " H=" },
    { in: "prose", says: " F=<" },
    { in: "prose", says: " rejected RCPT <", sure: true },
    { in: "prose", says: " rejected after DATA", sure: true },
    { in: "prose", says: ": retry timeout exceeded" },
    { in: "prose", says: " authenticator failed ", sure: true },
    { in: "prose", says: " rejected EHLO ", sure: true },
    { in: "prose", says: " rejected MAIL <", sure: true },
    { in: "prose", says: "]: Connection " },
    { in: "prose", says: "]: No route " },
    { in: "prose", says: "]: SMTP error from remote mail server " },
    { in: "prose", says: "]: SMTP timeout " },
    { in: "prose", says: "]: TLS " },
  ],
  read: (prose) =>
    readLines(prose, (line) => delivery(line) ?? deferral(line) ?? refusal(line) ?? login(line) ?? expiry(line)) ??
    readLines(prose, attempt),
  source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html",
} satisfies Format;
