import { madeOf } from "../../read/pieces.js";
import type { Format } from "../format.js";
import { stated, statement } from "../statement.js";
import { fold, slice } from "../../read/text.js";
import type { Action, Statement, Text } from "../../types.js";

const outcomes: Record<string, Action> = { failure: "failed", deferral: "delayed", success: "delivered" };

/** Which recipient a delivery is for: `starting delivery 12: msg 34 to remote user@example.org`. */
const begun = /\bstarting delivery (\d+): msg \d+ to (?:remote|local) (\S{1,400})/g;

/**
 * `delivery 12: failure: Remote_host_said:_550_.../`: the words joined by underscores, the lines ended by
 * slashes. Translated servers say a line twice: `Remote_host_said:_/_Zdalny_host_odpowiedzial:_550_...`.
 */
const ended = /(?:\bdelivery (\d+): |^)(failure|deferral|success): (\S{1,4000})/dgm;

/** The host that was asked: `192.0.2.1_does_not_like_recipient.`, `..._connected_to_192.0.2.1.`, `Giving_up_on_192.0.2.1.`. */
const asked = /(?:^|_(?:to|on)_)(\d{1,3}(?:\.\d{1,3}){3})(?=[._])/;

/** Whom a reply names: `550_5.1.1_<user@example.org>:_...`. */
const namedInReply = /<([^<>\s]{1,64}@[^<>\s]{1,255})>/;

function read(prose: Text): Statement[] | null {
  const recipients = new Map([...prose.value.matchAll(begun)].map((found) => [found[1]!, found[2]!]));
  const statements: Statement[] = [];
  for (const found of prose.value.matchAll(ended)) {
    const [start, end] = found.indices![3]!;
    const words = fold(slice(prose, start, end));
    const said = /(?:_said|_saying):_(?:\/_?[^\s\d:/]{1,60}:_)?(?=\d{3})/.exec(words.value);
    const from = said === null ? 0 : said.index + said[0].length;
    const spaced = (text: Text): Text => fold(madeOf(text, text.value.replace(/[_/]/g, " "), 0));
    const one = statement({
      action: stated(outcomes[found[2]!]!),
      diagnostic: spaced(slice(words, from, words.value.length)),
    });
    const to = recipients.get(found[1] ?? "") ?? namedInReply.exec(words.value)?.[1];
    one.remoteIp = asked.exec(words.value)?.[1] ?? null;
    if (to !== undefined) one.address = stated(to);
    if (from > 0) one.supporting.push(spaced(words));
    statements.push(one);
  }
  return statements.length > 0 ? statements : null;
}

/** Lines of qmail-send's log, as postmasters paste them. */
export default {
  id: "qmail-log",
  marks: [
    { in: "prose", says: ": failure: " },
    { in: "prose", says: ": deferral: " },
    { in: "prose", says: "delivery " },
    { in: "prose", says: "starting delivery ", sure: true },
    { in: "prose", says: "_said:_", sure: true },
  ],
  read,
  source: "https://cr.yp.to/qmail.html (qmail-log(5))",
} satisfies Format;
