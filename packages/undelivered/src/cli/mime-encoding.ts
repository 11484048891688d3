/** Text as the lines of a message: quoted-printable bodies (RFC 2045 section 6.7), encoded words in fields (RFC 2047). */

/** Lines of a body may have 76 characters, an encoded word 75. */
const longestBodyLine = 76;
const longestWord = 75;
/** Lines of a header should have no more (RFC 5322 section 2.1.1). */
const longestFieldLine = 78;

/** The text, given as UTF-8 with LF, as quoted-printable with CRLF. */
export function quotedPrintable(content: Uint8Array): string {
  const lines = Buffer.from(content).toString("latin1").split(/\r?\n/);
  return lines.map(encodedLine).join("\r\n");
}

function encodedLine(line: string): string {
  // White space at the end of a line would be lost, a dot alone would end the message on its way, "From " be changed.
  const coded = line
    .replace(/[^\t\x20-\x3c\x3e-\x7e]/g, hex)
    .replace(/[\t ]$/, hex)
    .replace(/^\.$/, hex)
    .replace(/^F(?=rom )/, hex);
  const pieces: string[] = [];
  let from = 0;
  while (coded.length - from > longestBodyLine) {
    let to = from + longestBodyLine - 1;
    // Not in the middle of `=C3`.
    const sign = coded.lastIndexOf("=", to - 1);
    if (sign > to - 3) to = sign;
    pieces.push(`${coded.slice(from, to)}=`);
    from = to;
  }
  return [...pieces, coded.slice(from)].join("\r\n");
}

const hex = (character: string): string => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * The value of a field on one line or several.
 *
 * @param used columns of the first line that the name of the field takes
 */
export function encodedWords(text: string, used: number): string {
  const value = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
  const isPlain = /^[\x20-\x7e]*$/.test(value) && !value.includes("=?");
  return isPlain ? folded(value, used) : words(value, used);
}

/** Broken before words; RFC 5322 section 2.2.3. */
function folded(value: string, used: number): string {
  let column = used;
  return value
    .split(/ (?=\S)/)
    .map((word, at) => {
      const fits = column + 1 + word.length <= longestFieldLine;
      column = at === 0 || fits ? column + word.length + (at === 0 ? 0 : 1) : word.length + 1;
      return at === 0 ? word : fits ? ` ${word}` : `\r\n ${word}`;
    })
    .join("");
}

/** Base64 words, each of whole characters. */
function words(value: string, used: number): string {
  const out: string[] = [];
  let room = longestFieldLine - used;
  let piece = "";
  const coded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  for (const character of value) {
    if (piece !== "" && coded(piece + character).length > Math.min(room, longestWord)) {
      out.push(coded(piece));
      piece = "";
      room = longestFieldLine - 1;
    }
    piece += character;
  }
  return [...out, coded(piece)].join("\r\n ");
}
