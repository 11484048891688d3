import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { allFixtures } from "../../testing/fixtures.js";
import type { Message, Part, Text } from "../types.js";
import { addressesIn } from "./address.js";
import { toIso } from "./date.js";
import { readBlocks } from "./fields.js";
import { field, fieldText, fieldValue } from "./headers.js";
import { read } from "./read.js";
import { parseReceived } from "./received.js";
import { fold, locate, partText } from "./text.js";

const fixtures = allFixtures();

/** Asks a message for everything there is to ask, and checks what must hold of any input. */
function exhaust(input: Uint8Array): Message {
  const message = read(input);
  expect(message.raw.length).toBe(message.bytes.length);
  for (const part of message.parts) {
    checkPart(message, part);
    for (const each of part.fields) {
      const text = fieldText(message, part, each);
      inRange(message, locate(text, 0, text.value.length).span);
      addressesIn(text.value);
      toIso(text.value);
      if (each.name === "received") parseReceived(text.value);
    }
    const text = partText(message, part);
    for (let made: Text | null = text; made !== null; made = made.of) ascending(made.pieces);
    const folded = fold(text);
    const place = locate(folded, 0, folded.value.length);
    if (place.part === undefined) inRange(message, place.span);
    for (const block of readBlocks(text)) for (const each of block) fieldValue(message, each);
  }
  return message;
}

function checkPart(message: Message, part: Part): void {
  expect(message.parts[part.index]).toBe(part);
  expect(part.start).toBeLessThanOrEqual(part.bodyStart);
  expect(part.bodyStart).toBeLessThanOrEqual(part.end);
  expect(part.end).toBeLessThanOrEqual(message.raw.length);
  expect(part.parent).toBeLessThan(part.index);
  if (part.parent >= 0) expect(message.parts[part.parent]!.children).toContain(part.index);
}

function inRange(message: Message, [start, end]: [number, number]): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(message.raw.length);
}

function ascending(pieces: Text["pieces"]): void {
  if (typeof pieces === "number") return;
  for (let at = 2; at < pieces.length; at += 2) {
    if (pieces[at]! <= pieces[at - 2]! || pieces[at + 1]! < pieces[at - 1]!) throw new Error(`pieces go back at ${at}`);
  }
}

test("there are fixtures to read", () => expect(fixtures.length).toBeGreaterThan(10));

describe("damage never throws and keeps every offset in range", () => {
  const anyFixture = fc.constantFrom(...fixtures.map(({ bytes }) => bytes));

  test("cut anywhere", () => {
    fc.assert(
      fc.property(
        anyFixture,
        fc.nat(1_000_000),
        (bytes, at) => void exhaust(bytes.subarray(0, at % (bytes.length + 1))),
      ),
      { numRuns: 150 },
    );
  });

  test("bytes changed, lines dropped and doubled", () => {
    const change = fc.record({ at: fc.nat(1_000_000), kind: fc.nat(3), byte: fc.nat(255) });
    fc.assert(
      fc.property(anyFixture, fc.array(change, { minLength: 1, maxLength: 12 }), (bytes, changes) => {
        let raw = Buffer.from(bytes).toString("latin1");
        for (const { at, kind, byte } of changes) {
          const place = at % (raw.length + 1);
          const line = raw.indexOf("\n", place) + 1;
          if (kind === 0) raw = raw.slice(0, place) + String.fromCharCode(byte) + raw.slice(place + 1);
          else if (kind === 1) raw = raw.slice(0, place) + raw.slice(line || raw.length);
          else if (kind === 2) raw = raw.slice(0, line) + raw.slice(place);
          else raw = `${raw.slice(0, place)}\r${raw.slice(place)}`;
        }
        exhaust(Buffer.from(raw, "latin1"));
      }),
      { numRuns: 200 },
    );
  });

  test("letters of mail in any order", () => {
    const alphabet = fc.constantFrom(
      ...'\r\n\t :;=?-<>()@"\\,.&#aB0é\0',
      "\n--b",
      "\n\n",
      "Content-Type: ",
      "multipart/mixed; boundary=b",
      "message/rfc822",
      "=?utf-8?Q?",
      "?=",
      "Subject: ",
      "base64",
      "\nContent-Transfer-Encoding: ",
    );
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 120 }),
        (letters) => void exhaust(new TextEncoder().encode(letters.join(""))),
      ),
      { numRuns: 400 },
    );
  });

  test("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void exhaust(bytes)),
      { numRuns: 300 },
    );
  });
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture.bytes] as const))("%s", (_, bytes) => {
  test("reads without loss", () => void exhaust(bytes));

  test("reads the same with other line ends", () => {
    const raw = Buffer.from(bytes).toString("latin1").replace(/\r\n?/g, "\n");
    const seen = (text: string): unknown => {
      const message = exhaust(Buffer.from(text, "latin1"));
      return message.parts.map((part) => [
        part.id,
        part.type,
        part.fields.map((each) => [each.name, fieldValue(message, each)]),
        part.children.length === 0 ? partText(message, part).value : null,
      ]);
    };
    const expected = seen(raw);
    expect(seen(raw.replaceAll("\n", "\r\n"))).toEqual(expected);
    // Base64 and text alike: a CR that ends a line alone is read as LF.
    expect(seen(raw.replaceAll("\n", "\r"))).toEqual(expected);
  });
});

describe("agrees with postal-mime", () => {
  const whole = fixtures.filter(({ name, bytes }) => name.endsWith(".eml") && read(bytes).hasHeader);

  test.each(whole.map((fixture) => [fixture.name, fixture.bytes] as const))("%s", async (_, bytes) => {
    const message = read(bytes);
    const theirs = await PostalMime.parse(bytes);
    const root = message.parts[0]!;
    const subject = field(root, "subject");
    expect(subject === null ? "" : fieldValue(message, subject)).toBe(
      (theirs.subject ?? "").replace(/\s+/g, " ").trim(),
    );
    const from = field(root, "from");
    const address = from === null ? undefined : addressesIn(fieldValue(message, from))[0];
    if (/.@./.test(theirs.from?.address ?? ""))
      expect(address?.toLowerCase()).toBe(theirs.from?.address?.toLowerCase());
    const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
    const ours = squeeze(
      message.parts
        .filter(isReadable)
        .map((part) => partText(message, part).value)
        .join("\n"),
    );
    // Postal-mime joins the plain parts in order and puts what it finds in messages inside after them.
    const first = squeeze(
      (theirs.text ?? "")
        .replace(/^-{20,}$/gm, "")
        .trim()
        .split("\n")
        .slice(0, 5)
        .join("\n"),
    );
    const hasText = message.parts.some(
      (part) => isReadable(part) && message.parts[part.parent]?.type !== "message/rfc822",
    );
    if (hasText && !/text\/html/.test(Buffer.from(bytes).toString("latin1"))) expect(ours).toContain(first);
  });
});

function isReadable(part: Part): boolean {
  return part.children.length === 0 && part.type === "text/plain";
}
