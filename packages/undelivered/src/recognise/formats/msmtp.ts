import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { actionOfReply, readLines, type LogEntry } from "../log-lines.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

const refused = /\brecipient address (\S{1,320}) not accepted by the server/;
const said = /\bserver message: /g;

/** `recipients=user@example.org smtpstatus=550 smtpmsg='550 ...' errormsg='...' exitcode=EX_UNAVAILABLE`: a line of the log. */
function logged(line: string): LogEntry | null {
  const found = /\brecipients=(\S{1,320}) .{0,400}?\bsmtpmsg='(.{4,2000}?)'(?: errormsg=| exitcode=|$)/.exec(line);
  if (found === null) return null;
  const [, recipients, reply] = found;
  const action = reply!.startsWith("2") ? "delivered" : actionOfReply(reply!);
  return { address: recipients!.split(",")[0], action, reason: reply! };
}

/** Each line begins with the program's name; a reply of several lines gives as many lines. */
function read(prose: Text): Statement[] | null {
  const all = [...prose.value.slice(0, 20_000).matchAll(said)].map((found) => {
    const start = found.index + found[0].length;
    const newline = prose.value.indexOf("\n", start);
    return fold(slice(prose, start, newline < 0 ? prose.value.length : newline));
  });
  const lines = all.filter(({ value }) => value !== "");
  const first = lines[0];
  if (first === undefined) return readLines(prose, logged);
  const address = findAddresses(refused.exec(prose.value)?.[1] ?? "")[0]?.address;
  const one = statement({ diagnostic: first, supporting: lines.slice(1), action: stated("failed") });
  if (address !== undefined) {
    one.address = stated(address);
    one.command = "RCPT";
  }
  return [one];
}

/** msmtp, a program that hands mail to a server: what it writes to the terminal and into its log. */
export default {
  id: "msmtp",
  marks: [
    { in: "prose", says: "msmtp: server message:", sure: true },
    { in: "prose", says: "msmtp: could not send mail", sure: true },
    { in: "prose", says: " errormsg='" },
    { in: "prose", says: " smtpmsg='" },
  ],
  read,
  source: "https://marlam.de/msmtp/ (src/msmtp.c)",
} satisfies Format;
