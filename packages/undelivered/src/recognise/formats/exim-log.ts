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
    /^(?: <[^>]*>)?(?: [RTSHPX]=\S+| \[[^\]]*\](?::\d+)?| CV=\S+| DN="[^"]*"| \([^)]*\)| [A-Z]\w*=\S+)*(?: ?:| (?=defer )) ?(.+)$/,
  );
  if (said === undefined && !/ [RT]=/.test(rest)) return null;
  return {
    address,
    action,
    reason: said ?? "",
    host: part(rest, / H=([a-z0-9][\w.-]{0,252}) \[/i),
    ip: part(rest, / H=[a-z0-9][\w.-]{0,252} \[([0-9a-f.:]{3,45})\]/i),
  };
}

/** `H=host [address] F=<sender> rejected RCPT <user@example.org>: reason`: what Exim itself refused. */
function refusal(line: string): LogEntry | null {
  const found =
    /\b(temporarily )?rejected (?:connection|EHLO or HELO|HELO|MAIL|RCPT|DATA|after DATA|AUTH)\b(?: <([^\s<>]{1,400})>)?[^:]{0,200}: (.+)$/.exec(
      line,
    );
  return found && { address: found[2], action: found[1] === undefined ? "failed" : "delayed", reason: found[3]! };
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
  ],
  read: (prose) => readLines(prose, (line) => delivery(line) ?? deferral(line) ?? refusal(line) ?? expiry(line)),
  source: "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html",
} satisfies Format;
