/** What stands behind a text: people paste it as they see it in a log, a page or the source of a message. */
import { someLines, type Mutations, type Mutation } from "../mutation.js";

const base = (bytes: string): string => Buffer.from(bytes, "latin1").toString("base64");
const digits = (character: string, radix: number): string => character.charCodeAt(0).toString(radix);

const notations: readonly ((bytes: string) => string)[] = [
  (bytes) => bytes.replace(/[\x80-\xff]/g, (one) => `\\${digits(one, 8)}`),
  (bytes) => bytes.replace(/[\x80-\xff]/g, (one) => `\\x${digits(one, 16)}`),
  (bytes) => bytes.replace(/[\x80-\xff]/g, (one) => `=${digits(one, 16).toUpperCase()}`).replace(/.{70}/g, "$&=\n"),
  (bytes) =>
    Buffer.from(bytes, "latin1")
      .toString("utf8")
      .replace(/[^\0-\x7f]/g, (one) => `\\u${digits(one, 16).padStart(4, "0")}`),
  (bytes) =>
    Buffer.from(bytes, "latin1")
      .toString("utf8")
      .replace(/[<>&"]|[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0)};`),
  (bytes) => base(bytes).replace(/.{76}/g, "$&\n"),
];

/** The text behind the header. */
export const withoutHeader = (raw: string): string => raw.slice(Math.max(0, raw.search(/\r?\n\r?\n/)));

/** The text alone, or a few lines of it, in the characters of a notation. */
const asSource: Mutation = (raw, dice) => {
  const body = withoutHeader(raw).trimStart();
  const text = dice.once(3) ? body.slice(...someLines(body, dice)) : body;
  return dice.pick(notations)(text);
};

const person = "From: Alice <alice@example.org>\nTo: help@example.net\nSubject: Fwd: failure notice\n";
const covers = [
  "---------- Forwarded message ---------\nFrom: Mail Delivery System <mailer-daemon@example.net>\nDate: today\nSubject: failure notice\nTo: a@b.c\n\n",
  "Von: postmaster@example.net\nGesendet: heute\nAn: a@b.c\nBetreff: Unzustellbar: Hallo\n\n",
  "On Friday, Mail Delivery System <mailer-daemon@example.net> wrote:\n",
];

export const sources: Mutations = {
  forwarded(raw, dice) {
    const text = dice.pick(covers) + withoutHeader(raw).trimStart();
    const above = dice.once(2) ? "What is this?\n\n" : "";
    return (dice.once(3) ? "" : `${person}\n`) + above + (dice.once(2) ? text : text.replace(/^/gm, "> "));
  },
  forwardedWhole: (raw, dice) =>
    `${person}Content-Type: multipart/mixed; boundary=f\n\n--f\n\nWhat is this?\n\n--f\nContent-Type: ${dice.pick(["message/rfc822", "application/octet-stream; name=a.eml"])}\n\n${raw}\n--f--\n`,
  asSource,
  sourceOfSource: (raw, dice, pool) => asSource(asSource(raw, dice, pool), dice, pool),
  partAlone(raw, dice, pool) {
    const encoding = dice.pick(["quoted-printable", "base64", "7bit"]);
    const type = dice.pick(["text/plain; charset=utf-8", "text/html", "multipart/mixed; boundary=b", "message/rfc822"]);
    return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${asSource(raw, dice, pool)}`;
  },
};
