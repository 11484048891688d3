/** The bytes of an input as a string in which an offset is a byte offset. */

/** An input made ready for reading. */
export interface Input {
  bytes: Uint8Array;
  raw: string;
  /** True where UTF-16 was turned into UTF-8. */
  wasUtf16: boolean;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Function arguments live on the stack: larger chunks could overflow it. */
const chunk = 8192;

/**
 * One character a byte (U+0000 to U+00FF).
 *
 * Decoding as UTF-8 is by far the quickest way to make a string of ASCII bytes, and tells on the way that they are ASCII:
 * every longer sequence makes the string shorter than the bytes, every broken one leaves U+FFFD.
 */
export function binaryString(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (text.length === bytes.length && !text.includes("\uFFFD")) return text;
  let raw = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    raw += String.fromCharCode.apply(null, bytes.subarray(at, at + chunk) as unknown as number[]);
  }
  return raw;
}

/** The bytes of a binary string. */
export function binaryBytes(raw: string): Uint8Array {
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
  return bytes;
}

/**
 * Old Mac programs end lines with a CR alone, and some messages mix all three line ends. A CR that ends a line by itself is
 * read as LF: same length, so offsets stay, and all that follows knows only LF and CRLF.
 */
function mendLineEnds(raw: string): string {
  if (!raw.includes("\r")) return raw;
  if (!/\r(?!\n)/.test(raw)) return raw;
  // QUIRK: CR CR LF is what a text-mode copy makes of CRLF: one line end, not two.
  return raw.replace(/\r+\n?/g, (run) => (run.endsWith("\n") ? run : "\n".repeat(run.length)));
}

function utf16Label(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (bytes.length < 4) return null;
  // Without a mark: ASCII characters, each with a zero byte beside it.
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return "utf-16be";
  return null;
}

/** Makes an input ready: UTF-16 becomes UTF-8, lone CRs become LFs, bytes become characters. */
export function readInput(bytes: Uint8Array): Input {
  const label = utf16Label(bytes);
  const input = label === null ? bytes : new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  return { bytes: input, raw: mendLineEnds(binaryString(input)), wasUtf16: label !== null };
}
