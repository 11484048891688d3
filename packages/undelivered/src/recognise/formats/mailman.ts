import { findAddresses } from "../addresses.js";
import type { Format, View } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

function line(prose: Text, label: RegExp): Text | null {
  const found = label.exec(prose.value);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const newline = prose.value.indexOf("\n", start);
  return fold(slice(prose, start, newline < 0 ? prose.value.length : newline));
}

/** The moderator's words stand in quotes, in a paragraph of their own. */
function moderator(prose: Text): Text | null {
  const found = /reason for rejecting your request:\s*"/.exec(prose.value);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const end = prose.value.indexOf('"\n', start);
  return end < 0 ? null : fold(slice(prose, start, end));
}

/**
 * Two notices: to the owner, about a member whose copies came back (`Member:`, `Reason:`), and to a sender whose post a
 * moderator rejected: then the list is the recipient.
 */
function read(prose: Text, view: View): Statement[] | null {
  const member = line(prose, /^[ \t]*Member:[ \t]*/m);
  const address = member === null ? undefined : findAddresses(member.value)[0]?.address;
  if (member !== null && address !== undefined) {
    return [
      statement({
        address: stated(address, member),
        diagnostic: line(prose, /^[ \t]*Reason:[ \t]*/m),
        action: stated("failed"),
      }),
    ];
  }
  const reason = moderator(prose);
  const list = findAddresses(/Your request to the (\S{3,320})/.exec(prose.value)?.[1] ?? view.header("x-beenthere"))[0]
    ?.address;
  if (reason === null) return null;
  // The address that stands below is the owner's, for questions.
  const to = list === undefined ? null : stated(list);
  return [statement({ address: to, diagnostic: reason, action: stated("failed") })];
}

/** Mailman: bounce action notices to list owners, rejected posts. Its header fields stand in every mail of a list. */
export default {
  id: "mailman",
  marks: [
    { in: "prose", says: "This is a Mailman mailing list bounce action notice:", sure: true },
    { in: "prose", says: "has been rejected by the list moderator.", sure: true },
    { in: "header:x-list-administrivia", says: "yes" },
  ],
  read,
  source: "Mailman 2.1, templates/en/bounce.txt, refuse.txt",
} satisfies Format;
