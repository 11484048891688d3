import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeQuotedPrintable } from "../read/transfer.js";
import { encodedWords, quotedPrintable } from "./mime-encoding.js";
import { read } from "../read/read.js";
import { field, fieldValue } from "../read/headers.js";

const encode = (text: string): string => quotedPrintable(new TextEncoder().encode(text));

it("writes bodies that read back as they were, in short lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 0, max: 80 }), (text, spaces) => {
      const body = `${text.replace(/\r\n?/g, "\n")}${" ".repeat(spaces)}\nFrom here\n.\n`;
      const coded = encode(body);
      for (const line of coded.split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).not.toMatch(/[^\t\x20-\x7e]|[\t ]$|^From |^\.$/);
      }
      const decoded = Buffer.from(decodeQuotedPrintable(coded), "latin1").toString();
      expect(decoded.replaceAll("\r\n", "\n")).toBe(body);
    }),
  );
});

it("writes fields that read back as they were, in short lines", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list
        .join(" ")
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim();
      const lines = encodedWords(text, 9);
      const message = read(new TextEncoder().encode(`Subject: ${lines}\r\n\r\nbody`));
      const subject = field(message.parts[0]!, "subject");
      expect(subject === null ? "" : fieldValue(message, subject)).toBe(text);
    }),
  );
});

it("folds long fields and never lets a value end the line", () => {
  expect(
    encodedWords(`${"word ".repeat(40)}end`, 9)
      .split("\r\n")
      .every((line) => line.length <= 78),
  ).toBe(true);
  expect(encodedWords("a\r\nBcc: eve@example.org", 9)).toBe("a Bcc: eve@example.org");
  for (const line of encodedWords("ü".repeat(300), 9).split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
});
