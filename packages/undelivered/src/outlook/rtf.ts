/** The text of a compressed RTF body (MS-OXRTFCP), which is all that some Outlook messages hold. */

/** What the dictionary holds before the first byte (MS-OXRTFCP 2.1.2.1). */
const preset =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;
/** A body beyond this is no bounce; it also bounds what a few bytes can grow to. */
const mostBytes = 8_000_000;

/** Undoes the compression; one character a byte. */
export function decompressRtf(bytes: Uint8Array): string {
  if (bytes.length < 16) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === uncompressed) return latin(bytes.subarray(16));
  if (kind !== compressed) return "";
  const dictionary = new Uint8Array(4096);
  for (let i = 0; i < preset.length; i++) dictionary[i] = preset.charCodeAt(i);
  const out: number[] = [];
  let write = preset.length;
  const put = (byte: number): void => {
    out.push(byte);
    dictionary[write] = byte;
    write = (write + 1) & 4095;
  };
  for (let at = 16; at < bytes.length && out.length < mostBytes;) {
    const control = bytes[at++]!;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (!(control & (1 << bit))) {
        put(bytes[at++]!);
        continue;
      }
      if (at + 1 >= bytes.length) return latin(out);
      const reference = (bytes[at]! << 8) | bytes[at + 1]!;
      at += 2;
      let from = reference >> 4;
      if (from === write) return latin(out);
      for (let left = (reference & 15) + 2; left > 0; left--, from = (from + 1) & 4095) put(dictionary[from]!);
    }
  }
  return latin(out);
}

function latin(bytes: ArrayLike<number>): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Groups whose text is no text of the message. */
const silent = /^\\(\*|fonttbl|colortbl|stylesheet|info|pict|object|header|footer|mhtmltag)/;

/** HTML that rides along in RTF (MS-OXRTFEX): its tags end lines. */
const breaking = /^\\\*\\htmltag\d* ?<(br|\/p|\/div|\/tr|\/h\d|\/li)/i;

/**
 * The plain text of RTF: groups are walked with a stack, control words are dropped, `\par`, `\line` and `\tab` become white
 * space, `\'hh` and `\uN` become characters. `\htmlrtf` text is the RTF twin of HTML and stays out.
 */
export function rtfText(rtf: string, charset = "windows-1252"): string {
  const decoder = new TextDecoder(charset);
  let text = "";
  let skip = 0;
  const muted: boolean[] = [false];
  const isMuted = (): boolean => muted[muted.length - 1]!;
  const token = /[{}]|\\'([0-9a-fA-F]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|[^{}\\\r\n]+|[\r\n]+/g;
  for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
    const [all, hex, word, number, symbol] = found;
    if (all === "{") {
      const head = rtf.slice(token.lastIndex, token.lastIndex + 40);
      if (!isMuted() && breaking.test(head)) text += "\n";
      muted.push(isMuted() || silent.test(head));
    } else if (all === "}") {
      if (muted.length > 1) muted.pop();
    } else if (word === "htmlrtf") muted[muted.length - 1] = number !== "0";
    else if (isMuted()) continue;
    else if (hex !== undefined) {
      if (skip > 0) skip--;
      else text += decoder.decode(new Uint8Array([parseInt(hex, 16)]));
    } else if (word !== undefined) {
      if (word === "par" || word === "line") text += "\n";
      else if (word === "tab") text += "\t";
      else if (word === "u") {
        text += String.fromCharCode(Number(number) & 0xffff);
        skip = 1;
      }
    } else if (symbol !== undefined) {
      if ("\\{}".includes(symbol)) text += symbol;
      else if (symbol === "~") text += " ";
    } else if (!/^[\r\n]/.test(all)) {
      text += all.slice(skip);
      skip = 0;
    }
  }
  return text;
}
