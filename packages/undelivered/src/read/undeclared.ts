/** Bodies that were pasted as their source, without the fields that say how they are encoded. */
import { decodeBase64 } from "./transfer.js";

/** The transfer encoding in which a text without a header stands; null where it is the text itself. */
export function undeclaredEncoding(raw: string): "base64" | "quoted-printable" | null {
  if (isBase64(raw)) return "base64";
  return isQuotedPrintable(raw) ? "quoted-printable" : null;
}

const firstLine = /^\s{0,80}[A-Za-z0-9+/]{24,80}={0,2}\s/;
/** What base64 does not have; its padding is at the end. */
const foreign = /[^A-Za-z0-9+/=\s]|=\s*[^=\s]/;
/** Identifiers and hashes are of the same letters; what they would stand for is no text: words in ASCII, or characters of UTF-8. */
const text = /^[\t\r\n\x1b\x20-\x7e\x80-\xff]+$/;
const words = /[a-z]{2,30}[ ,.:;][ \r\n<[("]?[a-z\d]/i;
const utf8 = /^(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){24}/;

function isBase64(raw: string): boolean {
  if (!firstLine.test(raw.slice(0, 200) + "\n") || foreign.test(raw)) return false;
  const { binary } = decodeBase64(raw.slice(0, 4_000));
  return text.test(binary) && (words.test(binary) || utf8.test(binary));
}

/** Text that was returned below may be encoded by itself: it tells nothing of the text above. */
const returned = /^(?:received|return-path|content-[a-z-]{1,30}|from|subject|mime-version):/im;

/**
 * RFC 2045 section 6.7: '=3D"' for the sign itself in a page, "=20" at the end of a line, characters of UTF-8, and lines of at most 76
 * characters of which one that goes on ends with the sign.
 */
const encoded =
  /=3D["']|=20\r?$|=[CD][0-9A-F]=[89AB][0-9A-F]|=E[0-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F]|^(?=[^\n]{0,70} )[^\n]{66,75}[^=\n]=\r?$/m;

function isQuotedPrintable(raw: string): boolean {
  if (!raw.includes("=")) return false;
  const end = raw.search(returned);
  return encoded.test(end < 0 ? raw : raw.slice(0, end));
}
