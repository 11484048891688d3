/** Growth: whatever costs more than it is long shows when there is much of it. And two messages made into one. */
import { edge, replace, someLine, someLines, type Mutations } from "../mutation.js";

const pieces = [
  "<", ">", "@", "(", ")", "[", "{", '"', "'", "\\", "&", ";", ":", ",", ".", "-", "=", "=?", "?=", " ", "\t", "\r", "\n", "\0", "\x1b", "\xff", "\xe2",
  "a@", "a@b", "<a@b>", "<a@b.c>, ", "<@", "a:", "a: b\n", "a:\n b\n", "--b\n", "--\n", "-- \n", "\n\n", " \n", "> ", ">> \n", "<b", "<b>", "</", "<!--", "-->", "&#", "&amp",
  "550 ", "550-", "550 5.1.1 ", "5.1.1 ", "#5.1.1", "[192.0.2.1] ", "1.", "::", "http://", "www.", "http://a.b/)", "x.", "xn--", "From a@b Mon Nov 23 10:00:00 2026\n",
  "said: ", "host a said: ", "user ", "user unknown ", "mailbox full. ", "the ", "not ", "list ", "=\n", "=3D", "=?utf-8?Q?a?= ", "Received: from a by b\n", "Final-Recipient: rfc822;a@b.c\n",
  "Diagnostic-Code: smtp; 550 ", "Status: 5.1.1\n\n", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "Content-Type: message/rfc822\n\n", "----- The following addresses -----\n",
]; // prettier-ignore

export const blocks: Mutations = {
  repeatStretch(raw, dice) {
    const [start, end] = dice.once(2) ? someLine(raw, dice) : someLines(raw, dice);
    const stretch = raw.slice(start, end);
    const most = Math.floor((dice.once(10) ? 400_000 : 40_000) / Math.max(1, stretch.length));
    return replace(raw, end, end, stretch.repeat(1 + dice.below(most)));
  },
  repeatPiece(raw, dice) {
    const piece = dice.pick(pieces);
    const at = edge(raw, dice);
    const most = Math.floor((dice.once(10) ? 400_000 : 40_000) / piece.length);
    return replace(raw, at, at, piece.repeat(1 + dice.below(most)));
  },
  repeatTwoPieces(raw, dice) {
    const [one, other] = [dice.pick(pieces), dice.pick(pieces)];
    const at = edge(raw, dice);
    const length = dice.once(10) ? 200_000 : 20_000;
    return replace(
      raw,
      at,
      at,
      dice.once(2)
        ? (one + other).repeat(length / (one.length + other.length))
        : one.repeat(length / one.length / 2) + other.repeat(length / other.length / 2),
    );
  },
  /** What reads a value may look through the rest of it, or through what it has read, at each piece. */
  repeatInValue(raw, dice) {
    const colon = dice.pick([...raw.matchAll(/: /g)].map(({ index }) => index + 2).concat(raw.length));
    const pattern = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(pieces)).join("");
    const length = dice.once(10) ? 200_000 : 40_000;
    return replace(raw, colon, colon, pattern.repeat(length / pattern.length));
  },
  repeatAll: (raw, dice) => raw.repeat(2 + dice.below(Math.min(20, 100_000 / Math.max(1, raw.length)))),
  splice(raw, dice, pool) {
    const other = pool.messages.draw(dice);
    return raw.slice(0, someLine(raw, dice)[0]) + other.slice(someLine(other, dice)[0]);
  },
  insertStretch(raw, dice, pool) {
    const [start] = someLine(raw, dice);
    const other = pool.messages.draw(dice);
    return replace(raw, start, start, other.slice(...someLines(other, dice)));
  },
  otherHeader(raw, dice, pool) {
    const other = pool.messages.draw(dice);
    const body = raw.search(/\r?\n\r?\n/);
    const head = other.search(/\r?\n\r?\n/);
    return body < 0 || head < 0 ? raw : other.slice(0, head) + raw.slice(body);
  },
  append: (raw, dice, pool) => raw + pool.messages.draw(dice),
  returned: (raw, dice, pool) =>
    `${raw}\r\n------ This is a copy of the message, including all the headers. ------\r\n\r\n${pool.messages.draw(dice)}`,
  onlyPieces(_raw, dice) {
    let text = dice.once(2) ? "" : "From: MAILER-DAEMON@example.net\nSubject: failure\n\n";
    for (let n = dice.below(60); n >= 0; n--) text += dice.pick(pieces).repeat(dice.once(5) ? 40 : 1);
    return text;
  },
};
