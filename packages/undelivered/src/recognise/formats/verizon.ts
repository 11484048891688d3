import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** What stands behind a label on its line; null where the label is missing. */
function behind(prose: Text, label: RegExp): Text | null {
  const found = label.exec(prose.value);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const newline = prose.value.indexOf("\n", start);
  const value = fold(slice(prose, start, newline < 0 ? prose.value.length : newline));
  return value.value === "" ? null : value;
}

/** The gateway for pictures repeats the header of the message; the recipient stands behind `To:`. */
function read(prose: Text): Statement[] | null {
  const error = behind(prose, /^[ \t]*Error:[ \t]*/m);
  const to = behind(prose, /^[ \t]*(?:RCPT TO|To):[ \t]*/m);
  const address = to === null ? undefined : findAddresses(to.value)[0]?.address;
  if (error === null || to === null || address === undefined) return null;
  return [statement({ address: stated(address, to), diagnostic: error })];
}

/** Verizon Wireless: the gateways from mail to text and picture messages. */
export default {
  id: "verizon",
  marks: [
    { in: "from", says: "post_master@vtext.", sure: true },
    { in: "from", says: ".vzwpix.", sure: true },
    { in: "prose", says: "Message could not be delivered to mobile.", sure: true },
  ],
  read,
  source: "sisimai, Lhost/Verizon.pm",
} satisfies Format;
