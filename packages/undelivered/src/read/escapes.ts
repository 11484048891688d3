/**
 * Characters that stand in a pasted text as their source: "\u00fc" in JSON, "\303\274" in the logs of Exim, "\xc3\xbc" where
 * Python prints bytes, "&uuml;" out of a page.
 */
import type { Text } from "../types.js";
import { readEntity } from "./entities.js";
import { replaced } from "./stretches.js";
import { windows1252 } from "./windows-1252.js";

/** No more of a text is read so: in longer ones each character would take the room of ten. */
const longest = 262_144;

/** Bytes beyond ASCII, one after the other; "\n" and "\"" belong to the notation around the text. */
const bytes = "(?:\\\\x[89a-f][0-9a-f]|\\\\[23][0-7]{2})+";
const others = "(?:\\\\u[0-9a-f]{4})+|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\\w{1,9});";
const bytesAnywhere = new RegExp(bytes, "gi");
const anyAnywhere = new RegExp(`${bytes}|${others}`, "gi");
const anyHere = new RegExp(`${bytes}|${others}`, "iy");

/**
 * The text with the characters; the same text where none is escaped.
 *
 * @param isPasted Exim writes bytes so into its reports, too; the other notations come from where a text was copied
 */
export function unescaped(text: Text, isPasted: boolean): Text {
  const { value } = text;
  if (value.length > longest || !(value.includes("\\") || (isPasted && value.includes("&")))) return text;
  return replaced(text, isPasted ? anyAnywhere : bytesAnywhere, characters);
}

/** Where the escape ends that starts at a place; the place behind it where none does. */
export function endOfEscape(value: string, start: number): number {
  const first = value[start];
  if (first !== "\\" && first !== "&") return start + 1;
  anyHere.lastIndex = start;
  return start + (anyHere.exec(value)?.[0].length ?? 1);
}

function characters(written: string): string | null {
  if (written.startsWith("&")) {
    const character = readEntity(written, 0)?.text ?? null;
    return character === '"' ? null : character;
  }
  const read = /^\\u/i.test(written) ? ofUnits(written) : ofBytes(written);
  return /^[^\0-\x7f]+$/.test(read) ? read : null;
}

const ofUnits = (written: string): string =>
  written
    .slice(2)
    .split(/\\u/i)
    .map((digits) => String.fromCharCode(Number.parseInt(digits, 16)))
    .join("");

const strictly = new TextDecoder("utf-8", { fatal: true });

function ofBytes(written: string): string {
  const bytes = written
    .slice(1)
    .split("\\")
    .map((digits) => (/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8)));
  try {
    return strictly.decode(Uint8Array.from(bytes));
  } catch {
    return bytes.map((byte) => (byte < 0xa0 ? windows1252[byte - 0x80]! : String.fromCharCode(byte))).join("");
  }
}
