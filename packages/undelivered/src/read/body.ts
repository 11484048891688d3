/** The body of a part, decoded: transfer encoding (RFC 2045 section 6), then charset. */
import type { Message, Part } from "../types.js";
import { decodeBytes, type Decoded } from "./charset.js";
import type { ByteEnds } from "./byte-ends.js";
import { binaryBytes } from "./input.js";
import { maxTextLength } from "./limits.js";
import { decodeBase64, decodeQuotedPrintable } from "./transfer.js";
import { undeclaredEncoding } from "./undeclared.js";
import { decodeUtf7, isUtf7 } from "./utf7.js";
import type { ReadWarning } from "./warnings.js";

/** A decoded body. */
export interface Body {
  value: string;
  /** True where characters cannot be traced to bytes of the input. */
  isEncoded: boolean;
  /** The decoder that counts bytes; null where every character is one byte. */
  label: string | null;
  warnings: ReadWarning[];
  /** Where characters stand in the bytes, once somebody has asked. */
  ends: ByteEnds | null;
}

/** How far a body is read. Fields for programs are short and have no end of recipients. */
export function textEnd(part: Part): number {
  const longest = part.type.startsWith("text/") ? maxTextLength : 4 * maxTextLength;
  return Math.min(part.end, part.bodyStart + longest);
}

/** The bytes of a part as they were before they were encoded for transfer: an attachment, a message. */
export function partBytes(message: Message, part: Part): Uint8Array {
  const raw = message.raw.slice(part.bodyStart, part.end);
  const binary = untransferred(raw, part.encoding, []);
  return binary === raw ? message.bytes.subarray(part.bodyStart, part.end) : binaryBytes(binary);
}

/** Decodes the body of a part. */
export function decodeBody(message: Message, part: Part): Body {
  const raw = message.raw.slice(part.bodyStart, textEnd(part));
  const warnings: ReadWarning[] = [];
  if (raw.length < part.end - part.bodyStart) warnings.push("text-too-long");
  const encoding = (isBare(message, part) ? undeclaredEncoding(raw) : null) ?? part.encoding;
  const binary = untransferred(raw, encoding, warnings);
  const isEncoded = binary !== raw;
  if (isUtf7(part.charset)) return { value: decodeUtf7(binary), isEncoded: true, label: null, warnings, ends: null };
  const decoded = isEncoded ? decodeBinary(binary, part.charset) : decodePlain(message, part, raw);
  if (decoded.warning !== undefined) warnings.push(decoded.warning);
  return { value: decoded.value, isEncoded, label: decoded.label, warnings, ends: null };
}

/** Nobody said how a text is encoded that was pasted. */
const isBare = (message: Message, part: Part): boolean => !message.hasHeader && part.fields.length === 0;

function untransferred(raw: string, encoding: string, warnings: ReadWarning[]): string {
  if (encoding === "quoted-printable") return decodeQuotedPrintable(raw);
  if (encoding !== "base64") return raw;
  if (isPlainText(raw)) {
    warnings.push("not-encoded");
    return raw;
  }
  const { binary, mended } = decodeBase64(raw);
  if (mended) warnings.push("bad-base64");
  return binary;
}

/** QUIRK: text that declares base64 and is none. Its first line has blanks between words or a field name. */
function isPlainText(raw: string): boolean {
  const first = /\S[^\r\n]*/.exec(raw.slice(0, 1000))?.[0] ?? "";
  return /[A-Za-z] +[A-Za-z]|^[A-Za-z-]+:/.test(first);
}

const notAscii = /[^\0-\x7f]/;

/** Most bodies are ASCII: then the raw string is the text, unless it shifts with escape sequences or has zero bytes. */
function isPlainAscii(text: string): boolean {
  return !notAscii.test(text) && !text.includes("\u001B") && !text.includes("\0");
}

function decodeBinary(binary: string, charset: string | null): Decoded {
  return isPlainAscii(binary) ? { value: binary, label: null } : decodeBytes(binaryBytes(binary), charset);
}

function decodePlain(message: Message, part: Part, raw: string): Decoded {
  if (isPlainAscii(raw)) return { value: raw, label: null };
  const decoded = decodeBytes(message.bytes.subarray(part.bodyStart, textEnd(part)), part.charset);
  // A lone CR stands as LF in `raw`; so it must here.
  return decoded.value.includes("\r") ? { ...decoded, value: mendReturns(decoded.value) } : decoded;
}

const mendReturns = (text: string): string =>
  text.replace(/\r+\n?/g, (run) => (run.endsWith("\n") ? run : "\n".repeat(run.length)));
