/**
 * ISO-2022-JP (RFC 1468), decoded by way of EUC-JP: the same characters in the same tables, without escape sequences.
 *
 * Browsers give up this charset, because markup can be hidden in its escapes; Japanese mail goes on using it.
 */

type Mode = "ascii" | "kana" | "double" | "supplement";

const escape = 0x1b;
const lineFeed = 0x0a;

/** Is told of each character where it begins and ends, and of each byte that is none. */
type Visitor = (mode: Mode, start: number, end: number) => void;

/** A decoder with the interface of the platform's own. */
export class Iso2022JpDecoder {
  readonly encoding = "iso-2022-jp";
  readonly #eucJp = new TextDecoder("euc-jp");

  decode(bytes: Uint8Array): string {
    const output = new Uint8Array(bytes.length * 2);
    let length = 0;
    walk(bytes, (mode, start, end) => {
      if (mode === "kana") output[length++] = 0x8e;
      if (mode === "supplement") output[length++] = 0x8f;
      const high = mode === "ascii" ? 0 : 0x80;
      for (let at = start; at < end; at++) output[length++] = bytes[at]! | high;
    });
    return this.#eucJp.decode(output.subarray(0, length));
  }
}

/**
 * Where the characters of a text end in the bytes that it was decoded from, written to `ends`.
 *
 * @returns for how many characters that is known: all, or those before a broken one
 */
export function endsOfIso2022Jp(bytes: Uint8Array, value: string, ends: Int32Array): number {
  const broken = value.indexOf("\uFFFD");
  let known = broken < 0 ? value.length : broken;
  let count = 0;
  walk(bytes, (_, start, end) => {
    // Of bytes beyond ASCII, several may have made a character.
    if (bytes[start]! > 0x7f) known = Math.min(known, count);
    if (count < ends.length) ends[count] = end;
    count++;
  });
  return known < value.length || count === value.length ? known : 0;
}

function walk(bytes: Uint8Array, visit: Visitor): void {
  let mode: Mode = "ascii";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === escape) {
      const found = escapeAt(bytes, at);
      if (found !== null) mode = found.mode;
      at += found?.length ?? 1;
      continue;
    }
    // A line ends in ASCII whatever the sender forgot (RFC 1468).
    if (byte === lineFeed) mode = "ascii";
    if (mode === "ascii" || !isPrinted(byte)) visit("ascii", at, ++at);
    else if (mode === "kana") visit(mode, at, ++at);
    else if (isPrinted(bytes[at + 1])) visit(mode, at, (at += 2));
    // Half a character is none, and the line end behind it is one.
    else at++;
  }
}

const isPrinted = (byte = 0): boolean => byte >= 0x21 && byte <= 0x7e;

/** The escape sequence that begins at `at`; null where it is none. */
function escapeAt(bytes: Uint8Array, at: number): { mode: Mode; length: number } | null {
  const [, first, second, third] = bytes.subarray(at, at + 4);
  if (first === 0x28) {
    if (second === 0x42 || second === 0x4a) return { mode: "ascii", length: 3 };
    return second === 0x49 ? { mode: "kana", length: 3 } : null;
  }
  if (first !== 0x24) return null;
  if (second === 0x40 || second === 0x42) return { mode: "double", length: 3 };
  return second === 0x28 && third === 0x44 ? { mode: "supplement", length: 4 } : null;
}
