import { expect, test } from "vitest";
import { decodeBase64, decodeQuotedPrintable } from "./transfer.js";

test.each([
  ["SGVsbG8=", "Hello", false],
  ["SGVs\r\nbG8=", "Hello", false],
  ["SGVsbG8", "Hello", false],
  ["SGVs!bG8=", "Hello", true],
  ["SGVs\u2066bG8=", "Hello", true],
  ["SGVsbG8=SGVsbG8=", "HelloHello", false],
  ["SGVsbG8=\nV29ybGQ=", "HelloWorld", false],
  ["_-8=", "\xff\xef", false],
  ["A", "", false],
  ["", "", false],
])("base64 %j", (text, binary, mended) => expect(decodeBase64(text)).toEqual({ binary, mended }));

test.each([
  ["a=3Db", "a=b"],
  ["gr=C3=BC=c3=9f", "gr\xc3\xbc\xc3\x9f"],
  ["soft=\nbreak", "softbreak"],
  ["soft=\r\nbreak", "softbreak"],
  ["soft= \t\r\nbreak", "softbreak"],
  ["at end=", "at end"],
  ["1=2 is =XY wrong", "1=2 is =XY wrong"],
  ["a_b", "a_b"],
  ["=", ""],
])("quoted-printable %j", (text, binary) => expect(decodeQuotedPrintable(text)).toBe(binary));

test("in encoded words an underscore is a blank", () => expect(decodeQuotedPrintable("a_b=5Fc", true)).toBe("a b_c"));
