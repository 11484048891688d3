/** Header fields: finding them and reading their values. */
import type { Field, Message, Part, Text } from "../types.js";
import { codeAt } from "../phrase/code-at.js";
import { decodeWords } from "./encoded-words.js";
import { isBlockField } from "./fields.js";
import { MadeText } from "./pieces.js";
import { fold, inputText, slice } from "./text.js";

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
  // Encoded words may hold line breaks and blanks at the ends: they are folded once more when decoded.
  if (isBlockField(of)) return fold(decodeWords(fold(slice(of.text, of.start, of.end)), true));
  // Fields of an encoded message inside the message stand nowhere in the input: their text is all there is.
  const text = inputText(message, part, of.start, of.end);
  return fold(decodeWords(text.value === of.raw ? text : new MadeText(of.raw, part, text.pieces, null, "input")));
}

/** Printable ASCII on one line without encoded words and without two blanks together: it is its own value. */
function isPlain(raw: string): boolean {
  let last = 0x20;
  for (let at = 0; at < raw.length; at++) {
    const code = codeAt(raw, at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && last === 0x20) || (code === 0x3f && last === 0x3d))
      return false;
    last = code;
  }
  return last !== 0x20;
}

/** The value of a field as a string. */
export function fieldValue(message: Message, of: Field): string {
  return isPlain(of.raw) ? of.raw : fieldText(message, message.parts[0]!, of).value;
}
