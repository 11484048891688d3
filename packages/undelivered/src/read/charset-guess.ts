/** Which charset undeclared 8-bit bytes are in, when they are not UTF-8: by what they would say in each. */
import { commonHan } from "../../knowledge/common-words.js";
import { decodeStrictly } from "./decoders.js";

/** A sample is enough, and bounds the time. */
const sampleLength = 4096;

/** The most plausible charset of bytes that are not UTF-8: an Encoding Standard label. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const shape = shapeOf(sample);
  if (!shape.isDense) return "windows-1252";
  let best = "windows-1252";
  let bestScore = 0;
  for (const [label, score] of candidates) {
    const points = score(sample, label);
    if (points > bestScore) {
      best = label;
      bestScore = points;
    }
  }
  return best;
}

/** From the first 8-bit byte on, cut before an ASCII byte so that no character is torn. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length && bytes[start]! < 0x80) start++;
  if (bytes.length - start <= sampleLength) return bytes.subarray(start);
  let end = start + sampleLength;
  while (end > start && bytes[end]! >= 0x40) end--;
  return bytes.subarray(start, end);
}

/** Accented letters of Latin scripts stand alone among ASCII letters; other scripts write 8-bit bytes in rows. */
function shapeOf(bytes: Uint8Array): { isDense: boolean } {
  let high = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    high++;
    if (!(bytes[at - 1]! >= 0x80) && !(bytes[at + 1]! >= 0x80)) alone++;
  }
  return { isDense: high >= 4 && alone * 2 < high };
}

type Score = (bytes: Uint8Array, label: string) => number;

/** The share of characters beyond ASCII that fall where running text of that script mostly falls. */
const share =
  (weigh: (code: number) => number): Score =>
  (bytes, label) => {
    const text = decodeStrictly(bytes, label) ?? decodeStrictly(bytes.subarray(0, -1), label);
    if (text === null) return 0;
    let total = 0;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) continue;
      total += weigh(code);
      count++;
    }
    return count === 0 ? 0 : total / count;
  };

const isKana = (code: number): boolean => code >= 0x3040 && code <= 0x30ff;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isCjkMark = (code: number): boolean => (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff5e);

/** Japanese without kana does not occur; half-width katakana in a row is mostly another charset misread. */
const japanese = (code: number): number => {
  if (isKana(code)) return 1.3;
  if (isCjkMark(code)) return 1;
  if (code >= 0xff61 && code <= 0xff9f) return 0.1;
  return isHan(code) ? 0.6 : 0;
};

const frequentHan = new Set(commonHan);

const chinese = (code: number): number => {
  if (frequentHan.has(String.fromCharCode(code))) return 1.6;
  if (isCjkMark(code)) return 0.9;
  return isHan(code) ? 0.7 : 0;
};

/** Russian text is mostly lower case: in the wrong one of two charsets the cases are swapped. */
const cyrillic = (code: number): number => {
  if (code >= 0x0430 && code <= 0x044f) return 1.1;
  if (code >= 0x0410 && code <= 0x042f) return 0.3;
  return code === 0x0451 || code === 0x2014 || code === 0xab || code === 0xbb ? 0.8 : 0;
};

const korean = (code: number): number => {
  if (code >= 0xac00 && code <= 0xd7a3) return 1.2;
  return isHan(code) ? 0.2 : isCjkMark(code) ? 0.8 : 0;
};

const candidates: readonly (readonly [string, Score])[] = [
  ["windows-1251", share(cyrillic)],
  ["koi8-r", share(cyrillic)],
  ["euc-kr", share(korean)],
  ["shift_jis", share(japanese)],
  ["euc-jp", share(japanese)],
  ["gb18030", share(chinese)],
  ["big5", share(chinese)],
];
