import { placeIn } from "../read/pieces.js";
import { partBody, partText, tears } from "../read/text.js";
import type { Evidence, Message, Part, Recipient } from "../types.js";
import { graphemes, columnsOf, styled } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { visible } from "./visible.js";

/** How much of the message is shown around the telling words, before and after (bytes or characters). */
const surroundings = 160;
/** The telling words themselves are cut after this; a whole paragraph tells nothing. */
const longestMarked = 600;

/** A shorter word is not cut in two, nor is so little at the end of a line left out; some languages write without blanks. */
const longestWord = 40;

/** Telling words in their surroundings: the text before, the words, the text after. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/** The surroundings of evidence in the message; the words alone where they cannot be pointed at. */
export function excerptOf(message: Message, evidence: Evidence): Excerpt {
  const { span, part: partId } = evidence;
  const alone = { before: "", marked: evidence.text, after: "" };
  if (span === null) return alone;
  if (partId === undefined) return inBytes(message, span[0], span[1]);
  const part = message.parts.find(({ id }) => id === partId);
  if (part === undefined) return alone;
  const [text, start, end] = inPart(message, part, evidence.text, span);
  return cut(decoded(text), start, end);
}

/** The same from a redacted report alone: what stands around the words in the message may be private. */
export function hiddenExcerpt({ diagnostic }: Recipient, { text }: Evidence): Excerpt {
  const at = diagnostic?.indexOf(text) ?? -1;
  if (diagnostic === null || at < 0) return { before: "", marked: text.slice(0, longestMarked), after: "" };
  return cut(decoded(diagnostic), at, at + text.length);
}

/** The decoded text of a part and where the words stand in it; of HTML the readable text, where it holds them as they are. */
function inPart(message: Message, part: Part, words: string, span: [number, number]): [string, number, number] {
  if (part.type === "text/html") {
    const readable = partText(message, part);
    const at = placeIn(readable, span[0]);
    if (readable.value.startsWith(words, at)) return [readable.value, at, at + words.length];
  }
  return [partBody(message, part), ...span];
}

function inBytes(message: Message, start: number, end: number): Excerpt {
  const charset = message.parts.findLast((part) => part.bodyStart <= start && end <= part.end)?.charset;
  const source = {
    text: message.raw,
    read: (from: number, to: number) => decode(message.bytes.subarray(from, to), charset ?? null),
    splits: (at: number) => (message.raw.charCodeAt(at) & 0xffc0) === 0x80,
  };
  return cut(source, start, end);
}

/** What an excerpt is taken from. */
interface Source {
  /** The text, or a character for each byte. */
  text: string;
  /** What is shown of a stretch. */
  read(from: number, to: number): string;
  /** Is this place in the middle of a character? */
  splits(at: number): boolean;
}

const decoded = (text: string): Source => ({
  text,
  read: (from, to) => text.slice(from, to),
  splits: (at) => tears(text, at),
});

/** From the line before the words to the end of the line after them, within limits; an ellipsis stands for what is cut off. */
function cut(source: Source, start: number, wordsEnd: number): Excerpt {
  const { text } = source;
  const end = wordsEnd > start + longestMarked ? lastWord(source, start, start + longestMarked) : wordsEnd;
  // A line may be as long as the message: no more of it is looked at than is shown.
  const floor = Math.max(0, start - surroundings);
  let from = lineStart(text, start, floor);
  const lineBefore = from > floor ? lineStart(text, from - 1, floor) : from;
  if (isLineStart(text, lineBefore) && text.slice(lineBefore, from).trim() !== "") from = lineBefore;
  const near = text.slice(end, end + surroundings + longestWord);
  const feed = near.indexOf("\n");
  const lineEnd = feed >= 0 ? end + feed : end + near.length === text.length ? text.length : null;
  const marked = source.read(start, end);
  const before = isLineStart(text, from)
    ? source.read(from, start)
    : `… ${source.read(nextWord(source, from, start), start)}`;
  const after = source.read(end, lineEnd ?? lastWord(source, end, end + surroundings)).trimEnd();
  return { before, marked, after: lineEnd === null ? `${after} …` : after };
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text.charCodeAt(at - 1) === 0x0a;

/** Where the line begins that holds what stands before `end`; `floor` where it begins before that. */
function lineStart(text: string, end: number, floor: number): number {
  const feed = end > floor ? text.slice(floor, end).lastIndexOf("\n") : -1;
  return feed < 0 ? floor : floor + feed + 1;
}

/** Where the first whole word begins, in languages without blanks the first whole character. */
function nextWord({ text, splits }: Source, from: number, limit: number): number {
  const blank = text.slice(from, Math.min(limit, from + longestWord)).search(/\s/);
  if (blank >= 0) return from + blank + 1;
  let at = from;
  while (at < limit && splits(at)) at++;
  return at;
}

/** Where the last whole word ends. */
function lastWord({ text, splits }: Source, floor: number, to: number): number {
  for (let at = to; at > Math.max(floor, to - longestWord); at--) if (/\s/.test(text[at]!)) return at;
  let at = to;
  while (at > floor && splits(at)) at--;
  return at;
}

function decode(bytes: Uint8Array, charset: string | null): string {
  for (const label of [charset, "utf-8"]) {
    if (label === null || label === "us-ascii") continue;
    try {
      return decoderOf(label).decode(bytes);
    } catch {
      // not that charset, or one that this platform does not know
    }
  }
  return decoderOf("windows-1252").decode(bytes);
}

/** By the name of a charset; there are a few hundred names. Making one takes longer than an excerpt. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** @throws where the platform does not know the charset */
function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  const name = label.trim().toLowerCase();
  let decoder = decoders.get(name);
  if (decoder === undefined) decoders.set(name, (decoder = new TextDecoder(name, { fatal: name !== "windows-1252" })));
  return decoder;
}

/**
 * The excerpt as lines no wider than the terminal. The words are marked by style, or by carets under them where there is
 * no colour.
 */
export function shownExcerpt(excerpt: Excerpt, terminal: Terminal, indent: string): string[] {
  const bar = `${indent}│ `;
  const width = Math.max(20, terminal.width - bar.length);
  const lines = layOut(excerpt, width);
  return lines.flatMap((line) => {
    const text = line
      .map(({ text: piece, isMarked }) => (isMarked ? styled(terminal, "marked", piece) : piece))
      .join("");
    const shown = `${styled(terminal, "dim", bar)}${text}`.trimEnd();
    if (terminal.colour || !line.some(({ isMarked }) => isMarked)) return [shown];
    const carets = line.map(({ text: piece, isMarked }) => caretsUnder(piece, isMarked)).join("");
    return [shown, `${bar}${carets}`.trimEnd()];
  });
}

/** Carets under words, none under the white space around them. */
function caretsUnder(piece: string, isMarked: boolean): string {
  const width = columnsOf(piece);
  if (!isMarked) return " ".repeat(width);
  const before = piece.length - piece.trimStart().length;
  const after = piece.length - piece.trimEnd().length;
  return width <= before + after
    ? " ".repeat(width)
    : " ".repeat(before) + "^".repeat(width - before - after) + " ".repeat(after);
}

interface Run {
  text: string;
  isMarked: boolean;
}

function layOut({ before, marked, after }: Excerpt, width: number): Run[][] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const [text, isMarked] of [
    [before, false],
    [marked, true],
    [after, false],
  ] as const) {
    // Words and the white space between them, so that lines break between words.
    for (const token of visible(text.replace(/\r\n?/g, "\n").replaceAll("\t", "  ")).match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (token === "\n") {
        lines.push([]);
        used = 0;
        continue;
      }
      const columns = columnsOf(token);
      if (used > 0 && used + columns > width) {
        lines.push([]);
        used = 0;
        if (token.trim() === "") continue;
      }
      for (const piece of columns > width ? graphemes(token) : [token]) {
        const wide = columnsOf(piece);
        if (used > 0 && used + wide > width) {
          lines.push([]);
          used = 0;
        }
        add(lines[lines.length - 1]!, piece, isMarked);
        used += wide;
      }
    }
  }
  return lines.filter((line, at) => line.length > 0 || (at > 0 && at < lines.length - 1));
}

function add(line: Run[], text: string, isMarked: boolean): void {
  const last = line[line.length - 1];
  if (last?.isMarked === isMarked) last.text += text;
  else line.push({ text, isMarked });
}
