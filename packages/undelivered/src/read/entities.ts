/** Character references of HTML that occur in mail. */
import { windows1252 } from "./windows-1252.js";

const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para " +
  "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave " +
  "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc " +
  "Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc " +
  "iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const others: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  AMP: "&",
  LT: "<",
  GT: ">",
  QUOT: '"',
  OElig: "\u0152",
  oelig: "\u0153",
  Scaron: "\u0160",
  scaron: "\u0161",
  Yuml: "\u0178",
  fnof: "\u0192",
  circ: "\u02C6",
  tilde: "\u02DC",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  sbquo: "\u201A",
  ldquo: "\u201C",
  rdquo: "\u201D",
  bdquo: "\u201E",
  dagger: "\u2020",
  Dagger: "\u2021",
  bull: "\u2022",
  hellip: "\u2026",
  permil: "\u2030",
  lsaquo: "\u2039",
  rsaquo: "\u203A",
  euro: "\u20AC",
  trade: "\u2122",
  larr: "\u2190",
  uarr: "\u2191",
  rarr: "\u2192",
  darr: "\u2193",
  minus: "\u2212",
  commat: "@",
  period: ".",
  colon: ":",
  sol: "/",
  lpar: "(",
  rpar: ")",
  num: "#",
  lowbar: "_",
  Tab: " ",
  NewLine: " ",
};

const named = new Map(Object.entries(others));
latin1.split(" ").forEach((name, i) => named.set(name, i === 0 ? " " : String.fromCharCode(0xa0 + i)));

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?/y;

/** The character that the reference at `at` stands for, and where it ends; null where there is none. */
export function readEntity(html: string, at: number): { text: string; end: number } | null {
  reference.lastIndex = at;
  const found = reference.exec(html);
  if (found === null) return null;
  const end = at + found[0].length;
  if (found[3] !== undefined) {
    const text = named.get(found[3]);
    return text === undefined || (!found[0].endsWith(";") && !/^(?:amp|lt|gt|quot|nbsp|AMP|LT|GT|QUOT)$/.test(found[3]))
      ? null
      : { text, end };
  }
  return { text: fromCode(found[1] !== undefined ? Number(found[1]) : Number.parseInt(found[2]!, 16)), end };
}

function fromCode(code: number): string {
  if (code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09) return " ";
  // References 128 to 159 mean windows-1252 (HTML Living Standard section 13.2.5.80).
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD";
  return String.fromCodePoint(code);
}
