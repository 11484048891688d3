import fc from "fast-check";
import { expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { shownExcerpt } from "./excerpt.js";
import { columnsOf, graphemes, wrap } from "./terminal.js";
import { jsonLine, visible } from "./visible.js";

it("counts the columns of East Asian and combining characters", () => {
  expect(columnsOf("abc")).toBe(3);
  expect(columnsOf("配信不能")).toBe(8);
  expect(columnsOf("e\u0301")).toBe(1);
  expect(columnsOf("│ größer – Ящик «ΓΔ» e\u0301")).toBe(22);
  expect(graphemes("│ü\u0301я\u0306–")).toEqual(["│", "ü\u0301", "я\u0306", "–"]);
});

it("breaks lines of scripts without blanks between characters, and never before a sign that closes", () => {
  expect(wrap("1. 古いメールを削除して、空にする。", 12)).toEqual(["1. 古いメー", "ルを削除し", "て、空にす", "る。"]);
  expect(wrap("服务器 mx.example.org 拒绝了。", 15)).toEqual(["服务器", "mx.example.org", "拒绝了。"]);
});

it("counts characters of any script as Unicode does", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const sign = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join("").replace(/\p{Cs}/gu, "");
      expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
    { numRuns: 500 },
  );
});

it("wraps at white space, cuts what is too wide, and keeps addresses of pages whole", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrap("see https://example.com/a/long/path now", 10)).toEqual([
    "see",
    "https://example.com/a/long/path",
    "now",
  ]);
});

it("never gives a terminal anything to obey", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});

it("shows what nobody sees, and no heaps of marks", () => {
  for (const hidden of [
    "\u034f",
    "\u115f",
    "\u200b",
    "\u2028",
    "\u3164",
    "\ufeff",
    "\u{e0041}",
    "\u{e0100}",
    "\ud800",
  ]) {
    expect(visible(`us${hidden}er`)).toMatch(/^us<[0-9A-F]{4,5}>er$/);
    expect(JSON.stringify(JSON.parse(jsonLine(hidden)))).toBe(JSON.stringify(hidden));
    expect(jsonLine(hidden)).toMatch(/^"(?:\\u[0-9a-f]{4})+"$/);
  }
  expect(visible("e\u0301 \u0915\u094d\u0937\u093f \u2714\ufe0f")).toBe(
    "e\u0301 \u0915\u094d\u0937\u093f \u2714\ufe0f",
  );
  expect(visible(`e${"\u0301".repeat(500)}`)).toBe(`e${"\u0301".repeat(8)}…`);
});

it("writes JSON on one line that reads back as the same value", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = jsonLine({ text });
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify({ text })));
    }),
  );
});

it("puts carets under exactly the telling words, also where they break across lines", () => {
  const excerpt = { before: "550 5.1.1 ", marked: "user unknown", after: " (in reply)" };
  expect(shownExcerpt(excerpt, { width: 80, colour: false }, "")).toEqual([
    "│ 550 5.1.1 user unknown (in reply)",
    "│           ^^^^^^^^^^^^",
  ]);
  const narrow = shownExcerpt(excerpt, { width: 22, colour: false }, "");
  expect(narrow).toEqual(["│ 550 5.1.1 user", "│           ^^^^", "│ unknown (in reply)", "│ ^^^^^^^"]);
});

it("shows no line wider than the terminal, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, marked) => {
      const lines = shownExcerpt({ before, marked, after: "" }, { width: 30, colour: false }, "  ");
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(30);
    }),
  );
});

it("counts the characters of long texts in time that grows with their length", () => {
  expect(graphemes("a\u0308👩‍👩‍👧x")).toEqual(["a\u0308", "👩‍👩‍👧", "x"]);
  const long = `x${"😀".repeat(1_000)}`;
  expect(graphemes(long)).toEqual([...long]);
  for (const sign of ["ÿ", "y\u0308", "я", "界", "🙂"]) {
    expect(columnsOf(sign.repeat(40))).toBe(40 * columnsOf(sign));
    expect(
      growth((length) => sign.repeat(length), columnsOf, 20_000),
      sign,
    ).toBeLessThan(linear);
  }
});
