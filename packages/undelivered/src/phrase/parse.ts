/** Phrases as they are written in knowledge: taken apart into literals and gaps. */
import { foldLiteral } from "./folding.js";
import { isGapName } from "./gaps.js";
import { hasWords } from "./tokens.js";

/** A phrase with more literals than this is a mistake. */
const mostLiterals = 12;

/** A phrase taken apart. */
export interface ParsedPhrase {
  literals: string[];
  /** The name of the gap before each literal and after the last; null for a gap without a name or none at all. */
  gaps: (string | null)[];
}

/** The literals of a phrase and the gaps around them, or what is wrong with it. */
export function parsePhrase(phrase: string): ParsedPhrase | string {
  if (!hasGaps(phrase)) {
    return hasWords(phrase) ? { literals: [phrase], gaps: [null, null] } : "it has no words";
  }
  const literals: string[] = [];
  const gaps: (string | null)[] = [];
  let gap: string | null = null;
  for (const piece of phrase.split(/(\*|\{[^{}]*\})/)) {
    if (piece === "*") continue;
    if (/^\{.*\}$/s.test(piece)) {
      const name = piece.slice(1, -1);
      if (!isGapName(name)) return `there is no gap named "${name}"`;
      if (gap !== null) return "two named gaps stand side by side";
      gap = name;
    } else if (hasWords(piece)) {
      literals.push(piece);
      gaps.push(gap);
      gap = null;
    }
  }
  gaps.push(gap);
  if (literals.length === 0) return "it has no words";
  if (literals.length > mostLiterals) return `it has more than ${mostLiterals - 1} gaps`;
  return { literals, gaps };
}

/** Is there anything but words in this phrase? */
export function hasGaps(phrase: string): boolean {
  return phrase.includes("*") || phrase.includes("{");
}

/** A literal whose accented letters were lost on the way: 8-bit text often does not survive. Null where it has none. */
export function damaged(literal: string): string | null {
  // Most literals have none, and normalising takes most of the time.
  if (!/[\u0300-\u036f\u0080-\u024f\u1e00-\u1eff]/.test(literal)) return null;
  const composed = literal.normalize("NFC");
  const lost = composed.replace(/[\u0080-\u024f\u1e00-\u1eff]+/g, "\ufffd");
  return lost === composed ? null : lost;
}

/** How a literal reads after that (`bo?te pleine`), folded. Only where enough of it is left. */
export function damagedSpelling(literal: string): string | null {
  const lost = damaged(literal);
  if (lost === null) return null;
  const folded = foldLiteral(lost);
  const marks = folded.split("?").length - literal.split("?").length;
  return folded.length >= 6 && marks * 4 <= folded.length ? folded : null;
}
