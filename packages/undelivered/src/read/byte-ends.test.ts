import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteEnds } from "./byte-ends.js";
import { decoderOf } from "./decoders.js";

const decoded = (bytes: Uint8Array, label: string): string => decoderOf(label)!.decode(bytes);

/** The same by asking the decoder: the shortest beginning of whole bytes that holds so many characters. */
function counted(bytes: Uint8Array, label: string, position: number): number {
  const value = decoded(bytes, label);
  for (let length = 0; length < bytes.length; length++)
    if (decoded(bytes.subarray(0, length), label).slice(0, position) === value.slice(0, position)) return length;
  return bytes.length;
}

const samples: [string, number[]][] = [
  ["utf-8", [...new TextEncoder().encode("aüß€😀z\r\n")]],
  ["shift_jis", [0x82, 0xb1, 0x41, 0xb1, 0x83, 0x81, 0x0a]],
  ["euc-jp", [0xa4, 0xb3, 0x8e, 0xb1, 0x41, 0x8f, 0xb0, 0xa1]],
  ["gb18030", [0xce, 0xde, 0x41, 0x81, 0x30, 0x81, 0x30, 0xb7, 0xa8]],
  ["big5", [0xb5, 0x4c, 0x20, 0xaa, 0x6b]],
  ["euc-kr", [0xb8, 0xde, 0x20, 0xc0, 0xcf]],
  ["utf-16le", [0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde, 0x0a, 0x00]],
  [
    "iso-2022-jp",
    [0x41, 0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x1b, 0x28, 0x42, 0x21, 0x1b, 0x28, 0x49, 0x31, 0x0a, 0x41],
  ],
];

test.each(samples)("finds every character again (%s)", (label, sample) => {
  const bytes = Uint8Array.from(Array.from({ length: 12 }, () => sample).flat());
  const value = decoded(bytes, label);
  expect(value).not.toContain("\uFFFD");
  const ends = new ByteEnds(bytes, label, value);
  for (let at = 0; at <= value.length; at++) {
    // Half of a pair is a broken character to the decoder.
    if (/[\ud800-\udbff]/.test(value[at - 1] ?? "")) continue;
    expect(ends.startOf(at)).toBe(counted(bytes, label, at));
    expect(ends.endOf(at)).toBe(ends.startOf(at));
  }
});

/** Bytes that are mostly broken. */
const broken = (sample: readonly number[]): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.oneof(fc.constantFrom(...sample, 0x20, 0x0a, 0x61), fc.integer({ min: 0, max: 255 })), { maxLength: 60 })
    .map((list) => Uint8Array.from(list));

test("finds its way in broken UTF-8", () => {
  const sample = [...new TextEncoder().encode("aüß€😀\n")];
  fc.assert(
    fc.property(broken(sample), (bytes) => {
      const value = decoded(bytes, "utf-8");
      const ends = new ByteEnds(bytes, "utf-8", value);
      for (let at = 1; at <= value.length; at++) {
        if (/[\ud800-\udbff\ufffd]/.test(value[at - 1]!)) continue;
        expect(ends.startOf(at)).toBe(counted(bytes, "utf-8", at));
      }
    }),
    { seed: 20_261_127, numRuns: 1_000 },
  );
});

test.each(samples.slice(1))(
  "words stand where they are said to stand among broken characters (%s)",
  (label, sample) => {
    fc.assert(
      fc.property(broken(sample), (bytes) => {
        const value = decoded(bytes, label);
        const ends = new ByteEnds(bytes, label, value);
        for (const { 0: word, index } of value.matchAll(/[\w ]+/g)) {
          const [start, end] = [ends.startOf(index), ends.endOf(index + word.length)];
          // Zero bytes belong to UTF-16; escape sequences are no characters.
          const there = String.fromCharCode(...bytes.subarray(start, end)).replace(
            /\0|\x1b(?:\([BIJ]|\$[@B]|\$\(D)?/g,
            "",
          );
          expect(there).toContain(word);
        }
      }),
      { seed: 20_261_127, numRuns: 3_000 },
    );
  },
);

test.each(samples.slice(1))("finds whole characters again behind broken ones (%s)", (label, sample) => {
  if (label === "utf-16le") return;
  const bytes = Uint8Array.from([0x41, 0xff, 0x41, 0x0a, ...sample, 0x0a, 0x41]);
  const value = decoded(bytes, label);
  const ends = new ByteEnds(bytes, label, value);
  expect(ends.endOf(value.length)).toBe(bytes.length);
  const line = value.indexOf("\n");
  for (let at = line; at <= value.length; at++)
    expect(decoded(bytes.subarray(ends.startOf(line), ends.endOf(at)), label)).toBe(value.slice(line, at));
});
