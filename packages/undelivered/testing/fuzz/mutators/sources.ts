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

const withoutHeader = (raw: string): string => raw.slice(Math.max(0, raw.search(/\r?\n\r?\n/)));

/** The text alone, or a few lines of it, in the characters of a notation. */
const asSource: Mutation = (raw, dice) => {
  const body = withoutHeader(raw).trimStart();
  const text = dice.once(3) ? body.slice(...someLines(body, dice)) : body;
  return dice.pick(notations)(text);
};

export const sources: Mutations = {
  asSource,
  sourceOfSource: (raw, dice, pool) => asSource(asSource(raw, dice, pool), dice, pool),
  partAlone(raw, dice, pool) {
    const encoding = dice.pick(["quoted-printable", "base64", "7bit"]);
    const type = dice.pick(["text/plain; charset=utf-8", "text/html", "multipart/mixed; boundary=b", "message/rfc822"]);
    return `Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${asSource(raw, dice, pool)}`;
  },
};
