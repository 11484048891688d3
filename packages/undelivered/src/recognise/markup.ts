/** What issue trackers, chats, forums and papers add to words: copied along with them, it is none of them. */
import { madeOf } from "../read/pieces.js";
import { replaced, without } from "../read/stretches.js";
import type { Text } from "../types.js";
import { longestCopy } from "./log-records.js";

/** Words in marks of code or stress (Markdown, Jira), and what stands before a reply code in a list. */
const stress =
  /(?<![^\s("'<>])(?:(`{1,2}|\*{1,2})(?=[\p{L}\p{N}<"'(#])[^*`\n]{1,400}?(?<=\S)\1(?![\w*`])|(_)(?=[245]\d\d[ -])[^\n]{1,400}?_(?!\S)|(\{\{)(?=[245]\d\d[ -])[^{}\n]{1,400}\}\})|(?:`|^[ \t]{0,8}(?:[*•·‣▪-]|\d{1,2}[.)]|bq\.)[ \t]{1,4})(?=[`*"'<(]{0,3}[245]\d\d[ -])/gmu;

/** Links of Markdown, tags of forums and of Jira, characters that nobody sees, and the sign by which Python and YAML escape an apostrophe. */
const aside =
  /\[(?=[^[\]\n]{1,300}\]\((?:mailto|https?):)|\]\((?:mailto|https?):[^)\s]{1,400}\)|\[\/?(?:code|quote|icode|pre|b|i|u|size|color|spoiler)(?:=[^\]\n]{0,40})?\]|\{(?:code|noformat|quote|panel)(?::[^}\n]{0,60})?\}|[\u00ad\u200b\u2060\ufeff]|\\(?=')|(?<=\p{L})'(?='\p{L})/giu;

/** Letters that printers join. */
const ligature = /[\ufb00-\ufb04]/g;
/** Blanks that keep words together, or apart by a certain width. */
const wideBlank = /[\u00a0\u2007\u202f]/g;

/** Most texts have none of it, and one look says so. */
const anything =
  /[`*{[•·‣▪\u00a0\u00ad\u2007\u200b\u202f\u2060\ufb00-\ufb04\ufeff]|\\'|''|_[245]|^[ \t]{0,8}(?:-|\d{1,2}[.)]|bq\.)[ \t]/m;

/** A pasted text without it. */
export function unmarked(text: Text): Text {
  if (text.value.length > longestCopy || !anything.test(text.value)) return text;
  const plain = withoutMarks(withoutMarks(text, aside), stress);
  const words = replaced(plain, ligature, (sign) => sign.normalize("NFKC"));
  const spaced = words.value.replace(wideBlank, " ");
  return spaced === words.value ? words : madeOf(words, spaced, 0);
}

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
