import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { sameAddress, stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** `550 5.1.1 <user@example.org>... User unknown`: what sendmail itself concludes about an address (usersmtp.c, err.c). */
const conclusion =
  /^[ \t]*(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?|(?=[^\s<>]{1,320}\.\.\. Deferred\b))<?([^\s<>]{1,320})>?\.\.\. /;

/** What the remote side said, or what sendmail noted about the connection, since the last conclusion. */
const spoken = /^[ \t]*(?:<<<[ \t]*)?([45]\d\d[ -].*)$/;

const isOver = /could not be delivered for|deleted from queue/i;

/**
 * Reads a transcript where no list of addresses stands above it: sendmail 5, and sendmail 8 without a DSN. Each conclusion
 * names a recipient; the replies before it are the reason.
 */
function read(prose: Text): Statement[] | null {
  const transcript = prose.value.indexOf("Transcript of session follows");
  if (transcript < 0 || /^[ \t]*-+ The following addresses/m.test(prose.value.slice(0, transcript))) return null;
  const statements: Statement[] = [];
  let said: Text[] = [];
  for (let start = prose.value.indexOf("\n", transcript) + 1; start > 0 && start < prose.value.length;) {
    const newline = prose.value.indexOf("\n", start);
    const end = newline < 0 ? prose.value.length : newline;
    const line = prose.value.slice(start, end);
    const concluded = conclusion.exec(line.slice(0, 500));
    const address = concluded === null ? undefined : findAddresses(concluded[1]!)[0]?.address;
    if (concluded !== null && address !== undefined) {
      add(statements, address, fold(slice(prose, start, end)), said);
      // "anna@example.org... Deferred: Connection refused": it stays in the queue, unless the text ends so.
      if (/\.\.\. Deferred\b/.test(line) && !isOver.test(prose.value)) statements.at(-1)!.action = stated("delayed");
      said = [];
    } else if (/^[ \t]*>>>|[Ww]hile talking to/.test(line.slice(0, 100))) {
      said = [];
    } else if (spoken.test(line.slice(0, 500))) {
      said.push(fold(slice(prose, start + line.search(/[45]\d\d/), end)));
    }
    start = end + 1;
  }
  return statements.length > 0 ? statements : null;
}

function add(statements: Statement[], address: string, own: Text, said: Text[]): void {
  const known = statements.find((one) => one.address !== null && sameAddress(one.address.value, address));
  const reason = said[0] ?? own;
  if (known !== undefined) known.supporting.push(reason, own);
  else
    statements.push(statement({ address: stated(address), diagnostic: reason, supporting: [...said.slice(1), own] }));
}

/** Sendmail 8 and 5 and their descendants: a list of addresses with reasons, then the transcript of the session. */
export default {
  id: "sendmail",
  marks: [
    { in: "prose", says: "----- Transcript of session follows -----", sure: true },
    { in: "prose", says: "----- The following addresses had ", sure: true },
    { in: "prose", says: "----- The following addresses have ", sure: true },
    { in: "subject", says: "Returned mail:" },
  ],
  original: [
    "   ----- Original message follows -----",
    "   ----- Unsent message follows -----",
    "   ----- Message header follows -----",
  ],
  transcript: "Transcript of session follows",
  read,
  source: "sendmail 8, sendmail/savemail.c",
} satisfies Format;
