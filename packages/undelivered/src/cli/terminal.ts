import { styleText } from "node:util";
import { tears } from "../read/text.js";

/** How text looks: what it means, not which colour it has. */
export type Style = "title" | "bad" | "good" | "wait" | "marked" | "dim" | "label";

const formats: Record<Style, Parameters<typeof styleText>[0]> = {
  title: ["bold"],
  bad: ["bold", "red"],
  good: ["bold", "green"],
  wait: ["bold", "yellow"],
  marked: ["bold", "underline"],
  dim: ["dim"],
  label: ["cyan"],
};

/** What the output is shown on. */
export interface Terminal {
  width: number;
  colour: boolean;
}

/** The widest line that is still pleasant to read. */
const widest = 100;

/** Colour only where a person looks and has not declined it (https://no-color.org). */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv = process.env): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = environment;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  const colour = !NO_COLOR && (wanted || (stream.isTTY === true && TERM !== "dumb"));
  const columns = stream.isTTY ? stream.columns : Number(COLUMNS);
  return { width: Math.max(30, Math.min(columns > 0 ? columns : 80, widest)), colour };
}

/** The text in its style; unchanged where there is no colour. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  return terminal.colour ? styleText(formats[style], text) : text;
}

/** Made when it is first needed: that takes 7 ms, and most texts are plain. */
let segmenter: Intl.Segmenter | null = null;
/** Latin, Greek, Cyrillic, their punctuation, lines of boxes: no marks, so that each is a character and takes a column. */
const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2500-\u257f]*$/;
/**
 * Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Han and Hangul without marks that combine: each sign is a character (Unicode
 * Standard Annex 29). A page in Japanese takes a fifth of the time.
 */
const single =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u0660-\u066f\u0671-\u06d3\u2010-\u2027\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
const nothing = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** The segmenter takes quadratic time on long texts: it gets so much at once, and a cluster torn there counts as two. */
const longestSegmented = 500;

/** The characters as a person counts them. */
export function graphemes(text: string): string[] {
  if (single.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + longestSegmented;
    const next = tears(text, end) ? end + 1 : end;
    for (const { segment } of segmenter.segment(text.slice(at, next))) found.push(segment);
    at = next;
  }
  return found;
}

/** How many columns of a terminal the text takes: East Asian characters take two, combining marks none. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const one of graphemes(text)) columns += nothing.test(one) ? 0 : wide.test(one) ? 2 : 1;
  return columns;
}

/**
 * Lines of at most `width` columns, broken at white space, and between the characters of scripts that write none; addresses of
 * pages stay whole, so that they can be clicked.
 */
export function wrap(text: string, width: number): string[] {
  return (
    wrapPlain(text, width) ??
    text.split("\n").flatMap((paragraph) => wrapPlain(paragraph, width) ?? wrapWords(paragraph, width))
  );
}

/** Plain words with one blank between them, none of them wider than a line: most lines are. Null of any other. */
function wrapPlain(text: string, width: number): string[] | null {
  if (!plain.test(text) || text.includes("  ") || text.startsWith(" ") || text.endsWith(" ")) return null;
  const lines: string[] = [];
  let at = 0;
  while (text.length - at > width) {
    const end = text.lastIndexOf(" ", at + width);
    if (end <= at) return null;
    lines.push(text.slice(at, end));
    at = end + 1;
  }
  lines.push(text.slice(at));
  return lines;
}

function wrapWords(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { word, isApart } of words(paragraph, width)) {
    const columns = columnsOf(word);
    const gap = isApart && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + columns > width) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      line += gap === 1 ? ` ${word}` : word;
      used += gap + columns;
    }
  }
  lines.push(line);
  return lines;
}

/** What is not torn apart, and whether a blank stands before it. */
interface Word {
  word: string;
  isApart: boolean;
}

/** Where a line of Chinese or Japanese may be broken: behind its characters, but before no sign that closes something. */
const breaks =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，：；！？）」』】》])(?![、。，：；！？）」』】》ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ])|(?<=[!-~])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「『【《])/u;

/** The words of a line; what is wider than a line and no address of a page is cut. */
function words(paragraph: string, width: number): Word[] {
  return paragraph.split(/[ \t]+/).flatMap((blankless) => {
    if (blankless === "") return [];
    if (/^[<(]?https?:/.test(blankless)) return [{ word: blankless, isApart: true }];
    const parts = plain.test(blankless) ? [blankless] : blankless.split(breaks);
    return parts
      .flatMap((word) => (columnsOf(word) <= width ? [word] : pieces(word, width)))
      .map((word, at) => ({ word, isApart: at === 0 }));
  });
}

function pieces(word: string, width: number): string[] {
  const cut: string[] = [];
  let piece = "";
  let used = 0;
  for (const one of graphemes(word)) {
    const columns = columnsOf(one);
    if (used + columns > width) {
      cut.push(piece);
      piece = "";
      used = 0;
    }
    piece += one;
    used += columns;
  }
  cut.push(piece);
  return cut;
}

/** Wrapped lines after a label: the first line beside it, the others indented. */
export function hanging(terminal: Terminal, label: string, shown: string, text: string): string[] {
  const columns = columnsOf(label);
  const indent = " ".repeat(columns);
  return wrap(text, Math.max(20, terminal.width - columns)).map((line, at) =>
    `${at === 0 ? shown : indent}${line}`.trimEnd(),
  );
}
