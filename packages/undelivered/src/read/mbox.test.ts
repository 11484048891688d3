import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { isMbox, MboxSplitter, splitMbox } from "./mbox.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const first =
  "From MAILER-DAEMON Wed Feb 18 13:00:41 2015\nSubject: one\n\nFrom the start this failed.\n\nFrom here on too.\n\n";
const second = "From bob@example.com  Wed Feb 18 13:00:42 2015 +0100\nSubject: two\n\n>From the archive\n\n";
const third = "From - Wed Feb 18 13:00:43 2015\nSubject: three\n\nlast\n";

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("%s", (_, end) => {
  const messages = [first, second, third].map((text) => text.replaceAll("\n", end));
  const file = encode(messages.join(""));

  test("splits at envelope lines after blank lines only", () => {
    expect([...splitMbox(file)].map(decode)).toEqual(messages);
  });

  test("splits the same whatever the chunks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
        const splitter = new MboxSplitter();
        const found: string[] = [];
        for (let at = 0, i = 0; at < file.length; i++) {
          const size = sizes[i % sizes.length]!;
          found.push(...splitter.push(file.subarray(at, at + size)).map(decode));
          at += size;
        }
        found.push(...splitter.end().map(decode));
        expect(found).toEqual(messages);
      }),
    );
  });

  test("is a mailbox", () => expect(isMbox(file)).toBe(true));
});

test("gives messages as soon as they are complete", () => {
  const splitter = new MboxSplitter();
  expect(splitter.push(encode(first + second)).map(decode)).toEqual([first]);
  expect(splitter.push(encode(third)).map(decode)).toEqual([second]);
  expect(splitter.end().map(decode)).toEqual([third]);
  expect(splitter.end()).toEqual([]);
});

test.each(["", "From the desk of Bob\n\nHi", "Subject: From\n\n", "From: bob@example.com\n", "Fro"])(
  "%j is no mailbox",
  (text) => expect(isMbox(encode(text))).toBe(false),
);

test("many envelope lines take time in proportion", () => {
  const fileOf = (count: number): Uint8Array => encode(third.repeat(count).replaceAll("last\n", "last\n\n"));
  const split = (file: Uint8Array): number => {
    const splitter = new MboxSplitter();
    let found = 0;
    for (let at = 0; at < file.length; at += 65_536) found += splitter.push(file.subarray(at, at + 65_536)).length;
    return found + splitter.end().length;
  };
  expect(split(fileOf(40_000))).toBe(40_000);
  expect(growth(fileOf, split, 2_500)).toBeLessThan(linear);
});
