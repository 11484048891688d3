/** Phrases as they are written in knowledge: taken apart into literals and gaps. */
import { foldLiteral } from "./folding.js";
import { isGapName } from "./gaps.js";

/** A phrase with more literals than this is a mistake. */
const mostLiterals = 12;

/** A phrase taken apart. */
export interface ParsedPhrase {
  /** At each position any of these words may stand. */
  literals: string[][];
  /** The name of the gap before each literal and after the last; null for a gap without a name or none at all. */
  gaps: (string | null)[];
}

/** The literals of a phrase and the gaps around them, or what is wrong with it. */
export function parsePhrase(phrase: string): ParsedPhrase | string {
  const literals: string[][] = [];
  const gaps: (string | null)[] = [];
  let gap: string | null = null;
  for (const piece of piecesOf(phrase)) {
    if (piece === "*" || piece.trim() === "") continue;
    if (piece.startsWith("{") && piece.endsWith("}")) {
      const name = piece.slice(1, -1);
      if (!isGapName(name)) return `there is no gap named "${name}"`;
      if (gap !== null) return "two named gaps stand side by side";
      gap = name;
    } else {
      const alternatives = alternativesOf(piece);
      if (alternatives.includes("")) return "there are no words beside a bar";
      literals.push(alternatives);
      gaps.push(gap);
      gap = null;
    }
  }
  gaps.push(gap);
  if (literals.length === 0) return "it has no words";
  if (literals.length > mostLiterals) return `it has more than ${mostLiterals - 1} gaps`;
  return { literals, gaps };
}

/** Words and gaps in turn. Few phrases have gaps with a name, and strings are split in half the time. */
function piecesOf(phrase: string): string[] {
  return phrase.includes("{") ? phrase.split(/(\*|\{[^{}]*\})/) : phrase.split("*");
}

/** A bar with a space beside it is a bar like any other sign. */
function alternativesOf(words: string): string[] {
  return words.includes(" |") || words.includes("| ") ? [words] : words.split("|");
}

/** Is this phrase nothing but words, in this order? */
export function isPlain(phrase: string): boolean {
  return !phrase.includes("*") && !phrase.includes("{") && !phrase.includes("|");
}

/** A literal as it is written, as it reads after its accented letters were lost on the way, and in ASCII. */
export function spellingsOf(literal: string): readonly string[] {
  const lost = damaged(literal);
  return lost === null ? [literal] : [literal, lost, ...spelledOut(literal)];
}

/** A literal whose accented letters were lost on the way: 8-bit text often does not survive. Null where it has none. */
function damaged(literal: string): string | null {
  // Most literals have none, and normalising takes most of the time.
  if (!/[\u0300-\u036f\u0080-\u024f\u1e00-\u1eff]/.test(literal)) return null;
  const composed = /[\u0300-\u036f]/.test(literal) ? literal.normalize("NFC") : literal;
  const lost = composed.replace(/[\u0080-\u024f\u1e00-\u1eff]+/g, "\ufffd");
  return lost === composed ? null : lost;
}

const digraphs: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", å: "aa" };

/**
 * How a literal is written where only ASCII may be sent, as in SMTP replies: "Empfaenger" for "Empfänger", and "groesse" or, as
 * the Swiss write, "grösse" for "größe". None where it has none of these letters, or others with accents beside them.
 */
function spelledOut(literal: string): readonly string[] {
  const written = literal.toLowerCase();
  if (!/[äöüßæøå]/.test(written) || /[^\x00-\x7fäöüßæøå]/.test(written)) return [];
  const spell = (letters: RegExp): string => written.replace(letters, (letter) => digraphs[letter]!);
  return [spell(/[äöüßæøå]/g), ...(written.includes("ß") ? [spell(/ß/g)] : [])];
}

/** How a literal reads in a text, folded; null where too many of its letters were lost to know it by what is left. */
export function spellingOf(literal: string): string | null {
  const folded = foldLiteral(literal);
  const lost = literal.split("\ufffd").length - 1;
  return lost === 0 || (folded.length >= 6 && lost * 4 <= folded.length) ? folded : null;
}
