/** Lines of logs as statements: what they have in common, whoever wrote them. */
import { maxRecipients } from "../read/limits.js";
import { fold, slice } from "../read/text.js";
import type { LogLine } from "./format.js";
import type { Action, Statement, Text } from "../types.js";
import { stated, statement } from "./statement.js";

const longestLine = 2_500;

/** What one line says about one recipient. */
export interface LogEntry {
  address?: string | undefined;
  action: Action;
  /** The reason as it stands in the line, the last time where more than once. */
  reason: string;
  status?: string | undefined;
  host?: string | undefined;
  ip?: string | undefined;
  expired?: boolean;
}

/**
 * The statements of a log, line by line; null where no line makes one.
 *
 * @param entry reads one line; null where it says nothing about a delivery. A line is short, so that a pattern which looks at it
 *   more than once does no harm
 */
export function readLines(prose: Text, entry: (line: string) => LogEntry | null): Statement[] | null {
  const statements: Statement[] = [];
  const { value } = prose;
  for (let start = 0; start < value.length && statements.length < maxRecipients;) {
    const newline = value.indexOf("\n", start);
    const end = newline < 0 ? value.length : newline;
    const found = end - start > longestLine ? null : entry(value.slice(start, end));
    if (found !== null) statements.push(statementOf(slice(prose, start, end), found));
    start = end + 1;
  }
  return statements.length > 0 ? statements : null;
}

function statementOf(line: Text, { address, action, reason, status, host, ip, expired }: LogEntry): Statement {
  const at = line.value.lastIndexOf(reason);
  const words = fold(slice(line, Math.max(0, at), at < 0 ? 0 : at + reason.length));
  const one = statement({ action: stated(action), expired: expired ?? false });
  if (address !== undefined) one.address = stated(address);
  if (words.value !== "") one.diagnostic = words;
  if (status !== undefined) one.status = stated(status);
  if (host !== undefined && host !== "none") one.remoteMta = stated(host.toLowerCase().replace(/\.$/, ""));
  if (ip !== undefined) one.remoteIp = ip;
  return one;
}

/** What becomes of a message that is refused: the sender tries again after a reply of 4 (RFC 5321 section 4.2.1). */
export const actionOfReply = (reply: string): Action => (/^4(?:\d\d\b|\.\d)/.test(reply) ? "delayed" : "failed");

/** What the group of a pattern holds; undefined where the line does not fit. */
export const part = (line: string, pattern: RegExp): string | undefined => pattern.exec(line)?.[1];

/** What the lines of a log tell that a format knows. */
export const readKnownLines = (prose: Text, lines: readonly LogLine[]): Statement[] | null =>
  readLines(prose, (line) => {
    for (const { is, also = [], action } of lines) {
      const found = is.exec(line);
      if (found === null) continue;
      const more = also.map((pattern) => pattern.exec(line)?.groups);
      return Object.assign({ action, reason: "" }, ...more, found.groups) as LogEntry;
    }
    return null;
  });
