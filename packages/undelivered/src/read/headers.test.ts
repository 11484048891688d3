import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { field, fieldsNamed, fieldText, fieldValue } from "./headers.js";
import { read } from "./read.js";
import { locate } from "./text.js";

const message = (subject: string) => {
  const raw = `From: a@example.org\nSubject: ${subject}\nTo: b@example.com\n\nbody\n`;
  return read(Uint8Array.from(raw, (letter) => letter.charCodeAt(0)));
};
const value = (subject: string): string => {
  const read = message(subject);
  return fieldValue(read, field(read.parts[0]!, "subject")!);
};
const latin = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

test.each([
  ["Undelivered Mail", "Undelivered Mail"],
  ["Undelivered\n Mail\r\n\tReturned", "Undelivered Mail Returned"],
  ["=?utf-8?Q?Nicht_zugestellt:_gr=C3=BCn?=", "Nicht zugestellt: grün"],
  ["=?UTF-8?B?TmljaHQgenVnZXN0ZWxsdA==?=", "Nicht zugestellt"],
  ["=?utf-8?Q?one?= =?utf-8?Q?_two?=", "one two"],
  ["=?utf-8?Q?one?=\n =?iso-8859-1?Q?=FC?= three", "oneü three"],
  ["=?utf-8?Q?gr=C3?= =?utf-8?Q?=BCn?=", "grün"],
  ["=?utf-8?B?5L2g?= =?utf-8?B?5aU=?= =?utf-8?B?vQ==?=", "你好"],
  ["=?iso-2022-jp?B?GyRCJDMkcxsoQg==?= x", "こん x"],
  ["=?utf-8*en?Q?lang?=", "lang"],
  ['"=?utf-8?Q?in_quotes?=" rest', '"in quotes" rest'],
  ["=?utf-8?Q?with blank?= x", "with blank x"],
  ["Re: =?utf-8?Q?joined?=up", "Re: joinedup"],
  ["=?utf-8?Q?no end", "=?utf-8?Q?no end"],
  ["=?utf-8?X?what?= x", "=?utf-8?X?what?= x"],
  ["=?nobody-knows?Q?plain?=", "plain"],
  ["=?utf-8?Q??= empty", "empty"],
  ["a =? b", "a =? b"],
  [latin("grün und 你好 😀!"), "grün und 你好 😀!"],
  ["gr\xfcn und k\xfchl", "grün und kühl"],
  ["", ""],
])("%j", (subject, expected) => expect(value(subject)).toBe(expected));

describe("where the words of a field stood", () => {
  const words = (subject: string, word: string): string => {
    const read = message(subject);
    const text = fieldText(read, read.parts[0]!, field(read.parts[0]!, "subject")!);
    const at = text.value.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    const { span, part } = locate(text, at, at + word.length);
    expect(part).toBeUndefined();
    return read.raw.slice(...span);
  };

  test.each([
    ["Undelivered Mail", "Mail", "Mail"],
    ["Undelivered\n   Mail  Returned", "Mail Returned", "Mail  Returned"],
    ["a =?utf-8?Q?gr=C3=BCn_und_blau?= z", "und", "=?utf-8?Q?gr=C3=BCn_und_blau?="],
    ["a =?utf-8?Q?gr=C3=BCn?= z", "z", "z"],
    ["a =?utf-8?Q?gr=C3=BCn?= z", "a", "a"],
    ["a =?utf-8?Q?one?= =?utf-8?Q?two?= z", "onetwo", "=?utf-8?Q?one?= =?utf-8?Q?two?="],
    ["a =?utf-8?B?b25?lIHR3bw==?= z", "two", "=?utf-8?B?b25?lIHR3bw==?="],
    [latin("grün 你好 und"), "你好", latin("你好")],
    [latin("grün 你好 und"), "und", "und"],
    [latin("grün"), "ü", latin("ü")],
  ])("%j: %j", (subject, word, expected) => expect(words(subject, word)).toBe(expected));
});

test("fields by name: the first, all, none", () => {
  const part = read(new TextEncoder().encode("From: a@example.org\nReceived: one\nreceived : two\n\n")).parts[0]!;
  expect(field(part, "received")?.raw).toBe("one");
  expect(fieldsNamed(part, "received").map(({ raw }) => raw)).toEqual(["one", "two"]);
  expect(field(part, "subject")).toBeNull();
});

test("many broken encoded words take time in proportion", () => {
  for (const piece of ["=?", "=?utf-8?Q?", "=?x?b?a?= ", "=?\n ", "?="]) {
    const ratio = growth((length) => piece.repeat(length / piece.length), value, 4_000);
    expect(ratio, piece).toBeLessThan(linear);
  }
});

test("a field that is too long is not cut inside an encoded word", () => {
  for (const shift of ["", "x", "xy", "xyz"]) {
    const words = value(`${shift} ${"=?utf-8?Q?a?= ".repeat(5_000)}`);
    expect(words).toMatch(/^x?y?z? ?a+$/);
  }
});

test("an encoded word that is longer than any is left as it is", () => {
  const word = `=?utf-8?Q?${"a".repeat(3_000)}?=`;
  const message = read(new TextEncoder().encode(`Subject: ${word} =?utf-8?Q?b?=\nFrom: bob@example.com\n\n`));
  expect(fieldValue(message, field(message.parts[0]!, "subject")!)).toBe(`${word} b`);
});
