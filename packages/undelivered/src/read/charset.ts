/** Bytes to characters: the charset as stated, as meant, or as the bytes themselves suggest. */
import { guessCharset } from "./charset-guess.js";
import { decodeStrictly, decoderOf, type Decoder } from "./decoders.js";
import type { ReadWarning } from "./warnings.js";
import { mendWindows1252 } from "./windows-1252.js";

/** Decoded characters. */
export interface Decoded {
  value: string;
  /** The decoder whose characters may take several bytes; null where every character is one byte. */
  label: string | null;
  warning?: ReadWarning;
}

/** Names that mail programs write and the Encoding Standard does not know. */
const aliases: Record<string, string> = {
  utf8: "utf-8",
  "utf-8n": "utf-8",
  utf8mb4: "utf-8",
  "x-utf-8": "utf-8",
  "unicode-2-0-utf-8": "utf-8",
  cp65001: "utf-8",
  cp1250: "windows-1250",
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp1253: "windows-1253",
  cp1254: "windows-1254",
  cp1255: "windows-1255",
  cp1256: "windows-1256",
  cp1257: "windows-1257",
  cp1258: "windows-1258",
  "cp-1252": "windows-1252",
  windows1252: "windows-1252",
  "win-1251": "windows-1251",
  win1251: "windows-1251",
  "iso8859-1": "windows-1252",
  "iso-8859-1-windows-3.1-latin-1": "windows-1252",
  "iso-8859-8-e": "iso-8859-8",
  cp866: "ibm866",
  cp932: "shift_jis",
  ms932: "shift_jis",
  "shift-jisx0213": "shift_jis",
  "shift_jis-2004": "shift_jis",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-3": "iso-2022-jp",
  "iso-2022-jp-ms": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  cp51932: "euc-jp",
  eucjp: "euc-jp",
  "eucjp-ms": "euc-jp",
  "ks_c_5601-1987": "euc-kr",
  cp949: "euc-kr",
  uhc: "euc-kr",
  ms949: "euc-kr",
  gb2312: "gb18030",
  "gb_2312-80": "gb18030",
  gbk: "gb18030",
  cp936: "gb18030",
  "x-gbk": "gb18030",
  cp950: "big5",
  big5hkscs: "big5",
  "x-euc-tw": "big5",
  tis620: "tis-620",
};

/** Not names of charsets but words that stand where one should. */
const noCharset = new Set([
  "us-ascii",
  "ascii",
  "ansi_x3.4-1968",
  "7bit",
  "8bit",
  "unknown-8bit",
  "x-unknown",
  "unknown",
  "default",
  "us-acii",
  "default_charset",
  "",
  "-",
  "none",
  "binary",
]);

const multiByte = new Set([
  "utf-8",
  "gbk",
  "gb18030",
  "big5",
  "euc-jp",
  "iso-2022-jp",
  "shift_jis",
  "euc-kr",
  "utf-16le",
  "utf-16be",
]);

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes bytes of which somebody stated the charset, or nobody. */
export function decodeBytes(bytes: Uint8Array, stated: string | null): Decoded {
  const name = stated === null ? "" : cleanName(stated);
  const asUtf8 = utf8.decode(bytes);
  const isAscii = asUtf8.length === bytes.length && !asUtf8.includes("\uFFFD");
  if (isAscii) return decodeAscii(bytes, asUtf8, name);
  const isUtf8 = !asUtf8.includes("\uFFFD") || decodeStrictly(bytes, "utf-8") !== null;
  if (noCharset.has(name)) {
    if (isUtf8) return { value: asUtf8, label: "utf-8" };
    return guess(bytes, asUtf8, stated === null ? "guessed-charset" : "wrong-charset");
  }
  const label = Object.hasOwn(aliases, name) ? aliases[name]! : name;
  if (label === "utf-8") return isUtf8 ? { value: asUtf8, label } : mendUtf8(bytes, asUtf8);
  const decoder = decoderOf(label);
  if (decoder === null) {
    const decoded: Decoded = isUtf8 ? { value: asUtf8, label: "utf-8" } : guess(bytes, asUtf8, "unknown-charset");
    return { ...decoded, warning: "unknown-charset" };
  }
  // Text in a one-byte charset that happens to be valid UTF-8 is UTF-8 with a wrong label, all but always.
  // So is text in "UTF-16" without the zero bytes that its blanks and line ends would have.
  const isOneByte = !multiByte.has(decoder.encoding);
  if (isUtf8 && (isOneByte || (decoder.encoding.startsWith("utf-16") && !bytes.includes(0))))
    return { value: asUtf8, label: "utf-8", warning: "wrong-charset" };
  return decodeAs(bytes, decoder, asUtf8, isUtf8);
}

const cleanName = (stated: string): string =>
  stated
    .trim()
    .replace(/^["']|["']$/g, "")
    .toLowerCase();

/** ASCII bytes may still be something else: ISO-2022-JP shifts with escape sequences, UTF-16 has zero bytes. */
function decodeAscii(bytes: Uint8Array, text: string, name: string): Decoded {
  if (text.includes("\u001B$")) {
    const label = "iso-2022-jp";
    const value = decoderOf(label)?.decode(bytes);
    if (value !== undefined && !value.includes("\uFFFD")) return { value, label };
  }
  if (name.startsWith("utf-16")) {
    const value = text.includes("\0") ? decoderOf(name)?.decode(bytes) : undefined;
    if (value !== undefined) return { value, label: name };
  }
  return { value: text, label: null };
}

/** Some broken bytes in UTF-8 (a line cut inside a character) do not make it another charset. */
function mendUtf8(bytes: Uint8Array, text: string): Decoded {
  const isMostlyWhole = wholeness(text) >= 0.5;
  return isMostlyWhole
    ? { value: text, label: "utf-8", warning: "wrong-charset" }
    : guess(bytes, text, "wrong-charset");
}

function decodeAs(bytes: Uint8Array, decoder: Decoder, asUtf8: string, isUtf8: boolean): Decoded {
  const value = decodeWith(decoder, bytes);
  const label = multiByte.has(decoder.encoding) || value.length !== bytes.length ? decoder.encoding : null;
  if (!value.includes("\uFFFD")) return { value, label };
  if (isUtf8) return { value: asUtf8, label: "utf-8", warning: "wrong-charset" };
  return wholeness(value) >= 0.5 ? { value, label, warning: "wrong-charset" } : guess(bytes, asUtf8, "wrong-charset");
}

function decodeWith(decoder: Decoder, bytes: Uint8Array): string {
  const value = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendWindows1252(value) : value;
}

function guess(bytes: Uint8Array, asUtf8: string, warning: ReadWarning): Decoded {
  if (wholeness(asUtf8) > 0.8) return { value: asUtf8, label: "utf-8", warning };
  const label = guessCharset(bytes);
  const decoder = decoderOf(label);
  const value = decoder === null ? asUtf8 : decodeWith(decoder, bytes);
  return { value, label: multiByte.has(label) || value.length !== bytes.length ? label : null, warning };
}

/** The share of characters beyond ASCII that could be decoded. */
function wholeness(text: string): number {
  let broken = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyond++;
    if (code === 0xfffd) broken++;
  }
  return beyond === 0 ? 1 : (beyond - broken) / beyond;
}
