import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteEnds } from "./byte-ends.js";
import { newDecoder } from "./decoders.js";

/** The same by asking the decoder after every byte. */
function counted(bytes: Uint8Array, label: string, position: number): number {
  const decoder = newDecoder(label);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    count += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    if (count >= position) return at + 1;
  }
  return bytes.length;
}

const samples: [string, number[]][] = [
  ["utf-8", [...new TextEncoder().encode("aüß€😀z\r\n")]],
  ["shift_jis", [0x82, 0xb1, 0x41, 0xb1, 0x83, 0x81, 0x0a]],
  ["euc-jp", [0xa4, 0xb3, 0x8e, 0xb1, 0x41, 0x8f, 0xb0, 0xa1]],
  ["gb18030", [0xce, 0xde, 0x41, 0x81, 0x30, 0x81, 0x30, 0xb7, 0xa8]],
  ["big5", [0xb5, 0x4c, 0x20, 0xaa, 0x6b]],
  ["euc-kr", [0xb8, 0xde, 0x20, 0xc0, 0xcf]],
  [
    "iso-2022-jp",
    [0x41, 0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x1b, 0x28, 0x42, 0x21, 0x1b, 0x28, 0x49, 0x31, 0x0a, 0x41],
  ],
];

test.each(samples)("finds every character again (%s)", (label, sample) => {
  const bytes = Uint8Array.from(Array.from({ length: 40 }, () => sample).flat());
  const value = newDecoder(label).decode(bytes);
  expect(value).not.toContain("\uFFFD");
  const ends = new ByteEnds(bytes, label, value);
  for (let at = 0; at <= value.length; at++) expect(ends.before(at)).toBe(at === 0 ? 0 : counted(bytes, label, at));
});

test("finds its way in broken UTF-8", () => {
  const some = [...new TextEncoder().encode("aüß€😀\n")];
  const broken = fc.array(fc.oneof(fc.constantFrom(...some), fc.integer({ min: 0, max: 255 })), { maxLength: 60 });
  fc.assert(
    fc.property(broken, (list) => {
      const bytes = Uint8Array.from(list);
      const value = newDecoder("utf-8").decode(bytes);
      const ends = new ByteEnds(bytes, "utf-8", value);
      for (let at = 0; at <= value.length; at++) {
        // The streaming decoder knows only at the next byte that a character is broken.
        if (value[at - 1] === "\uFFFD") expect(ends.before(at)).toBeLessThanOrEqual(bytes.length);
        else expect(ends.before(at)).toBe(at === 0 ? 0 : counted(bytes, "utf-8", at));
      }
    }),
    { seed: 20_261_127, numRuns: 2_000 },
  );
});

test.each(samples.slice(1))("finds whole characters again after broken ones (%s)", (label, sample) => {
  const bytes = Uint8Array.from([0x41, 0xff, 0x41, 0x0a, ...sample, 0x0a]);
  const value = newDecoder(label).decode(bytes);
  const ends = new ByteEnds(bytes, label, value);
  expect(ends.before(value.length)).toBe(bytes.length);
  for (let at = 0; at < value.length; at++) expect(ends.before(at)).toBeLessThanOrEqual(ends.before(at + 1));
  expect(newDecoder(label).decode(bytes.subarray(ends.before(value.indexOf("\n"))))).toBe(
    value.slice(value.indexOf("\n")),
  );
});
