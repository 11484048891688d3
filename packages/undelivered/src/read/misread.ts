/** UTF-8 that some program on the way took for windows-1252 and wrote as UTF-8 once more: "EmpfÃ¤nger". */
import type { Text } from "../types.js";
import { replaced } from "./stretches.js";
import { windows1252 } from "./windows-1252.js";

/** No more of a text is mended: in longer ones each character would take the room of thirty. */
const longest = 262_144;

const byteOf = new Map([...windows1252].map((character, at) => [character, 0x80 + at]));
const tail = `[\\x80-\\xbf${windows1252}]`;

/** What the bytes of a character beyond ASCII become so (RFC 3629 section 4). */
const misreadCharacter = new RegExp(`[\\xc2-\\xdf]${tail}|[\\xe0-\\xef]${tail}{2}|[\\xf0-\\xf4]${tail}{3}`, "g");
const beyondAscii = /[^\0-\x7f]/g;

/** It happens on the way in and on the way out. */
const mostTimes = 2;

/** The text with its characters; the same text where more than a few were none of these. */
export function reread(text: Text): Text {
  let result = text;
  for (let times = 0; times < mostTimes; times++) result = rereadOnce(result);
  return result;
}

function rereadOnce(text: Text): Text {
  const { value } = text;
  if (value.length > longest) return text;
  const found = [...value.matchAll(misreadCharacter)];
  if (found.length === 0) return text;
  const others = (value.match(beyondAscii)?.length ?? 0) - found.reduce((sum, { 0: word }) => sum + word.length, 0);
  if (others * 4 > found.length) return text;
  return replaced(text, misreadCharacter, characterOf);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function characterOf(word: string): string | null {
  try {
    return decoder.decode(Uint8Array.from(word, (one) => byteOf.get(one) ?? one.charCodeAt(0)));
  } catch {
    return null;
  }
}
