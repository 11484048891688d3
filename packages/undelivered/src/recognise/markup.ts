/** Marks by which issue trackers, chats and pages set words apart: copied along with the words, they are none of them. */
import { readableMarkup } from "../read/html.js";
import { without } from "../read/stretches.js";
import type { Text } from "../types.js";
import { readRows } from "./json-events.js";

/** Words in marks of code or stress, and what stands before a reply code in a list. */
const stress =
  /(?<![^\s("'>])(?:(`{1,2}|\*{1,2})(?=[\p{L}\p{N}<"'(#])[^*`\n]{1,400}?(?<=\S)\1(?![\w*`])|(_)(?=[245]\d\d[ -])[^\n]{1,400}?_(?!\S))|(?:`|^[ \t]{0,8}(?:[*•·‣▪-]|\d{1,2}[.)])[ \t]{1,4})(?=[`*"'<(]{0,3}[245]\d\d[ -])/gmu;

/** No more of a text is read so: nobody marks up megabytes. */
const longest = 65_536;

const closingTag = /<\/[a-z][\w:.-]{0,60}\s{0,8}>/i;
const isNotation = /^\s{0,80}[[{]/;

/** A pasted text without them. */
export function unmarked(text: Text): Text {
  const { value } = text;
  if (value.length > longest) return text;
  const isTagged = value.includes("</") && closingTag.test(value) && !isNotation.test(value);
  return withoutStress(isTagged && readRows(text) === null ? readableMarkup(text) : text);
}

function withoutStress(text: Text): Text {
  if (!/[`*•·‣▪_]|^[ \t]*(?:-|\d{1,2}[.)])[ \t]/m.test(text.value)) return text;
  const gone: [number, number][] = [];
  for (const { 0: found, 1: mark, 2: line, index } of text.value.matchAll(stress)) {
    const end = index + found.length;
    const opening = mark ?? line;
    if (opening === undefined) gone.push([index, end]);
    else gone.push([index, index + opening.length], [end - opening.length, end]);
  }
  return gone.length === 0 ? text : without(text, gone);
}
