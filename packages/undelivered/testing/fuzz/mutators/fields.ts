/** Damage to header fields (RFC 5322 section 2.2), of the message and of its parts. */
import { atSomeMatch, lineEndOf, replace, someMatch, type Mutations } from "../mutation.js";

/** A field with its continuation lines: name, colon and blanks, value. */
const field = /^([A-Za-z][A-Za-z0-9-]{0,60})([ \t]*:[ \t]*)((?:[^\n]*\n[ \t])*[^\n]*\n?)/gm;

const names = (
  "Subject From To Cc Date Message-ID Received Content-Type Content-Transfer-Encoding MIME-Version Return-Path " +
  "X-Failed-Recipients Auto-Submitted Precedence List-Id In-Reply-To Delivered-To X-Original-To Content-Disposition " +
  "Final-Recipient Original-Recipient Action Status Diagnostic-Code Remote-MTA Reporting-MTA Feedback-Type Disposition " +
  "__proto__ constructor toString hasOwnProperty"
).split(" ");

const values = [
  "",
  " ",
  ";",
  ",",
  "<>",
  "<",
  '"',
  "(",
  "((((((((",
  "=?",
  "=?utf-8?B?",
  "=?utf-8?B?////?=",
  "=?utf-8?Q?=FF=FE=1B[31m?=",
  "=?x-nonsense?B?QUJD?=",
  "=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=",
  "=?utf-7?Q?+AEE-?=",
  "=?utf-16?B?AGEAYgA=?=",
  "a@b@c",
  "@",
  "user@[192.0.2.1]",
  '"quoted \\" local"@example.com',
  "Group: a@example.com, b@example.com;",
  "Mon, 99 Foo 20266 99:99:99 +9999",
  "Thu, 1 Jan 1970 00:00:00 +0000",
  "1",
  "NaN",
  "multipart/mixed",
  'multipart/report; boundary=""; report-type=delivery-status',
  "message/rfc822",
  "text/html; charset=utf-7",
  "base64",
  "x-uuencode",
];

/** A field that somebody has added or damaged. */
export const fields: Mutations = {
  duplicateField: (raw, dice) => atSomeMatch(raw, field, dice, ([whole]) => whole + whole),
  dropField: (raw, dice) => atSomeMatch(raw, field, dice, () => ""),
  emptyField: (raw, dice) => atSomeMatch(raw, field, dice, ([, name]) => `${name}:${lineEndOf(raw)}`),
  swapValues(raw, dice) {
    const one = someMatch(raw, field, dice);
    const other = someMatch(raw, field, dice);
    if (one === null || other === null || one.index >= other.index) return raw;
    const later = replace(raw, other.index, other.index + other[0].length, `${other[1]}: ${one[3]}`);
    return replace(later, one.index, one.index + one[0].length, `${one[1]}: ${other[3]}`);
  },
  renameField: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([, , colon, value]) => `${dice.pick(names)}${colon}${value}`),
  oddValue: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([, name]) => `${name}: ${dice.pick(values)}${lineEndOf(raw)}`),
  addField(raw, dice) {
    const before = someMatch(raw, field, dice);
    const at = before === null ? 0 : before.index;
    return replace(raw, at, at, `${dice.pick(names)}: ${dice.pick(values)}${lineEndOf(raw)}`);
  },
  foldField: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([whole]) =>
      whole.replace(/ (?=\S)/g, `${lineEndOf(raw)}${dice.pick([" ", "\t", "  "])}`),
    ),
  unfoldField: (raw, dice) => atSomeMatch(raw, field, dice, ([whole]) => whole.replace(/\r?\n[ \t]+/g, " ")),
  brokenFold: (raw, dice) => atSomeMatch(raw, field, dice, ([whole]) => whole.replace(/ (?=\S)/, lineEndOf(raw))),
  blankBeforeColon: (raw, dice) => atSomeMatch(raw, field, dice, ([, name, , value]) => `${name} \t: ${value}`),
  noBlankAfterColon: (raw, dice) => atSomeMatch(raw, field, dice, ([, name, , value]) => `${name}:${value}`),
  otherCase: (raw, dice) =>
    atSomeMatch(
      raw,
      field,
      dice,
      ([whole, name = ""]) => (dice.once(2) ? name.toUpperCase() : name.toLowerCase()) + whole.slice(name.length),
    ),
  encodeValue: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([, name, , value = ""]) => {
      const charset = dice.pick(["utf-8", "iso-8859-1", "us-ascii", "gb2312", "iso-2022-jp", "utf-7", "none"]);
      const words = Buffer.from(value.trim(), "latin1").toString("base64");
      return `${name}: =?${charset}?${dice.pick(["B", "b", "Q"])}?${words}?=${lineEndOf(raw)}`;
    }),
  cutEncodedWord: (raw, dice) =>
    atSomeMatch(raw, /=\?[^?\s]+\?[bq]\?[^?]*\?=/gi, dice, ([word]) => word.slice(0, dice.below(word.length))),
  commentInValue: (raw, dice) =>
    atSomeMatch(
      raw,
      field,
      dice,
      ([, name, , value]) => `${name}: (a ${"(nested ".repeat(dice.below(9))}comment) ${value}`,
    ),
  hugeValue: (raw, dice) =>
    atSomeMatch(raw, field, dice, ([, name, , value]) => {
      const piece = dice.pick([
        "a",
        " a",
        "a@b,",
        "\r\n ",
        "<",
        "(",
        '"',
        "=?utf-8?Q?a?= ",
        ";a=b",
        "1.",
        "[1.",
        "from a by b; ",
        "\\",
      ]);
      return `${name}: ${piece.repeat(1 + dice.below(20_000))} ${value}`;
    }),
  hugeName: (raw, dice) => `${"X".repeat(60 + dice.below(2000))}: a${lineEndOf(raw)}${raw}`,
  manyFields: (raw, dice) =>
    `${dice.pick(["X-A: b\r\n", "a:\n", "Received: from a by b; Mon, 23 Nov 2026 10:00:00 +0000\r\n", "To: a@example.com\n"]).repeat(1 + dice.below(4000))}${raw}`,
};
