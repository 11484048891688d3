import { maxRecipients } from "../../read/limits.js";
import { eachLine } from "../../read/lines.js";
import { slice } from "../../read/text.js";
import type { Format } from "../format.js";
import type { Statement, Text } from "../../types.js";
import { stated, statement } from "../statement.js";

/** `(host mx.example.org[192.0.2.1] said: 452 4.2.2 Mailbox full)`: why the recipients below it wait. */
const reasonLine = /^[ \t]*\((.{8,2000})\)[ \t]*$/;
const recipientLine = /^[ \t]+<?([^\s<>()@]{1,320}@[^\s<>()@]{1,255})>?[ \t]*$/;

/** Those below a reason wait for it, up to the next reason or message; of those below none, nothing is told but that they wait. */
function read(prose: Text): Statement[] | null {
  const { value } = prose;
  const found: Statement[] = [];
  let reason: Text | null = null;
  eachLine(value, (start, end) => {
    const line = value.slice(start, Math.min(end, start + 2_100));
    const said = reasonLine.exec(line)?.[1];
    const address = recipientLine.exec(line)?.[1];
    if (said !== undefined) {
      const at = start + line.indexOf("(") + 1;
      reason = slice(prose, at, at + said.length);
    } else if (address === undefined) {
      reason = null;
    } else if (reason !== null) {
      const at = value.indexOf(address, start);
      const named = stated(address, slice(prose, at, at + address.length));
      found.push(statement({ address: named, action: stated("delayed"), diagnostic: reason }));
    }
    return found.length < maxRecipients;
  });
  return found.length > 0 ? found : null;
}

/** What `mailq` prints of the queues of Postfix and sendmail. */
export default {
  id: "mail-queue",
  marks: [
    { in: "prose", says: "-Queue ID-", sure: true },
    { in: "prose", says: "-Q-ID-", sure: true },
    { in: "prose", says: `)\n${" ".repeat(41)}` },
    { in: "prose", says: "\n(host " },
    { in: "prose", says: "\n(connect to " },
    { in: "prose", says: "] said: " },
  ],
  read,
  source: "https://www.postfix.org/postqueue.1.html; sendmail, mailq(1)",
} satisfies Format;
