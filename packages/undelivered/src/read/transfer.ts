/** Transfer encodings (RFC 2045 sections 6.7 and 6.8) of binary strings: one character a byte in, one a byte out. */

import { binaryString } from "./input.js";

/** What came out, and whether something had to be mended. */
export interface Transferred {
  binary: string;
  mended: boolean;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const white = 64;
const padding = 65;
const junk = 66;

/** What each character is worth. The URL alphabet of RFC 4648 section 5 is taken as well. */
const sextets = new Uint8Array(256).fill(junk);
[...alphabet].forEach((letter, value) => (sextets[letter.charCodeAt(0)] = value));
for (const letter of " \t\r\n") sextets[letter.charCodeAt(0)] = white;
sextets["=".charCodeAt(0)] = padding;
sextets["-".charCodeAt(0)] = 62;
sextets["_".charCodeAt(0)] = 63;

/** Decodes base64; what does not belong to it is skipped, padding inside starts a new run. */
export function decodeBase64(text: string): Transferred {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let length = 0;
  let held = 0;
  let bits = 0;
  let mended = false;
  for (let at = 0; at < text.length; at++) {
    // Text that has been decoded before may hold characters beyond a byte.
    const value = sextets[text.charCodeAt(at)] ?? junk;
    if (value < white) {
      held = (held << 6) | value;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[length++] = held >> bits;
      held &= (1 << bits) - 1;
    } else if (value === padding) {
      held = bits = 0;
    } else if (value === junk) mended = true;
  }
  return { binary: binaryString(bytes.subarray(0, length)), mended };
}

const hex = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
};

/** Decodes quoted-printable; an `=` that starts nothing stays as it is. `header`: `_` is a blank (RFC 2047). */
export function decodeQuotedPrintable(text: string, header = false): string {
  const source = header && text.includes("_") ? text.replace(/_/g, " ") : text;
  let at = source.indexOf("=");
  if (at < 0) return source;
  let out = "";
  let from = 0;
  for (; at >= 0; at = source.indexOf("=", at)) {
    const high = hex(source.charCodeAt(at + 1));
    const low = hex(source.charCodeAt(at + 2));
    if (high >= 0 && low >= 0) {
      out += source.slice(from, at) + String.fromCharCode(high * 16 + low);
      from = at += 3;
      continue;
    }
    const after = softBreak(source, at + 1);
    if (after > 0) {
      out += source.slice(from, at);
      from = at = after;
    } else at++;
  }
  return out + source.slice(from);
}

/** Where the text goes on after a soft line break; -1 where there is none. Blanks may stand before the line end. */
function softBreak(source: string, at: number): number {
  let pos = at;
  while (source.charCodeAt(pos) === 0x20 || source.charCodeAt(pos) === 0x09) pos++;
  if (pos >= source.length) return pos;
  if (source.charCodeAt(pos) === 0x0d) pos++;
  if (source.charCodeAt(pos) === 0x0a) return pos + 1;
  return source.charCodeAt(pos - 1) === 0x0d ? pos : -1;
}
