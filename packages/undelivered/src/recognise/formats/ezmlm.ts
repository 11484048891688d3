import { findAddresses } from "../addresses.js";
import type { Format, View } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/**
 * The warning goes to the very member whose copies came back; it does not name him again. A post that nobody moderated, or
 * that a moderator refused, goes back to its author, and the first address is the list's.
 */
function read(prose: Text, view: View): Statement[] | null {
  const found =
    /Messages to you from the [^.]{1,300}have been bouncing|list moderators for [^.]{1,300}your post|your message \(enclosed\) was not [^.\n]{1,60}/.exec(
      prose.value,
    );
  const member = findAddresses(found?.[0].startsWith("M") ? view.header("to") : prose.value)[0]?.address;
  if (found === null || member === undefined) return null;
  const words = fold(slice(prose, found.index, found.index + found[0].length));
  return [statement({ address: stated(member), diagnostic: words, action: stated("failed") })];
}

/** ezmlm: a warning to a member whose copies came back, with the first of those reports; a post that comes back. */
export default {
  id: "ezmlm",
  marks: [
    { in: "prose", says: "This is the ezmlm program. I'm managing the" },
    { in: "header:mailing-list", says: "run by ezmlm" },
    { in: "subject", says: "ezmlm warning" },
    { in: "prose", says: "Thus, I'm returning it to you", sure: true },
    { in: "prose", says: "Messages to you from the " },
    { in: "prose", says: "seem to\nhave been bouncing", sure: true },
  ],
  read,
  original: [
    "--- Enclosed is a copy of the bounce message I received.",
    "--- Enclosed, please find the message you sent.",
  ],
  source: "ezmlm-idx, lang/*/text/bounce-warn",
} satisfies Format;
