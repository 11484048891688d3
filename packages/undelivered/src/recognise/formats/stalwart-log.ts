import type { Format } from "../format.js";
import { part, readLines, type LogEntry } from "../log-lines.js";
import type { Action } from "../../types.js";

/** `DSN permanent failure notification (delivery.dsn-perm-fail) ..., to = "user@example.org", code = 550, details = "..."`. */
function delivery(line: string): LogEntry | null {
  const event = part(line, /\((?:delivery|queue)\.([\w-]{1,40})\) /);
  const code = part(line, /\bcode = ([245]\d\d)\b/);
  const action = event === undefined ? null : actionOf(event, code);
  if (action === null) return null;
  const host = part(line, /\bhostname = "([^"]{1,255})"/);
  return {
    address: part(line, /\bto = "([^"\s]{1,320})"/) ?? part(line, /\bto = \["([^"\s]{1,320})"\]/),
    action,
    reason:
      part(line, /\b(code = [245]\d\d, details = ".{1,2000}?")(?=, |$)/) ??
      part(line, /\b(?:details|reason) = "(.{1,2000}?)"(?=, |$)/) ??
      "",
    host: host?.includes(".") === true && !/^[\d.]+$/.test(host) ? host : undefined,
  };
}

function actionOf(event: string, code: string | undefined): Action | null {
  if (/^(?:dsn-success|delivered)$/.test(event)) return "delivered";
  if (/perm-fail|null-mx|double-bounce/.test(event)) return "failed";
  if (/temp-fail|^failed$/.test(event)) return "delayed";
  return /-(?:rejected|failed|error)$/.test(event) ? (code?.startsWith("5") === true ? "failed" : "delayed") : null;
}

/** Lines of Stalwart's log about deliveries. */
export default {
  id: "stalwart-log",
  marks: [{ in: "prose", says: " (delivery.", sure: true }],
  read: (prose) => readLines(prose, delivery),
  source: "https://stalw.art/docs/telemetry/events/",
} satisfies Format;
