/** What strangers wrote, as it stands in a ready message. */

/** What strangers wrote shall not turn, hide or colour anything where it is read. */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, " ");

/** As mail programs quote: marks before the lines (RFC 3676 section 4.5). */
export const quote = (text: string): string =>
  harmless(text)
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
