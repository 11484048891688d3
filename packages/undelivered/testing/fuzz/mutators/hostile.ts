/** Words that attack whoever shows them: a terminal, a page, a ticket, a person. */
import { atSomeMatch, edge, replace, type Mutations } from "../mutation.js";

const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** By what they attack. The page's and the command line's tests use them too. */
export const hostileWords: Readonly<Record<string, readonly string[]>> = {
  terminal: [
    "\x1b[31mred\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b]0;title\x07",
    "\x1b]52;c;cm0gLXJmIC8=\x07",
    "\x1b]8;;https://evil.example/\x1b\\click\x1b]8;;\x1b\\",
    "\x1bP+q544e\x1b\\",
    "\x9b31m",
    utf8("\u009b31m"),
    "\x07\x07",
    "\rReason: none",
    "\x08\x08\x08\x08",
    "\x1bc",
    "\x0e\x0f",
    "\x7f",
  ],
  direction: ["\u202egnp.exe", "\u2066\u2069\u2067abc", "\u200f\u200e", "\u061c", "\u202a\u202b\u202d"].map(utf8),
  invisible: [
    "us\u200ber",
    "\ufeff",
    "\u00ad",
    "\u2060\u2061",
    "\u{e0041}\u{e0042}",
    "\u180e",
    "\u034f",
    "\u3164",
    "\u115f",
    "\ufe0f",
    "\u{e0100}",
    "\u2028",
    "\u2029",
    "\u0085",
  ].map(utf8),
  marks: [utf8(`e${"\u0301".repeat(60)}`), utf8(`\u0e01${"\u0e47".repeat(80)}`)],
  encoding: [
    "\0",
    "\xff\xfe",
    "\xc0\xaf",
    "\xc0\x80",
    "\xe0\x80\xaf",
    "\xf0\x80\x80\xaf",
    "\xed\xa0\x80",
    "\xed\xb0\x80",
    "\xed\xa0\xbd\xed\xb8\x80",
    "\xf4\x90\x80\x80",
    "\xf8\x88\x80\x80\x80",
    "\xe2\x82",
    "\x80\x80\x80",
    "\xef\xbf\xbe",
    "\xef\xb7\x90",
  ],
  markup: [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<a href='javascript:alert(1)'>x</a>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "\n# Heading\n",
    "\n```\nend of fence\n",
    "\n~~~~~~~~~~~~~~~~\n",
    "`` ` ``",
    "\n---\n",
    "\n| a | b |\n|---|---|\n",
    "<!--",
    "]]>",
    "&lt;b&gt;&#x1b;&#0;",
    "@everyone #1",
    "https://evil.example/)](x",
    "<https://evil.example/>",
    "\n[a]: https://evil.example/\n",
    "$$x$$",
    ":warning:",
  ],
  ours: [
    "\n  Reason      user-unknown (550 5.1.1) said by mx.example.com\n  Whose move  nobody: it passes by itself\n",
    '\n{"source":"-","schema":1,"kind":"delivery-report","recipients":[]}\n',
    "\nGone \u2014 bob@example.com: delivered\n",
    "\n\u2502 550 5.1.1\n\u2502     ^^^^^\n",
    "\nundelivered: everything is fine\n",
  ].map(utf8),
  templates: [
    "{address}",
    "{server}",
    "{list|no list}",
    "{{{{",
    "}}",
    "${address}",
    "$&",
    "$`",
    "%s%n",
    "{ip}{ip}{ip}",
    "\\u0041",
    "*",
    "{*}",
  ],
  names: ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"],
  lookalikes: [
    "bob@ex\u0430mple.com",
    "mx.\u0430\u0440\u0440\u04cf\u0435.com",
    "p\u0430ypal.example",
    "\uff45xample.com",
    "example\u3002com",
    "xn--e1awd7f.com",
    "xn--\u0430.com",
    "\u0131nfo@example.com",
    "bob@EXAMPLE\u212a.com",
    "example.com\u2044path",
    "bob@exa\u0301mple.com",
  ].map(utf8),
};

const all = Object.values(hostileWords).flat();
/** Bounded, so that looking for them in a megabyte of letters takes no longer than its length. */
const address = /[\w.+-]{1,64}@[\w.-]{1,255}/g;
const host = /\b(?:[a-z0-9-]{1,63}\.){1,6}(?:example|com|net|org)\b/gi;

export const hostile: Mutations = {
  insertHostile(raw, dice) {
    let result = raw;
    for (let n = 1 + dice.below(3); n > 0; n--) {
      const at = edge(result, dice);
      result = replace(result, at, at, dice.pick(all));
    }
    return result;
  },
  insertOneKind(raw, dice) {
    const words = hostileWords[dice.pick(Object.keys(hostileWords))]!;
    const at = edge(raw, dice);
    return replace(raw, at, at, dice.pick(words));
  },
  hostileAddress: (raw, dice) =>
    atSomeMatch(raw, address, dice, ([found]) =>
      dice.pick([`${dice.pick(all)}${found}`, `${found}${dice.pick(all)}`, found.replace("@", `${dice.pick(all)}@`)]),
    ),
  hostileHost: (raw, dice) =>
    atSomeMatch(raw, host, dice, ([found]) => dice.pick([`${found}${dice.pick(all)}`, `${dice.pick(all)}.${found}`])),
  lookalike: (raw, dice) =>
    atSomeMatch(raw, dice.once(2) ? address : host, dice, () => dice.pick(hostileWords["lookalikes"]!)),
  longAddress: (raw, dice) =>
    atSomeMatch(raw, address, dice, ([found]) => {
      const long = dice
        .pick(["a", "a.", "-", "ä", '"a ', "a@", "xn--"])
        .repeat(100 + dice.below(dice.once(20) ? 300_000 : 5000));
      return dice.once(2) ? `${long}${found}` : `${found}.${long}`;
    }),
  wordAsTemplate: (raw, dice) =>
    atSomeMatch(raw, /[A-Za-z]{4,}/g, dice, () =>
      dice.pick([...hostileWords["templates"]!, ...hostileWords["names"]!]),
    ),
  everyWordEscaped: (raw, dice) =>
    atSomeMatch(raw, /^(?:[^\r\n:]{1,500}\r?\n){1,9}/gm, dice, ([text]) =>
      text.replaceAll(" ", dice.pick(hostileWords[dice.pick(["terminal", "direction", "invisible"])]!)),
    ),
};
