/** Damage to SMTP replies (RFC 5321 section 4.2, RFC 2034) and to the wrappers that mail systems put around them. */
import { atSomeMatch, lineEndOf, replace, someLine, type Mutations } from "../mutation.js";

const reply = /\b[245]\d\d[ -](?:#?\d\.\d{1,3}\.\d{1,3}[ :])?[^\n]{0,300}/g;
const code = /\b[245]\d\d(?=[ -])/g;
const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/g;

const codes = [
  "250",
  "354",
  "421",
  "450",
  "451",
  "452",
  "454",
  "500",
  "535",
  "550",
  "551",
  "552",
  "553",
  "554",
  "555",
  "571",
  "599",
  "999",
  "000",
  "5500",
];
const statuses = [
  "2.0.0",
  "4.2.2",
  "4.4.7",
  "4.7.1",
  "5.0.0",
  "5.1.1",
  "5.2.2",
  "5.4.4",
  "5.7.1",
  "5.7.26",
  "9.9.9",
  "5.1",
  "5.1.1.1",
  "4.999.999",
];

const wrappers: readonly ((text: string) => string)[] = [
  (text) => `host mx.example.net[192.0.2.1] said: ${text} (in reply to RCPT TO command)`,
  (text) => `SMTP error from remote mail server after RCPT TO:<bob@example.com>: ${text}`,
  (text) => `mx.example.net rejected your message: ${text}`,
  (text) => `delivery temporarily suspended: ${text}`,
  (text) => `Remote Server returned '${text}'`,
  (text) => `"${text}"`,
  (text) => `<<< ${text}`,
  (text) => `Last error: ${text}; message expired`,
  (text) => `{${text}}`,
  (text) => `550 5.0.0 ${text}`,
  (text) => `${text} | ${text}`,
];

export const replies: Mutations = {
  otherCode: (raw, dice) => atSomeMatch(raw, code, dice, () => dice.pick(codes)),
  otherStatus: (raw, dice) => atSomeMatch(raw, status, dice, () => dice.pick(statuses)),
  dropStatus: (raw, dice) => atSomeMatch(raw, status, dice, () => ""),
  otherReply: (raw, dice, pool) => atSomeMatch(raw, reply, dice, () => pool.replies.draw(dice)),
  insertReply(raw, dice, pool) {
    const [start] = someLine(raw, dice);
    return replace(raw, start, start, `${pool.replies.draw(dice)}${lineEndOf(raw)}`);
  },
  wrapReply: (raw, dice) =>
    atSomeMatch(raw, reply, dice, ([text]) => {
      let wrapped = text;
      for (let n = 1 + dice.below(dice.once(20) ? 40 : 3); n > 0 && wrapped.length < 20_000; n--)
        wrapped = dice.pick(wrappers)(wrapped);
      return wrapped;
    }),
  multiLine: (raw, dice) =>
    atSomeMatch(raw, reply, dice, ([text]) => {
      const head = text.slice(0, 3);
      const words = text.slice(4).split(" ");
      const rows = words.map((word, at) => `${head}${at === words.length - 1 ? " " : "-"}${word}`);
      return rows.join(dice.pick(["\n", "\r\n", " ", "\\n", "\n "]));
    }),
  repeatReply: (raw, dice) => atSomeMatch(raw, reply, dice, ([text]) => `${text} `.repeat(2 + dice.below(6))),
  shout: (raw, dice) => atSomeMatch(raw, reply, dice, ([text]) => text.toUpperCase()),
  spacedOut: (raw, dice) =>
    atSomeMatch(raw, reply, dice, ([text]) =>
      text.replaceAll(" ", dice.pick(["  ", "\t", "\xa0", "_", "%20", "\n  "])),
    ),
  cutReply: (raw, dice) => atSomeMatch(raw, reply, dice, ([text]) => text.slice(0, dice.below(text.length))),
};
