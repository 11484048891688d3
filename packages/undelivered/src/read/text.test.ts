import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message, Text } from "../types.js";
import { field, fieldText } from "./headers.js";
import { maxWordLength } from "./limits.js";
import { read } from "./read.js";
import { fold, keep, locate, partText, slice } from "./text.js";

const bytes = (raw: string): Uint8Array => Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
const latin = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
const open = (raw: string): [Message, Text] => {
  const message = read(bytes(raw));
  return [message, partText(message, message.parts[0]!)];
};
const mail = (body: string, type = "text/plain", encoding = "8bit"): string =>
  `From: a@example.org\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;

test("a part is decoded once", () => {
  const message = read(bytes(mail("x")));
  expect(partText(message, message.parts[0]!)).toBe(partText(message, message.parts[0]!));
});

describe("slice, fold and keep", () => {
  const [, text] = open("  one\n two\t\tthree four \n");

  test("values", () => {
    expect(fold(text).value).toBe("one two three four");
    const folded = fold(text);
    expect(fold(folded)).toBe(folded);
    expect(slice(text, 2, 5).value).toBe("one");
    expect(slice(text, 5, 2).value).toBe("");
    expect(slice(text, -3, 99)).toBe(text);
    const [, torn] = open(mail(latin("a😀b")));
    expect([slice(torn, 0, 2).value, slice(torn, 2, 4).value, slice(torn, 1, 3).value]).toEqual(["a", "b", "😀"]);
    expect(keep(text, [2, 5, 7, 10], "-").value).toBe("one-two");
    expect(keep(text, []).value).toBe("");
    expect(fold(slice(text, 0, 2)).value).toBe("");
  });

  test("where they stood", () => {
    const folded = fold(text);
    expect(locate(folded, 8, 13)).toEqual({ span: [12, 17] });
    expect(locate(slice(folded, 4, 7), 0, 3)).toEqual({ span: [7, 10] });
    expect(locate(slice(folded, 4, 7), 1, 1)).toEqual({ span: [8, 8] });
    expect(locate(folded, 0, folded.value.length)).toEqual({ span: [2, 22] });
  });
});

describe("locate", () => {
  const find = (raw: string, word: string): { found: string; part: string | undefined } => {
    const [message, text] = open(raw);
    const folded = fold(text);
    const at = folded.value.indexOf(word);
    expect(at).toBeGreaterThanOrEqual(0);
    const { span, part } = locate(folded, at, at + word.length);
    return { found: message.raw.slice(...span), part };
  };

  test.each([
    ["ASCII", mail("it\n  failed  here"), "failed here", "failed  here"],
    ["CRLF", mail("it\n\nfailed\nhere").replaceAll("\n", "\r\n"), "failed here", "failed\r\nhere"],
    ["CR", mail("it\n\nfailed\nhere").replaceAll("\n", "\r"), "failed here", "failed\nhere"],
    ["Latin 1", mail("gr\xfcn failed", "text/plain; charset=iso-8859-1"), "failed", "failed"],
    ["UTF-8", mail(latin("grün 你好 😀 failed"), "text/plain; charset=utf-8"), "failed", "failed"],
    ["UTF-8 words", mail(latin("grün 你好 😀 failed"), "text/plain; charset=utf-8"), "你好 😀", latin("你好 😀")],
    [
      "UTF-8 with CRLF",
      mail(latin("grün\n你好\nfailed")).replaceAll("\n", "\r\n"),
      "你好 failed",
      latin("你好\r\nfailed"),
    ],
    ["ISO-2022-JP", mail("\x1b$B$3$s\x1b(B failed", "text/plain; charset=iso-2022-jp"), "failed", "failed"],
    ["a byte order mark", mail(latin("\ufefffailed"), "text/plain; charset=utf-8"), "failed", "failed"],
    ["HTML", mail("<p>it\n<b>failed</b> &amp; died</p>", "text/html"), "failed", "failed"],
    [
      "HTML in UTF-8 with CRLF",
      mail(latin("<p>grün\n<b>failed</b></p>"), "text/html").replaceAll("\n", "\r\n"),
      "failed",
      "failed",
    ],
  ])("%s: bytes of the input", (_, raw, word, expected) =>
    expect(find(raw, word)).toEqual({ found: expected, part: undefined }),
  );

  test.each([
    ["base64", btoa("it failed here")],
    ["quoted-printable", "it=20fail=\ned here"],
  ])("%s: characters of the decoded part", (encoding, body) => {
    const [, text] = open(mail(body, "text/plain", encoding));
    const at = text.value.indexOf("failed");
    expect(locate(text, at, at + 6)).toEqual({ span: [3, 9], part: "0" });
  });

  test("an encoded word as long as any that is decoded: all of it", () => {
    const word = `=?utf-8?Q?${"a".repeat(maxWordLength - 10)}?=`;
    const message = read(bytes(`Subject: ${word}\n\nx`));
    const subject = fieldText(message, message.parts[0]!, field(message.parts[0]!, "subject")!);
    expect(subject.value).toBe("a".repeat(maxWordLength - 10));
    const { span } = locate(subject, 0, subject.value.length);
    expect(message.raw.slice(...span)).toBe(word);
  });

  test("the beginning of an encoded word in one field goes over into no other", () => {
    const message = read(bytes("Comments: =??B?\nSubject: x=?utf-8?B?Z3LDvG4=?=\n\nx"));
    const subject = fieldText(message, message.parts[0]!, field(message.parts[0]!, "subject")!);
    const { span } = locate(subject, 0, subject.value.length);
    expect(message.raw.slice(...span)).toBe("x=?utf-8?B?Z3LDvG4=?=");
  });

  test("an encoded word that goes on in a line that is not folded", () => {
    const word = "=?utf-8?q?gr=C3=BCn_und\ngelb?=";
    const message = read(bytes(`Subject: ${word}\nTo: a@example.org\n\nx`));
    const subject = fieldText(message, message.parts[0]!, field(message.parts[0]!, "subject")!);
    const { span } = locate(subject, 0, subject.value.length);
    expect(message.raw.slice(...span)).toBe(word);
  });

  test.each([
    ["退信", "\xcd\xcb\xd0\xc5"],
    ["bob", "bob"],
  ])("raw bytes of another charset: where %j is", (word, expected) => {
    const message = read(bytes("Subject: \xcf\xb5\xcd\xb3 bob@x \xcd\xcb\xd0\xc5\n\nx"));
    const subject = fieldText(message, message.parts[0]!, field(message.parts[0]!, "subject")!);
    const at = subject.value.indexOf(word);
    expect(message.raw.slice(...locate(subject, at, at + word.length).span)).toBe(expected);
  });

  test("encoded HTML: characters of the decoded source", () => {
    const html = "<p>it &lt;failed&gt;</p>";
    const [, text] = open(mail(btoa(html), "text/html", "base64"));
    const at = text.value.indexOf("failed");
    const { span, part } = locate(text, at, at + 6);
    expect(part).toBe("0");
    expect(html.slice(...span)).toBe("failed");
  });
});

test("quoted-printable that encodes nothing still stands in the input", () => {
  const [message, text] = open(mail("it failed here", "text/plain", "quoted-printable"));
  const { span, part } = locate(text, 3, 9);
  expect(part).toBeUndefined();
  expect(message.raw.slice(...span)).toBe("failed");
});

test("whatever is done to ASCII text, its span holds its words", () => {
  const line = fc.stringMatching(/^[ -~\t]{0,40}$/);
  const arbitrary = fc.tuple(
    fc.array(line, { maxLength: 12 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }),
  );
  fc.assert(
    fc.property(arbitrary, ([lines, end, [a, b, c, d]]) => {
      const [message, text] = open(mail(lines.join("\n")).replaceAll("\n", end));
      let piece = slice(text, Math.min(a!, b!), Math.max(a!, b!));
      piece = fold(piece);
      piece = fold(slice(piece, Math.min(c!, d!), Math.max(c!, d!)));
      if (piece.value === "") return;
      const { span, part } = locate(piece, 0, piece.value.length);
      expect(part).toBeUndefined();
      expect(
        message.raw
          .slice(...span)
          .replace(/\s+/g, " ")
          .trim(),
      ).toBe(piece.value);
    }),
    { numRuns: 400 },
  );
});

test("whatever is done to UTF-8 text, its span holds its words", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aüß你好😀 \n"), maxLength: 60 });
  fc.assert(
    fc.property(word, fc.nat(60), fc.nat(60), (body, a, b) => {
      const [message, text] = open(mail(latin(`ü${body}`), "text/plain; charset=utf-8"));
      const folded = fold(text);
      const letters = [...folded.value];
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => letters.slice(0, at).join("").length) as [
        number,
        number,
      ];
      const { span } = locate(folded, from, to);
      const found = new TextDecoder().decode(message.bytes.subarray(...span));
      expect(found.replace(/\s+/g, " ").trim()).toBe(folded.value.slice(from, to).trim());
    }),
    { numRuns: 300 },
  );
});
