/** Where decoded characters stand in the bytes that they were decoded from. */
import { newDecoder } from "./decoders.js";

/**
 * Where characters (UTF-16 code units) end in the bytes: how long a character is, its first bytes tell in all charsets of mail
 * (Encoding Standard; RFC 1468 for ISO-2022-JP). Where bytes are broken, the decoder itself has to count.
 */
export class ByteEnds {
  #ends: Int32Array | null = null;
  #isWhole = true;

  /** @param value what the decoder of `label` makes of `bytes` */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly label: string,
    private readonly value: string,
  ) {}

  /** How many bytes stand before character `position`. */
  before(position: number): number {
    if (position <= 0) return 0;
    if (this.#ends === null) {
      this.#ends = new Int32Array(this.value.length);
      this.#isWhole = endsOf(this.bytes, this.label, this.value, this.#ends);
    }
    if (!this.#isWhole) return countedBefore(this.bytes, this.label, this.value, position);
    return this.#ends[Math.min(position, this.#ends.length) - 1] ?? 0;
  }
}

/**
 * Where the characters of a text end in its bytes, of which the decoder of `label` made it, broken ones too; null where that is
 * not known.
 */
export function endsIn(bytes: Uint8Array, label: string, value: string): Int32Array | null {
  const ends = new Int32Array(value.length);
  return endsOf(bytes, label, value, ends) ? ends : null;
}

/** False where the lengths of the characters do not add up to the text. */
function endsOf(bytes: Uint8Array, label: string, value: string, ends: Int32Array): boolean {
  if (label === "iso-2022-jp") return endsOfIso2022Jp(bytes, ends);
  const width = Object.hasOwn(widths, label) ? widths[label] : undefined;
  return width !== undefined && endsBy(width, bytes, value, ends);
}

type Width = (bytes: Uint8Array, at: number) => number;

const twoFrom =
  (first: number): Width =>
  (bytes, at) =>
    bytes[at]! < first ? 1 : 2;

const widths: Readonly<Record<string, Width>> = {
  "utf-8": utf8Width,
  shift_jis: (bytes, at) => {
    const byte = bytes[at]!;
    return byte < 0x81 || byte === 0xa0 || (byte > 0xa0 && byte < 0xe0) || byte > 0xfc ? 1 : 2;
  },
  "euc-jp": (bytes, at) => {
    const byte = bytes[at]!;
    return byte === 0x8f ? 3 : byte < 0xa1 && byte !== 0x8e ? 1 : 2;
  },
  gb18030: gb,
  gbk: gb,
  big5: twoFrom(0x81),
  "euc-kr": twoFrom(0x81),
};

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

function gb(bytes: Uint8Array, at: number): number {
  if (bytes[at]! < 0x81) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function endsBy(width: Width, bytes: Uint8Array, value: string, ends: Int32Array): boolean {
  let at = 0;
  for (let unit = 0; unit < value.length; unit++) {
    const code = value.charCodeAt(unit);
    if ((code === 0xfffd && width !== utf8Width) || at >= bytes.length) return false;
    at += width(bytes, at);
    ends[unit] = at;
    // A character beyond the basic plane is two code units.
    if (code >= 0xd800 && code < 0xdc00) ends[++unit] = at;
  }
  return at === bytes.length;
}

const escape = 0x1b;
const lineFeed = 0x0a;

/** As the decoder does it: escape sequences are no characters, lines begin in ASCII. */
function endsOfIso2022Jp(bytes: Uint8Array, ends: Int32Array): boolean {
  let size = 1;
  let unit = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === escape) {
      const isDouble = bytes[at + 1] === 0x24;
      const length = isDouble && bytes[at + 2] === 0x28 ? 4 : 3;
      size = isDouble ? 2 : 1;
      at += length;
      continue;
    }
    if (byte === lineFeed) size = 1;
    at += byte < 0x21 || byte > 0x7e ? 1 : size;
    if (unit >= ends.length) return false;
    ends[unit++] = at;
  }
  return unit === ends.length && ends.at(-1)! <= bytes.length;
}

/** The most bytes that one character takes. */
const widest = 4;

/**
 * The decoder itself counts: the shortest beginning of the bytes that holds the characters. (It would count in one go if it were
 * fed piece by piece, but some platforms' decoders fail on broken bytes then.)
 */
function countedBefore(bytes: Uint8Array, label: string, value: string, position: number): number {
  const decoder = newDecoder(label);
  const begins = (length: number): string => decoder.decode(bytes.subarray(0, length));
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(middle).length >= position) high = middle;
    else low = middle + 1;
  }
  // The beginning of a character counts as a broken one.
  for (let more = 0; more < widest && low + more < bytes.length; more++) {
    if (begins(low + more)[position - 1] === value[position - 1]) return low + more;
  }
  return low;
}
