/** What issue trackers, chats, pages and papers do to words: copied along with them, it is none of them. */
import { readableMarkup } from "../read/html.js";
import { madeOf } from "../read/pieces.js";
import { replaced, without } from "../read/stretches.js";
import type { Text } from "../types.js";
import { readRows } from "./json-events.js";

/** Words in marks of code or stress (Markdown, Jira), and what stands before a reply code in a list. */
const stress =
  /(?<![^\s("'>])(?:(`{1,2}|\*{1,2})(?=[\p{L}\p{N}<"'(#])[^*`\n]{1,400}?(?<=\S)\1(?![\w*`])|(_)(?=[245]\d\d[ -])[^\n]{1,400}?_(?!\S)|(\{\{)(?=[245]\d\d[ -])[^{}\n]{1,400}\}\})|(?:`|^[ \t]{0,8}(?:[*•·‣▪-]|\d{1,2}[.)]|bq\.)[ \t]{1,4})(?=[`*"'<(]{0,3}[245]\d\d[ -])/gmu;

/** Tags of forums and of Jira, characters that nobody sees, and the sign by which Python and YAML escape an apostrophe. */
const aside =
  /\[\/?(?:code|quote|icode|pre|b|i|u|size|color|spoiler)(?:=[^\]\n]{0,40})?\]|\{(?:code|noformat|quote|panel)(?::[^}\n]{0,60})?\}|[\u00ad\u200b\u2060\ufeff]|\\(?=')|(?<=\p{L})'(?='\p{L})/giu;

/** Letters that printers join, as they stand in papers. */
const ligature = /[\ufb00-\ufb04]/g;
const wideBlank = /[\u00a0\u2007\u202f]/g;

/** No more of a text is read so: nobody marks up megabytes. */
const longest = 65_536;

const closingTag = /<\/[a-z][\w:.-]{0,60}\s{0,8}>/i;
const isNotation = /^\s{0,80}(?:\{\s{0,80}["}]|\[\s{0,80}["[{])/;

/** A pasted text without it. */
export function unmarked(text: Text): Text {
  const { value } = text;
  if (value.length > longest || isNotation.test(value)) return text;
  const isTagged = value.includes("</") && closingTag.test(value);
  const plain = isTagged && !isEvent(text) ? readableMarkup(text) : text;
  const words = replaced(withoutMarks(withoutMarks(plain, aside), stress), ligature, (sign) => sign.normalize("NFKC"));
  return wideBlank.test(words.value) ? madeOf(words, words.value.replace(wideBlank, " "), 0) : words;
}

/** Is it XML whose elements are named as those of events are? */
const isEvent = (text: Text): boolean => readRows(text)?.some(({ address }) => address !== null) === true;

/** Without all that `marks` finds, or where it finds words within marks, without these. */
function withoutMarks(text: Text, marks: RegExp): Text {
  const gone: [number, number][] = [];
  for (const { 0: found, 1: code, 2: line, 3: braces, index } of text.value.matchAll(marks)) {
    const end = index + found.length;
    const opening = code ?? line ?? braces;
    if (opening === undefined) gone.push([index, end]);
    else gone.push([index, index + opening.length], [end - opening.length, end]);
  }
  return gone.length === 0 ? text : without(text, gone);
}
