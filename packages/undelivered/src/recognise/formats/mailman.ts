import { findAddresses } from "../addresses.js";
import type { Format, View } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Statement, Text } from "../../types.js";

/** Notices are short; a moderator's reason may be long. */
const longest = 8_000;
const paragraph = /\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g;

const opening = /^["'«»„“”「]/;
const closing = /["'«»“”」]\.?$/;
const owner = /(\S{1,200})-owner@(\S{1,255}?)[.\s]*$/;

/** Four lines with labels: the list's name, a member, what is done with him, why. Of a post to approve, they give the list's address. */
const aboutMember =
  /^[ \t]+[^\s:：][^\n:：]{0,40}[:：][^\n@]*\n[ \t]+[^\s:：][^\n:：]{0,40}[:：][ \t]*(\S{1,320}@\S{1,255})[ \t]*\n[^\n:：]{1,60}[:：][^\n]*\n[^\n:：]{1,60}[:：][ \t]*(\S[^\n]*)/m;

/** A notice taken apart. */
interface Notice {
  prose: Text;
  /** Its paragraphs, each where it stands. */
  found: readonly RegExpExecArray[];
  /** The list's address; undefined where the notice does not name it. */
  list: string | undefined;
}

const textOf = ({ prose }: Notice, { index, 0: words }: RegExpExecArray): Text =>
  fold(slice(prose, index, index + words.length));

/** What the template had filled in is indented. */
const isFilledIn = ({ index, input }: RegExpExecArray): boolean => /[ \t]/.test(input[index - 1] ?? "");

/** To the owner: a member whose copies came back. */
function bounceAction({ prose }: Notice): Statement | null {
  const member = aboutMember.exec(prose.value.slice(0, longest));
  const address = findAddresses(member?.[1] ?? "")[0]?.address;
  if (member === null || address === undefined) return null;
  const end = member.index + member[0].length;
  const why = fold(slice(prose, end - member[2]!.length, end));
  return statement({ address: stated(address), diagnostic: why, action: stated("failed") });
}

/** To an author: the post is held. Its subject and the reason are indented, and last stands the page on which to withdraw it. */
function held(notice: Notice): Statement | null {
  const { found, list } = notice;
  const why = found.slice(1, -1).findLast(isFilledIn);
  if (why === undefined || !/\/confirm\/\S+\s*$/.test(found.at(-1)![0])) return null;
  const around = found.filter((one) => one.index < why.index && !isFilledIn(one));
  return statement({
    address: list === undefined ? null : stated(list),
    diagnostic: textOf(notice, why),
    supporting: around.map((one) => textOf(notice, one)),
    action: stated("delayed"),
  });
}

/** To an author: a moderator refused the post. His words stand in quotes in a paragraph of their own, the owner's address below. */
function refused(notice: Notice): Statement | null {
  const { prose, found, list } = notice;
  const below = found.findIndex(({ 0: words }, at) => at > 2 && owner.test(words));
  if (below < 0) return null;
  const words = found.map((one) => one[0].trim());
  const end = closing.test(words[below - 1]!) ? below - 1 : below - 2;
  // Who pastes the notice may write something above it.
  const request = found.findIndex((one, at) => at > 0 && isFilledIn(one));
  const quoted =
    closing.test(words[end]!) && request > 0 && request < end
      ? words.findLastIndex((one, at) => at > request && at <= end && opening.test(one))
      : -1;
  // Mailman 3 leaves out the quotes in German.
  const isBare =
    below === 5 && words.length === 6 && isFilledIn(found[1]!) && /[:：]$/.test(words[2]!) && isFilledIn(found[5]!);
  if (quoted < 0 && !isBare) return null;
  const start = quoted < 0 ? 3 : quoted;
  const quotes = quoted < 0 ? 0 : 1;
  const to = found[end]!.index + words[end]!.length - quotes;
  const [, name, host] = owner.exec(words[below]!)!;
  return statement({
    address: stated(list ?? `${name}@${host}`),
    diagnostic: fold(slice(prose, found[start]!.index + quotes, to)),
    supporting: found.filter((_, at) => at < start && at !== request).map((one) => textOf(notice, one)),
    action: stated("failed"),
  });
}

/** Three notices, whose templates are laid out alike in every language; the list is the recipient of posts. */
function read(prose: Text, view: View): Statement[] | null {
  const found = [...prose.value.slice(0, longest).matchAll(paragraph)];
  const list = findAddresses(found[0]?.[0] ?? "")[0]?.address ?? findAddresses(view.header("x-beenthere"))[0]?.address;
  const notice = { prose, found, list };
  const one = bounceAction(notice) ?? held(notice) ?? refused(notice);
  return one === null ? null : [one];
}

/** Mailman: bounce action notices to list owners, posts that were rejected or are held. Its header fields stand in every mail of a list. */
export default {
  id: "mailman",
  marks: [
    { in: "prose", says: "This is a Mailman mailing list bounce action notice:", sure: true },
    { in: "prose", says: "has been rejected by the list moderator.", sure: true },
    { in: "prose", says: "/mailman/confirm/", sure: true },
    { in: "prose", says: '"\n\n' },
    { in: "prose", says: '" \n\n' },
    { in: "prose", says: "-owner@" },
    { in: "header:x-list-administrivia", says: "yes" },
    { in: "header:x-mailman-version", says: "" },
  ],
  isNotation: true,
  read,
  source: "Mailman 2.1, templates/*/bounce.txt, refuse.txt, postheld.txt; Mailman 3, list:user:notice:refuse.txt",
} satisfies Format;
