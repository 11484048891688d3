import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";

/** The recipient, the problem in Mimecast's words, what the server said: each below a heading, behind two dashes. */
const notice =
  /addressed to email address ?:\s+-- (\S+)\s[^]{0,2000}?The problem appears to be ?:\s+-- ([^\n]+)(?:\n\s{0,200}Additional information follows ?:\s+-- (\S[^]{0,4000}?)(?:\n\s{0,9}\n|\s{0,9}$))?/;

function read(prose: Text): Statement[] | null {
  const found = notice.exec(prose.value);
  if (found === null) return null;
  const said = found[3] ?? found[2]!;
  const start = prose.value.lastIndexOf(said, found.index + found[0].length);
  const from = prose.value.indexOf(found[1]!, found.index);
  const one = statement({
    address: stated(found[1]!, slice(prose, from, from + found[1]!.length)),
    diagnostic: fold(slice(prose, start, start + said.length)),
  });
  one.expired = prose.value.includes("This condition occurred after");
  return [one];
}

/** Mimecast. */
export default {
  id: "mimecast",
  marks: [
    { in: "subject", says: "[Postmaster] Email Delivery Failure", sure: true },
    { in: "header:x-mc-system", says: "yes" },
    { in: "from", says: "mimecast" },
  ],
  read,
  source: "https://community.mimecast.com/; sisimai, Lhost/Mimecast.pm",
} satisfies Format;
