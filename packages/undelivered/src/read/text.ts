/** Texts: decoded parts, slices and folded lines that still know where every character stood in the input. */
import type { Message, Part, Text } from "../types.js";
import { ByteEnds } from "./byte-ends.js";
import { decodeBody, textEnd, type Body } from "./body.js";
import { endOfEscape, unescaped } from "./escapes.js";
import { readableHtml } from "./html.js";
import { codeAt } from "../phrase/code-at.js";
import { binaryBytes } from "./input.js";
import { maxWordLength } from "./limits.js";
import { countUpTo, MadeText, sourceOf, sourcesOf, sourceText } from "./pieces.js";
import { reread } from "./misread.js";
import { singleSpaced } from "./spacing.js";
import { keep, slice } from "./stretches.js";
import { warn } from "./warnings.js";

export { keep, slice, tears } from "./stretches.js";

interface Content {
  message: Message;
  body: Body | null;
  readable: Text | null;
  /** Where encoded words may begin: in the decoded body; for the message itself, in the whole input. */
  wordsInBody: readonly number[] | null;
  wordsInInput: readonly number[] | null;
}

/** What was decoded of a part stands in the part: a map from parts to texts, weak or not, outlives many messages. */
const decodedOf = (part: Part): Content | null => part.decoded as Content | null;

function contentOf(message: Message, part: Part): Content {
  let content = decodedOf(part);
  if (content === null)
    part.decoded = content = { message, body: null, readable: null, wordsInBody: null, wordsInInput: null };
  return content;
}

function bodyOf(content: Content, part: Part): Body {
  if (content.body === null) {
    content.body = decodeBody(content.message, part);
    // What an attachment is made of is nobody's concern.
    const isText = /^(?:text|message)\//.test(part.type);
    if (isText) for (const code of content.body.warnings) warn(content.message.warnings, code);
  }
  return content.body;
}

/**
 * The text of a part for reading: transfer encoding and charset decoded, HTML turned into readable text, lines ended by LF.
 * It is made when first asked for and kept.
 */
export function partText(message: Message, part: Part): Text {
  const content = contentOf(message, part);
  if (content.readable === null) {
    const body = bodyOf(content, part);
    const lines = unixLines(sourceText(body.value, part));
    const decoded = body.label === "utf-8" ? reread(lines) : lines;
    content.readable = singleSpaced(readable(message, part, decoded));
  }
  return content.readable;
}

/** HTML as text, and characters for their escapes. */
function readable(message: Message, part: Part, text: Text): Text {
  if (part.type === "text/html") return readableHtml(text);
  return unescaped(text, !message.hasHeader);
}

/** The decoded characters of a part, of which places in it are counted: they are decoded once, whoever asks. */
export function partBody(message: Message, part: Part): string {
  return bodyOf(contentOf(message, part), part).value;
}

/** LF for CRLF, so that whoever looks for lines need not know of CR. QUIRK: CR CR LF is what a text-mode copy makes of CRLF. */
function unixLines(text: Text): Text {
  const { value } = text;
  if (!value.includes("\r\n")) return value.charCodeAt(0) === 0xfeff ? slice(text, 1, value.length) : text;
  const lines = value.includes("\r\r\n") ? value.replace(/\r+\n/g, "\n") : value.replaceAll("\r\n", "\n");
  return new MadeText(lines, text.part, null, text, "body");
}

/** White space as regular expressions know it (ECMAScript section 22.2.2.9, `\\s`). */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** The text as one line: white space folded into single blanks, none at the ends. */
export function fold(text: Text): Text {
  const { value } = text;
  const { length } = value;
  const ranges: number[] = [];
  let from = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(value, at);
    if (!isSpace(code)) continue;
    let end = at + 1;
    while (end < length && isSpace(codeAt(value, end))) end++;
    if (code === 0x20 && end === at + 1 && at > 0 && end < length) continue;
    if (at > from) ranges.push(from, at);
    from = end;
    at = end - 1;
  }
  if (from === 0) return text;
  if (from < length) ranges.push(from, length);
  return keep(text, ranges, " ");
}

/** Where a stretch of a text stands: bytes of the input, or characters of the part's decoded text where it is encoded. */
export function locate(text: Text, start: number, end: number): { span: [number, number]; part?: string } {
  let first: number;
  let last: number;
  if (end > start) {
    [first, last] = sourcesOf(text, start, end);
    last++;
  } else first = last = sourceOf(text, start);
  const content = decodedOf(text.part);
  if (text.base === "input") {
    return { span: content === null ? [first, last] : wholeCharacters(content.message, first, last) };
  }
  if (content === null) return { span: [first, last], part: text.part.id };
  const body = bodyOf(content, text.part);
  if (last > first) last = Math.max(last, endOfEscape(body.value, last - 1));
  content.wordsInBody ??= placesOfWords(body.value);
  const [from, to] = wholeWords(body.value, first, last, content.wordsInBody, wordInBody);
  if (body.isEncoded) return { span: [from, to], part: text.part.id };
  const { part } = text;
  if (body.label === null) return { span: [part.bodyStart + from, part.bodyStart + to] };
  // Of `raw`, as in the decoded text a lone CR is an end of line.
  body.ends ??= new ByteEnds(
    binaryBytes(content.message.raw.slice(part.bodyStart, textEnd(part))),
    body.label,
    body.value,
  );
  return { span: [part.bodyStart + body.ends.startOf(from), part.bodyStart + body.ends.endOf(to)] };
}

/** Where "=?" stands. */
function placesOfWords(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf("=?"); at >= 0; at = text.indexOf("=?", at + 2)) places.push(at);
  return places;
}

/** Characters out of encoded words (RFC 2047) stand for the whole of them. */
function wholeWords(
  text: string,
  start: number,
  end: number,
  places: readonly number[],
  word: RegExp,
): [number, number] {
  if (places.length === 0) return [start, end];
  const last = end > start ? (wordAround(text, end - 1, places, word)?.[1] ?? end) : end;
  return [wordAround(text, start, places, word)?.[0] ?? start, last];
}

/** And bytes of characters in UTF-8 for all bytes of them. */
function wholeCharacters(message: Message, start: number, end: number): [number, number] {
  const { raw } = message;
  const root = contentOf(message, message.parts[0]!);
  root.wordsInInput ??= placesOfWords(raw);
  let [from, to] = wholeWords(raw, start, end, root.wordsInInput, wordInHeader);
  const isTail = (at: number): boolean => (raw.charCodeAt(at) & 0xc0) === 0x80;
  while (from > 0 && isTail(from) && raw.charCodeAt(from - 1) >= 0x80) from--;
  while (to < raw.length && isTail(to) && raw.charCodeAt(to - 1) >= 0x80) to++;
  return [from, Math.max(from, to)];
}

/** An encoded word that does not go over into the next field, which begins with its name; a line without one goes on. */
const encodedWord = (fieldName: string): RegExp => {
  const goesOn = `[\\r\\n](?!${fieldName}[ \\t]*:)`;
  return new RegExp(`=\\?(?:[^?\\r\\n]|${goesOn}){0,60}\\?[bBqQ]\\?(?:[^\\r\\n]|${goesOn})*?\\?=`, "y");
};
/** RFC 5322 section 2.2 allows any sign in a name; in the text of a report what has other signs than these is no field. */
const wordInHeader = encodedWord("[!-9;-~]+");
const wordInBody = encodedWord("[A-Za-z][\\w-]*");
/** As long as the longest word that is decoded, with the "?=" that closes it. */
const longestWord = maxWordLength + 2;

function wordAround(raw: string, at: number, places: readonly number[], word: RegExp): [number, number] | null {
  // The nearest "=?" may be inside a word ("?=?" ends one); so try the nearest ones.
  const nearest = countUpTo(places, at) - 1;
  for (let place = nearest; place > nearest - 3; place--) {
    const open = places[place];
    if (open === undefined || at - open > longestWord) return null;
    word.lastIndex = 0;
    const found = word.exec(raw.slice(open, open + longestWord));
    if (found !== null) return open + found[0].length > at ? [open, open + found[0].length] : null;
  }
  return null;
}

/** Makes the text of a stretch of the input, such as a header field. */
export function inputText(message: Message, part: Part, start: number, end: number): Text {
  contentOf(message, part);
  return new MadeText(message.raw.slice(start, end), part, start, null, "input");
}
