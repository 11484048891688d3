/** How many bytes the characters of a charset take. */

/** How many bytes a character takes: which one the decoder made of them tells where they are fewer than the first one promises. */
export type Width = (bytes: Uint8Array, at: number, code: number) => number;

/** Decoders on ICU make these of bytes that begin no character. */
const isOfOneByte = (code: number): boolean => code < 0xa0 || (code >= 0xf8f0 && code <= 0xf8ff);

const twoFrom =
  (first: number): Width =>
  (bytes, at, code) =>
    bytes[at]! < first || isOfOneByte(code) ? 1 : 2;

/** By the decoder's label (Encoding Standard); none for charsets of one byte, and for those that shift. */
export const widths: Readonly<Record<string, Width>> = {
  "utf-8": utf8Width,
  shift_jis: (bytes, at) => {
    const byte = bytes[at]!;
    return byte < 0x81 || byte === 0xa0 || (byte > 0xa0 && byte < 0xe0) || byte > 0xfc ? 1 : 2;
  },
  "euc-jp": (bytes, at, code) => {
    const byte = bytes[at]!;
    if (isOfOneByte(code)) return 1;
    return byte === 0x8f ? 3 : byte < 0xa1 && byte !== 0x8e ? 1 : 2;
  },
  gb18030: gb,
  gbk: gb,
  big5: twoFrom(0x81),
  "euc-kr": twoFrom(0x81),
  "utf-16le": (bytes, at) => utf16Width(bytes[at + 1], bytes[at + 3]),
  "utf-16be": (bytes, at) => utf16Width(bytes[at], bytes[at + 2]),
};

/** Is a character two bytes or four, ASCII too? */
export const isWide = (width: Width): boolean => width === widths["utf-16le"] || width === widths["utf-16be"];

/** Is it known, too, how long a broken character is? */
export const isExact = (width: Width): boolean => width === utf8Width || isWide(width);

/** The bytes that count of the two halves of a pair (Unicode section 3.9). */
function utf16Width(first = 0, second = 0): number {
  return (first & 0xfc) === 0xd8 && (second & 0xfc) === 0xdc ? 4 : 2;
}

/** A broken character is as long as what could still become one (Encoding Standard section 4.1). */
function utf8Width(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0xc2 || first > 0xf4) return 1;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 1;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return next;
  return length;
}

function gb(bytes: Uint8Array, at: number, code: number): number {
  if (bytes[at]! < 0x81 || (code >= 0xa0 && isOfOneByte(code))) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
