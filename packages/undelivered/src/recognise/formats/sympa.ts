import { findAddresses } from "../addresses.js";
import type { Format, View } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** Who writes, and for which list the message was, each in a paragraph; the reason in another, in two where it is introduced. */
const answer = /^[^\n]*Sympa[^\n]*\n[ \t]*\n[^\n@]{0,200}'([^\s'@]{1,64}@[^\s'@]{1,255})'[^\n]*\n[ \t]*\n/;
const virus = /^[ \t]*\*{4,6} [^*\n]{5,80} \*{4,6}[ \t]*\n[ \t]*\n/m;
const paragraphs = /^[^\n]*(?:\n[ \t]*\S[^\n]*){0,9}(?:(?<=[:：])[ \t]*\n[ \t]*\n[^\n]*)?/;

/**
 * Delivery reports in the reader's language. Whatever else the list manager answers, to commands and to moderators, is no report
 * unless its words say so.
 */
function read(prose: Text, view: View): Statement[] | null {
  const value = prose.value.slice(0, 4_000);
  const found = answer.exec(value) ?? virus.exec(value);
  const own = view.header("to");
  const list = findAddresses(found?.[1] ?? value).find(({ address }) => !own.includes(address))?.address;
  if (list === undefined || (found === null && !view.dsnFields.has("final-recipient"))) return null;
  const below = value.slice(found === null ? 0 : found.index + found[0].length).trimStart();
  const start = value.length - below.length;
  const words = fold(slice(prose, start, start + paragraphs.exec(below)![0].length));
  return [statement({ address: stated(list), diagnostic: words, action: found === null ? null : stated("failed") })];
}

/** Sympa: what the list manager itself answers. A moderator's refusal comes from the owner's address and names no software. */
export default {
  id: "sympa",
  marks: [
    { in: "from", says: "SYMPA <", sure: true },
    { in: "header:x-loop", says: "sympa@" },
    { in: "message-id", says: "<sympa." },
    { in: "prose", says: "Sympa", sure: true },
  ],
  isNotation: true,
  read,
  source: "https://www.sympa.community/ (delivery_status_notification.tt2)",
} satisfies Format;
