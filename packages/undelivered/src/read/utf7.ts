/** UTF-7 (RFC 2152), which the Encoding Standard leaves out; Exchange once labelled its reports with it. */

import { decodeBase64 } from "./transfer.js";

/** Is it one of the names of UTF-7? */
export const isUtf7 = (charset: string | null): boolean =>
  charset !== null && /^(?:unicode-\d-\d-)?utf-?7$/.test(charset);

/** Halves of a character alone: the Encoding Standard has no text hold them. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Decodes UTF-7: `+` starts base64 of UTF-16 units, `-` or any other character ends it, `+-` is a plus. */
export function decodeUtf7(text: string): string {
  const decoded = text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, run: string) => {
    if (run === "") return whole === "+-" ? "+" : whole;
    const { binary } = decodeBase64(run);
    let out = "";
    for (let at = 0; at + 1 < binary.length; at += 2) {
      out += String.fromCharCode(binary.charCodeAt(at) * 256 + binary.charCodeAt(at + 1));
    }
    return out;
  });
  return decoded.replace(half, "\ufffd");
}
