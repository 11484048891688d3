import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Command, Statement, Text } from "../../types.js";

const commands: Record<string, Command> = {
  "RCPT TO": "RCPT",
  "MAIL FROM": "MAIL",
  DATA: "DATA",
  EHLO: "EHLO",
  HELO: "EHLO",
};

/** The address on a line of its own, then `SMTP error from remote server for RCPT TO command, host: mx (address) reason: reply`. */
const entry =
  /^[ \t]*["<]?([^\s"<>]{1,320}@[^\s"<>:]{1,255})[">]?:[ \t]*\r?\n[ \t]*SMTP error from remote server (for ([A-Z]{4}(?: [A-Z]{2,4})?) command|in greeting|after [^,\n]{1,60}), host: ([a-z0-9][\w.-]{0,252}) \(([0-9a-f.:]{3,45})\) reason:[ \t]*/gim;

function read(prose: Text): Statement[] | null {
  const statements: Statement[] = [];
  for (const found of prose.value.slice(0, 1_000_000).matchAll(entry)) {
    const start = found.index + found[0].length;
    const blank = prose.value.indexOf("\n\n", start);
    const address = findAddresses(found[1]!)[0]?.address ?? found[1]!;
    const one = statement({
      address: stated(address),
      diagnostic: fold(slice(prose, start, blank < 0 ? prose.value.length : blank)),
    });
    one.command = found[2] === "in greeting" ? "CONNECT" : (commands[found[3] ?? ""] ?? null);
    one.remoteMta = stated(found[4]!.toLowerCase());
    one.remoteIp = found[5]!;
    statements.push(one);
  }
  return statements.length > 0 ? statements : null;
}

/** GMX, web.de, mail.com and IONOS (1&1): Exim's sentences, the remote host behind the reply. */
export default {
  id: "gmx",
  marks: [
    { in: "prose", says: "SMTP error from remote server for ", sure: true },
    { in: "prose", says: "SMTP error from remote server in greeting, host: ", sure: true },
    { in: "prose", says: "For further information please visit http://postmaster.gmx", sure: true },
    { in: "prose", says: "SMTP error from remote server after " },
    { in: "prose", says: "The following address failed:" },
    { in: "prose", says: "The following address has not yet been reached:" },
    { in: "prose", says: "This message was created automatically by mail delivery software." },
  ],
  original: ["--- The header of the original message is following. ---"],
  read,
  source: "https://postmaster.gmx.net/; sisimai, Lhost/EinsUndEins.pm, Lhost/GMX.pm",
} satisfies Format;
