/** Where decoded characters stand in the bytes that they were decoded from. */
import { isExact, isWide, widths, type Width } from "./character-widths.js";
import { endsOfIso2022Jp } from "./iso-2022-jp.js";
import { countUpTo } from "./pieces.js";

/** Signs that no charset makes part of another character: a text and its bytes may be cut behind them. */
const lineFeed = 0x0a;
const blank = 0x20;

/** What stands for a broken character. */
const lost = 0xfffd;

/**
 * Where characters (UTF-16 code units) stand in the bytes: how long a character is, its first bytes tell in all charsets of mail
 * (Encoding Standard; RFC 1468 for ISO-2022-JP). Decoders differ in how much of a broken character they take for one, so behind
 * it only that is certain which stands between line ends and blanks, and in ASCII at the end of that.
 */
export class ByteEnds {
  readonly #bytes: Uint8Array;
  readonly #label: string;
  readonly #value: string;
  readonly #separators: readonly number[];
  /** Where the characters end, as far as that is known, and for how many it is. */
  #ends: Int32Array | null = null;
  #known = 0;
  /** How many characters of ASCII are at the end. */
  #tail = 0;
  #inside: Inside | null = null;

  /**
   * @param value what the decoder of `label` makes of `bytes`
   * @param separators at which both may be cut; in ISO-2022-JP, what a byte means is settled by those before it in the line
   */
  constructor(
    bytes: Uint8Array,
    label: string,
    value: string,
    separators: readonly number[] = label === "iso-2022-jp" ? [lineFeed] : [lineFeed, blank],
  ) {
    this.#bytes = bytes;
    this.#label = label;
    this.#value = value;
    this.#separators = separators;
  }

  /** Where the character at `position` begins, or one before it where that is not known. */
  startOf(position: number): number {
    return this.#place(position, false);
  }

  /** Where the character before `position` ends, or one behind it where that is not known. */
  endOf(position: number): number {
    return this.#place(position, true);
  }

  #place(position: number, isEnd: boolean): number {
    if (position <= 0) return 0;
    const at = Math.min(position, this.#value.length);
    const ends = (this.#ends ??= this.#read());
    if (at <= this.#known) return ends[at - 1]!;
    const fromEnd = this.#value.length - at;
    if (fromEnd <= this.#tail) return this.#bytes.length - fromEnd;
    if (this.#inside !== null) return this.#inside.place(at, isEnd);
    return isEnd ? this.#bytes.length - this.#tail : (ends[this.#known - 1] ?? 0);
  }

  #read(): Int32Array {
    const ends = new Int32Array(this.#value.length);
    this.#known = knownEnds(this.#bytes, this.#label, this.#value, ends);
    if (this.#known === ends.length) return ends;
    this.#tail = sameAtEnd(this.#bytes, this.#value);
    this.#inside = insideOf(this.#bytes, this.#label, this.#value, this.#separators);
    return ends;
  }
}

/** A text and its bytes, both cut behind the same signs. */
class Inside {
  readonly #made = new Map<number, ByteEnds>();

  constructor(
    /** Where the pieces begin, in the bytes and in the text; at the end, where the last one ends. */
    private readonly bytes: readonly number[],
    private readonly units: readonly number[],
    private readonly make: (piece: number) => ByteEnds,
  ) {}

  place(position: number, isEnd: boolean): number {
    // The last number is where the last piece ends.
    const at = Math.min(countUpTo(this.units, position), this.units.length - 1) - 1;
    let piece = this.#made.get(at);
    if (piece === undefined) this.#made.set(at, (piece = this.make(at)));
    const within = position - this.units[at]!;
    return this.bytes[at]! + (isEnd ? piece.endOf(within) : piece.startOf(within));
  }
}

/** Null where there is nothing to cut at, or the decoder made one of the signs part of a broken character. */
function insideOf(bytes: Uint8Array, label: string, value: string, separators: readonly number[]): Inside | null {
  const [separator, ...others] = separators;
  if (separator === undefined) return null;
  const inBytes = cuts(bytes.length, (from) => bytes.indexOf(separator, from));
  const sign = String.fromCharCode(separator);
  const inText = cuts(value.length, (from) => value.indexOf(sign, from));
  if (inBytes.length !== inText.length || inText.length === 2) return insideOf(bytes, label, value, others);
  return new Inside(
    inBytes,
    inText,
    (piece) =>
      new ByteEnds(
        bytes.subarray(inBytes[piece], inBytes[piece + 1]),
        label,
        value.slice(inText[piece], inText[piece + 1]),
        others,
      ),
  );
}

function cuts(length: number, next: (from: number) => number): number[] {
  const places = [0];
  for (let at = next(0); at >= 0 && at + 1 < length; at = next(at + 1)) places.push(at + 1);
  places.push(length);
  return places;
}

function sameAtEnd(bytes: Uint8Array, value: string): number {
  const most = Math.min(bytes.length, value.length);
  let count = 0;
  while (count < most) {
    const byte = bytes[bytes.length - 1 - count]!;
    if (byte > 0x7f || byte !== value.charCodeAt(value.length - 1 - count)) break;
    count++;
  }
  return count;
}

/**
 * Where the characters of a text end in its bytes, of which the decoder of `label` made it, broken ones too; null where that is
 * not known.
 */
export function endsIn(bytes: Uint8Array, label: string, value: string): Int32Array | null {
  const ends = new Int32Array(value.length);
  return knownEnds(bytes, label, value, ends) === value.length ? ends : null;
}

/** For how many characters it is known where they end: all, or those before a broken one. */
function knownEnds(bytes: Uint8Array, label: string, value: string, ends: Int32Array): number {
  if (label === "iso-2022-jp") return endsOfIso2022Jp(bytes, value, ends);
  const width = Object.hasOwn(widths, label) ? widths[label] : undefined;
  return width === undefined ? 0 : endsBy(width, bytes, value, ends);
}

function endsBy(width: Width, bytes: Uint8Array, value: string, ends: Int32Array): number {
  // Decoders make characters of bytes that nobody foresaw, so of what is broken further on nothing is sure behind the last ASCII.
  let sure = 0;
  let at = 0;
  for (let unit = 0; unit < value.length; unit++) {
    const code = value.charCodeAt(unit);
    if (at >= bytes.length || (code === lost && !isExact(width))) return sure;
    const isAscii = code < 0x80;
    if (isAscii && bytes[at] !== code && !isWide(width)) return sure;
    at += width(bytes, at, code);
    ends[unit] = at;
    if (isAscii) sure = unit + 1;
    // A character beyond the basic plane is two code units.
    if (code >= 0xd800 && code < 0xdc00) ends[++unit] = at;
  }
  return at === bytes.length ? value.length : sure;
}
