/** Header fields: finding them and reading their values. */
import type { Field, Message, Part, Text } from "../types.js";
import { codeAt } from "../phrase/code-at.js";
import { decodeWords } from "./encoded-words.js";
import { isBlockField } from "./fields.js";
import { madeOf, MadeText } from "./pieces.js";
import { fold, inputText } from "./text.js";

/** The first field of that name (in lower case). */
export function field(part: Part, name: string): Field | null {
  for (const candidate of part.fields) if (candidate.name === name) return candidate;
  return null;
}

/** All fields of that name (in lower case). */
export function fieldsNamed(part: Part, name: string): Field[] {
  return part.fields.filter((candidate) => candidate.name === name);
}

/** The value of a field (of a header, or of a block of a machine-readable report): one line, encoded words decoded. */
export function fieldText(message: Message, part: Part, of: Field): Text {
  const text = isBlockField(of) ? madeOf(of.text, of.raw, of.start) : headerText(message, part, of);
  of.value ??= foldAscii(of.raw);
  if (of.value === of.raw) return text;
  // Encoded words may hold line breaks and blanks at the ends: they are folded once more when decoded.
  return isBlockField(of) ? fold(decodeWords(fold(text), true)) : fold(decodeWords(text));
}

/** Fields of an encoded message inside the message stand nowhere in the input: their text is all there is. */
function headerText(message: Message, part: Part, { raw, start, end }: Field): Text {
  const text = inputText(message, part, start, end);
  return end - start === raw.length ? text : new MadeText(raw, part, text.pieces, null, "input");
}

/** The value of a field as a string. */
export function fieldValue(message: Message, of: Field): string {
  return (of.value ??= foldAscii(of.raw) ?? fieldText(message, message.parts[0]!, of).value);
}

/** ASCII without encoded words as one line: most values are that. Of all others null. */
function foldAscii(raw: string): string | null {
  const { length } = raw;
  let value = "";
  let from = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(raw, at);
    if (code > 0x7f || (code === 0x3f && before === 0x3d)) return null;
    before = code;
    if (!isBlank(code)) continue;
    let end = at + 1;
    while (end < length && isBlank(codeAt(raw, end))) end++;
    if (code === 0x20 && end === at + 1 && at > 0 && end < length) continue;
    if (at > from) value += value === "" ? raw.slice(from, at) : ` ${raw.slice(from, at)}`;
    from = end;
    at = end - 1;
  }
  if (from === 0) return raw;
  return from === length ? value : value === "" ? raw.slice(from) : `${value} ${raw.slice(from)}`;
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
