/** Lines of logs as statements: what they have in common, whoever wrote them. */
import { maxRecipients } from "../read/limits.js";
import { fold, slice } from "../read/text.js";
import type { LogLine } from "./format.js";
import type { Action, Statement, Text } from "../types.js";
import { complete, stated, statement } from "./statement.js";

const longestLine = 2_500;

/** What one line says about one recipient. */
export interface LogEntry {
  address?: string | undefined;
  /** Missing where the line does no more than name the recipient. */
  action?: Action;
  /** The reason as it stands in the line, the last time where more than once. */
  reason: string;
  status?: string | undefined;
  host?: string | undefined;
  ip?: string | undefined;
  expired?: boolean;
  /** The message, or the message and its recipient, by the name that the log gives it. */
  message?: string | undefined;
}

/** An entry, the message that its line names, and what it states. */
interface Told {
  entry: LogEntry;
  message: string | undefined;
  statement: Statement;
}

/**
 * The statements of a log, line by line; null where no line makes one.
 *
 * @param entry reads one line; null where it says nothing about a delivery. A line is short, so that a pattern which looks at it
 *   more than once does no harm
 */
export function readLines(prose: Text, entry: (line: string) => LogEntry | null): Statement[] | null {
  const told: Told[] = [];
  const { value } = prose;
  for (let start = 0; start < value.length && told.length < maxRecipients;) {
    const newline = value.indexOf("\n", start);
    const end = newline < 0 ? value.length : newline;
    const line = end - start > longestLine ? "" : value.slice(start, end);
    const found = entry(line);
    if (found !== null) {
      const message = found.message ?? messageOf.exec(line)?.slice(1).find(Boolean);
      told.push({ entry: found, message, statement: statementOf(slice(prose, start, end), found) });
    }
    start = end + 1;
  }
  const statements = inTheEnd(told);
  return statements.length > 0 ? statements : null;
}

/** The name of the message in the queue: Postfix's and sendmail's before a colon, OpenSMTPD's, Exim's. */
const messageOf =
  /\b([\dA-Za-z]{6,20}): (?=to=|from=|[\dA-Za-z]{10,16}: sender notify)|\bevpid=([\da-f]{16})\b|\b([\dA-Za-z]{6}-[\dA-Za-z]{6,11}-[\dA-Za-z]{2,4}) (?=[=*-])/;

/** A host and its address: attempts at one after the other that end alike are one. */
const hostNamed = /[\w.-]+ ?\[[^\]]*\](?::\d+)?/g;

/**
 * A log tells of each attempt: what became of a recipient of the same message in the end counts, be it good or bad. Of a message
 * that was given up, those are lost who were waiting.
 */
function inTheEnd(entries: readonly Told[]): Statement[] {
  const last = new Map<string, Told>();
  /** By message: what was told of it, for a log of a day has tens of thousands. */
  const byMessage = new Map<string, { key: string; told: Told }[]>();
  const names = new Map<string, string>();
  for (const one of entries) {
    const { entry, message, statement } = one;
    const { action, address = names.get(message ?? "") } = entry;
    if (action === undefined) {
      if (message !== undefined && address !== undefined) names.set(message, address);
      continue;
    }
    if (address !== undefined) statement.address ??= stated(address);
    if (entry.expired && address === undefined && message !== undefined) {
      const waiting = (byMessage.get(message) ?? []).filter(
        ({ key, told }) => last.get(key) === told && told.entry.action === "delayed",
      );
      for (const { told } of waiting) {
        told.statement.action = stated(action);
        told.statement.expired = true;
      }
      if (waiting.length > 0) {
        // It may be said again, of those who are told already.
        byMessage.set(message, waiting.slice(0, 1));
        continue;
      }
    }
    const isAttempt = message === undefined && address === undefined && action === "delayed";
    const key = isAttempt ? entry.reason.replace(hostNamed, "") : message === undefined ? last.size : message;
    const name = `${key} ${address?.toLowerCase() ?? ""}`;
    const before = last.get(name)?.statement;
    if (before !== undefined && action !== "delivered") {
      if (statement.diagnostic === null) complete(statement, before);
      else if (entry.expired && before.diagnostic !== null) statement.supporting.push(before.diagnostic);
    }
    last.set(name, one);
    if (message !== undefined) {
      const ofMessage = byMessage.get(message) ?? [];
      ofMessage.push({ key: name, told: one });
      byMessage.set(message, ofMessage);
    }
  }
  return [...last.values()].map(({ statement }) => statement);
}

function statementOf(line: Text, { address, action, reason, status, host, ip, expired }: LogEntry): Statement {
  const at = line.value.lastIndexOf(reason);
  const words = fold(slice(line, Math.max(0, at), at < 0 ? 0 : at + reason.length));
  const one = statement({ action: action === undefined ? null : stated(action), expired: expired ?? false });
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
export const part = (line: string, pattern: RegExp): string | undefined => pattern.exec(line)?.slice(1).find(Boolean);

/** What the lines of a log tell that a format knows. */
export const readKnownLines = (prose: Text, lines: readonly LogLine[]): Statement[] | null =>
  readLines(prose, (line) => {
    for (const { is, also = [], ...rest } of lines) {
      const found = is.exec(line);
      if (found === null) continue;
      const more = also.map((pattern) => pattern.exec(line)?.groups);
      return Object.assign({ reason: "", ...rest }, ...more, found.groups) as LogEntry;
    }
    return null;
  });
