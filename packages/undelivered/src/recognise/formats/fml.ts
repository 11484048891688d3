import { findAddresses } from "../addresses.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** The list that refused stands in the first sentence; the address for commands, further down, is not the recipient. */
function read(prose: Text): Statement[] | null {
  const sentence = /^[^\n]{0,300}<([^<>\n]{3,320})>[^\n]{0,300}/m.exec(prose.value);
  const list = findAddresses(sentence?.[1] ?? "")[0]?.address;
  if (sentence === null || list === undefined) return null;
  const words = fold(slice(prose, sentence.index, sentence.index + sentence[0].length));
  return [statement({ address: stated(list), diagnostic: words, action: stated("failed") })];
}

/** fml: the list server tells why it did not distribute a message. */
export default {
  id: "fml",
  marks: [
    { in: "message-id", says: ".FML" },
    { in: "header:x-mlserver", says: "fml" },
    { in: "from", says: "-admin@" },
    { in: "prose", says: "You are not a member of this mailing list" },
    { in: "prose", says: "Original mail as follows:" },
  ],
  original: ["Original mail as follows:"],
  read,
  source: "sisimai, Lhost/FML.pm; http://www.fml.org/",
} satisfies Format;
