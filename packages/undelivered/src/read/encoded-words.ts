/** Encoded words in header fields (RFC 2047, RFC 2231 section 5) and raw 8-bit ones (RFC 6532). */
import type { Text } from "../types.js";
import { endsIn } from "./byte-ends.js";
import { decodeBytes } from "./charset.js";
import { binaryBytes } from "./input.js";
import { maxWordLength } from "./limits.js";
import { madeOf } from "./pieces.js";
import { decodeBase64, decodeQuotedPrintable } from "./transfer.js";

interface Word {
  charset: string;
  binary: string;
  start: number;
  end: number;
}

/** Collects decoded pieces of a value together with where they stood. */
class Output {
  value = "";
  readonly pieces: number[] = [];

  /** Characters that stand for the bytes from `source` on, as many as there are. */
  add(text: string, source: number): void {
    if (text === "") return;
    this.pieces.push(this.value.length, source);
    this.value += text;
  }
}

const notAscii = /[^\0-\x7f]/;

/** Decodes a header value whose characters are bytes, or, where `isDecoded`, characters (then only encoded words are left). */
export function decodeWords(text: Text, isDecoded = false): Text {
  const raw = text.value;
  const hasWords = raw.includes("=?");
  if (!hasWords && (isDecoded || !notAscii.test(raw))) return text;
  const out = new Output();
  let from = 0;
  for (let word = hasWords ? nextWord(raw, 0, isDecoded) : null; word !== null;) {
    addPlain(out, raw, from, word.start, isDecoded);
    const words = [word];
    let end = word.end;
    let next = nextWord(raw, end, isDecoded);
    // White space between encoded words is not part of the text.
    while (next !== null && isSpace(raw, end, next.start) && next.charset === word.charset) {
      words.push(next);
      end = next.end;
      next = nextWord(raw, end, isDecoded);
    }
    addWords(out, words);
    from = next !== null && isSpace(raw, end, next.start) ? next.start : end;
    word = next;
  }
  addPlain(out, raw, from, raw.length, isDecoded);
  if (out.pieces.length === 0) out.pieces.push(0, 0);
  return madeOf(text, out.value, out.pieces);
}

/** Words side by side. QUIRK: RFC 2047 section 5 forbids to tear a character between two words; many do. */
function addWords(out: Output, words: readonly Word[]): void {
  const values = words.map(({ binary, charset }) => decodeBytes(binaryBytes(binary), charset));
  const isTorn = values.some(({ value, warning }) => warning !== undefined || value.includes("\uFFFD"));
  if (!isTorn || words.length === 1) {
    words.forEach(({ start }, i) => out.add(values[i]!.value, start));
    return;
  }
  const { value } = decodeBytes(binaryBytes(words.map(({ binary }) => binary).join("")), words[0]!.charset);
  // Which character is in which word is not known: the last one is in the last.
  out.add(value.slice(0, -1), words[0]!.start);
  out.add(value.slice(-1), words[words.length - 1]!.start);
}

function isSpace(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0a) return false;
  }
  return true;
}

/** Text between encoded words: ASCII, or raw 8-bit bytes of which every character keeps its own place. */
function addPlain(out: Output, raw: string, start: number, end: number, isDecoded: boolean): void {
  const plain = raw.slice(start, end);
  if (isDecoded || !notAscii.test(plain)) return out.add(plain, start);
  const bytes = binaryBytes(plain);
  const { value, label } = decodeBytes(bytes, null);
  if (label === null) return out.add(value, start);
  const ends = endsIn(bytes, label, value);
  if (ends === null) {
    // Of other charsets only the ends are known.
    const tail = Math.max(1, sameAtEnd(value, plain));
    out.add(value.slice(0, -tail), start);
    return out.add(value.slice(-tail), end - tail);
  }
  // Of UTF-8 it is seen where a character ends; of others the last one counts by its last byte.
  const last = label === "utf-8" || /[\udc00-\udfff]$/.test(value) ? value.length : value.length - 1;
  let from = 0;
  let source = start;
  for (let at = 0; at < last;) {
    const before = at === 0 ? 0 : ends[at - 1]!;
    const units = ends[at + 1] === ends[at] ? 2 : 1;
    at += units;
    if (ends[at - 1]! - before === units) continue;
    out.add(value.slice(from, at), source);
    source = start + ends[at - 1]!;
    from = at;
  }
  out.add(value.slice(from, last), source);
  out.add(value.slice(last), end - 1);
}

/** How many characters of ASCII both texts end with. */
function sameAtEnd(one: string, other: string): number {
  let count = 0;
  for (; count < one.length; count++) {
    const code = one.charCodeAt(one.length - 1 - count);
    if (code > 0x7f || code !== other.charCodeAt(other.length - 1 - count)) break;
  }
  return count;
}

const longestCharset = 60;

/**
 * The next encoded word from `from` on; broken ones are passed over, and in decoded text those with characters that stand for
 * themselves: an encoded word is ASCII (RFC 2047 section 2), and what its bytes were is not known any more.
 */
function nextWord(raw: string, from: number, isDecoded: boolean): Word | null {
  let close = from;
  for (let open = raw.indexOf("=?", from); open >= 0; open = raw.indexOf("=?", open + 2)) {
    const mark = raw.indexOf("?", open + 2);
    if (mark < 0) return null;
    const method = raw.charCodeAt(mark + 1) | 0x20;
    if (mark - open > longestCharset || raw.charCodeAt(mark + 2) !== 0x3f || (method !== 0x62 && method !== 0x71))
      continue;
    const start = mark + 3;
    if (close < start) close = raw.indexOf("?=", start);
    if (close < 0) return null;
    if (close - open > maxWordLength) continue;
    // RFC 2231 section 5: a language may follow the charset.
    const charset = raw
      .slice(open + 2, mark)
      .toLowerCase()
      .replace(/\*.*$/s, "");
    const text = raw.slice(start, close);
    if (isDecoded && notAscii.test(text)) continue;
    const binary = method === 0x62 ? decodeBase64(text).binary : decodeQuotedPrintable(text, true);
    return { charset, binary, start: open, end: close + 2 };
  }
  return null;
}
