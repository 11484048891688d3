import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Statement, Text } from "../../types.js";

const outcomes: Record<string, Action> = {
  bounced: "failed",
  deferred: "delayed",
  sent: "delivered",
  expired: "failed",
  undeliverable: "failed",
};

/** `to=<user@example.org>, ..., dsn=5.1.1, status=bounced (host ... said: ...)`: one line a recipient. */
function read(prose: Text): Statement[] | null {
  const statements: Statement[] = [];
  const line = /\bto=<([^>\n]{1,320})>,[^\n]{0,400}?\bstatus=(\w+)(?: \(|$)/gm;
  for (const found of prose.value.matchAll(line)) {
    const action = outcomes[found[2]!];
    if (action === undefined) continue;
    const start = found.index + found[0].length;
    const newline = prose.value.indexOf("\n", start);
    const end = newline < 0 ? prose.value.length : newline;
    const one = statement({
      address: stated(found[1]!),
      action: stated(action),
      diagnostic: fold(slice(prose, start, end - (prose.value[end - 1] === ")" ? 1 : 0))),
    });
    const status = /\bdsn=([245]\.\d{1,3}\.\d{1,3})/.exec(found[0])?.[1];
    const relay = /\brelay=([^\s,[\]]+)\[([^\]]+)\]/.exec(found[0]);
    if (status !== undefined) one.status = stated(status);
    if (relay !== null) {
      one.remoteMta = stated(relay[1]!.toLowerCase());
      one.remoteIp = relay[2]!;
    }
    statements.push(one);
  }
  return statements.length > 0 ? statements : null;
}

/** Lines of a Postfix mail log, as postmasters paste them. */
export default {
  id: "mail-log",
  marks: [
    { in: "prose", says: " status=bounced (", sure: true },
    { in: "prose", says: " status=deferred (", sure: true },
    { in: "prose", says: " dsn=" },
    { in: "prose", says: " relay=" },
  ],
  read,
  source: "https://www.postfix.org/ (logfile format of smtp(8), local(8), bounce(8))",
} satisfies Format;
