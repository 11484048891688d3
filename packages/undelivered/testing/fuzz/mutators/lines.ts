/** Damage to lines: what gateways, editors and mail programs do when they quote, wrap and forward. */
import { lineEndOf, replace, someLine, someLines, type Mutations } from "../mutation.js";

export const lines: Mutations = {
  dropLines(raw, dice) {
    const [start, end] = someLines(raw, dice);
    return replace(raw, start, end, "");
  },
  repeatLines(raw, dice) {
    const [start, end] = someLines(raw, dice);
    return replace(raw, end, end, raw.slice(start, end).repeat(1 + dice.below(4)));
  },
  swapLines(raw, dice) {
    const [one, other] = [someLine(raw, dice), someLine(raw, dice)].sort((a, b) => a[0] - b[0]) as [
      [number, number],
      [number, number],
    ];
    if (one[1] > other[0]) return raw;
    const swapped = raw.slice(...other) + raw.slice(one[1], other[0]) + raw.slice(...one);
    return replace(raw, one[0], other[1], swapped);
  },
  joinLines(raw, dice) {
    const [start, end] = someLines(raw, dice);
    return replace(raw, start, end, raw.slice(start, end).replace(/\r?\n[ \t]*/g, " "));
  },
  splitLine(raw, dice) {
    const at = dice.below(raw.length);
    return replace(raw, at, at, lineEndOf(raw) + dice.pick(["", " ", "\t", "> ", "=\n"]));
  },
  quoteLines(raw, dice) {
    const [start, end] = someLines(raw, dice);
    return replace(
      raw,
      start,
      end,
      raw.slice(start, end).replace(/^/gm, dice.pick(["> ", ">", "| ", "    ", "\t", "* "])),
    );
  },
  quoteAll: (raw, dice) => raw.replace(/^/gm, dice.pick(["> ", "    ", ">> "])),
  blankLine(raw, dice) {
    const [start] = someLine(raw, dice);
    return replace(raw, start, start, dice.pick(["\n", "\r\n", " \n", "\t\r\n", "\n\n\n"]));
  },
  trailingBlanks: (raw) => raw.replace(/(?=\r?\n)/g, "  "),
  rewrap(raw, dice) {
    const width = 20 + dice.below(80);
    return raw.replace(new RegExp(`(.{${width}}) (?=\\S)`, "g"), `$1${lineEndOf(raw)}`);
  },
  crlf: (raw) => raw.replace(/\r\n?|\n/g, "\r\n"),
  cr: (raw) => raw.replace(/\r\n?|\n/g, "\r"),
  lf: (raw) => raw.replace(/\r\n?|\n/g, "\n"),
  crCrLf: (raw) => raw.replace(/\r\n?|\n/g, "\r\r\n"),
  mixedEnds: (raw, dice) => raw.replace(/\r\n?|\n/g, () => dice.pick(["\n", "\r\n", "\r", "\n\r"])),
  mboxLine: (raw, dice) => {
    const at = dice.once(2) ? 0 : someLine(raw, dice)[0];
    return replace(raw, at, at, `From MAILER-DAEMON Mon Nov 23 23:31:00 2026${lineEndOf(raw)}`);
  },
  dotStuffing: (raw) => raw.replace(/^\./gm, "..").replace(/$/, "\r\n.\r\n"),
};
