/**
 * Folding: what two texts may differ in and still say the same. One table look-up for a code unit, so that positions in the
 * original text are never lost.
 */

/** Folded to nothing: combining marks, soft hyphens, zero-width characters. */
export const skipped = 0;

/** Stands for text that must prove nothing (addresses, host names); a run of it counts as one character. */
export const masked = 1;

/** What is left of a letter that a mail system could not carry: one mark or several, as the letter had bytes. */
const lost = 0x3f;

/** Letters that carry no combining mark and yet have a plain relative. */
const plain: Record<string, string> = {
  ß: "s",
  ẞ: "s",
  æ: "a",
  œ: "o",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ŀ: "l",
  ŋ: "n",
  þ: "t",
  ə: "e",
  ς: "σ",
};

/** Typographic characters and what people type instead. */
const typewriter: readonly (readonly [string, string])[] = [
  ["‘’‚‛′´`ʻʼ", "'"],
  ["“”„‟″«»", '"'],
  ["‐‑‒–—―−", "-"],
  ["\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "],
  ["\u2028\u2029\u202f\u205f\u3000", " "],
  ["\ufffd", "?"],
];

/** Scripts in which letters have a lower case or an accent to lose. Hangul and Kana would fall apart. */
const alphabets: readonly (readonly [number, number])[] = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
];

const digits = [0x30, 0x39] as const;

/** ASCII as wide as the characters of East Asia. */
const fullWidth = [0xff01, 0xff5e] as const;

/** Marks and invisible characters: combining, Hebrew points, Arabic vowel signs and kashida, zero-width and bidi controls. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x00],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x591, 0x5bd],
  [0x640, 0x640],
  [0x64b, 0x652],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** From code unit to folded code unit. */
export const folding: Uint16Array = buildFolding();

function buildFolding(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [from, to] of alphabets) for (let unit = from; unit <= to; unit++) table[unit] = foldLetter(unit);
  for (let unit = fullWidth[0]; unit <= fullWidth[1]; unit++) table[unit] = table[unit - 0xfee0];
  for (const [characters, to] of typewriter) {
    for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const [from, to] of invisible) for (let unit = from; unit <= to; unit++) table[unit] = skipped;
  return table;
}

function foldLetter(unit: number): number {
  const lower = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase().charAt(0);
  return (plain[lower] ?? lower).charCodeAt(0);
}

/**
 * Is this folded code unit part of a word that has edges? Latin, Greek, Cyrillic and digits do; scripts that put words
 * together without a space, or join particles to them, do not.
 */
const inWord = (unit: number): boolean => letters.some(([from, to]) => from <= unit && unit <= to);

const letters: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0xdf, 0xf6],
  [0xf8, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
];

/** Added to the units of words in {@link units}. */
export const wordBit = 0x10000;
export const unitMask = 0xffff;

/** Both tables in one, for the loop that goes over every character of a text: from code unit to folded code unit. */
export const units: Int32Array = buildUnits();

function buildUnits(): Int32Array {
  const table = new Int32Array(folding);
  // All of them would be a hundredth of the time that the program needs to start.
  for (const [from, to] of [digits, ...alphabets, fullWidth]) {
    for (let unit = from; unit <= to; unit++) if (inWord(folding[unit])) table[unit] |= wordBit;
  }
  return table;
}

/** Of these a run counts as one character. */
export function makesRuns(unit: number): boolean {
  return unit === 0x20 || unit === masked || unit === lost;
}

/** Where the folded character that begins at this place of the original ends there: a run is one character. */
export function foldedEnd(text: string, start: number): number {
  const unit = folding[text.charCodeAt(start)];
  let end = start + 1;
  if (!makesRuns(unit)) return end;
  for (let at = end; at < text.length; at++) {
    const next = folding[text.charCodeAt(at)];
    if (next === unit) end = at + 1;
    else if (next !== skipped) break;
  }
  return end;
}

/** Words of small plain letters and signs, one space between them: their own folding, and most phrases are. */
const foldedAlready = /^[a-z0-9_,.;:()#/@=<>[\]'"%+&$!|-]+(?: [a-z0-9_,.;:()#/@=<>[\]'"%+&$!|-]+)*$/;

/** A phrase's literal as it is compared. A text that was folded before stays as it is. */
export function foldLiteral(literal: string): string {
  if (foldedAlready.test(literal)) return literal;
  let folded = "";
  let last = 0x20;
  for (let at = 0; at < literal.length; at++) {
    const unit = folding[literal.charCodeAt(at)];
    if (unit === skipped || (unit === last && makesRuns(unit))) continue;
    folded += String.fromCharCode(unit);
    last = unit;
  }
  return folded.trimEnd();
}
