/** What can be wrong with an input, and how the reader went on: bad mail is never an error. */
import type { Warning } from "../types.js";

/** Every warning of the reader. Codes are append-only. */
export const readWarnings = {
  "empty-input": "There is nothing to read.",
  "not-text":
    "This is a picture, a document or an archive, and no message: give the message itself, or copy its words out of it.",
  "nul-bytes": "The message contains NUL bytes; they were left in place.",
  "utf16-input": "The file was UTF-16; it was read as UTF-8, and spans count bytes of that form.",
  "leading-blank-lines": "There are blank lines before the header; they were skipped.",
  "envelope-line": "An mbox line (From or >From) stands inside the header; it was skipped.",
  "blank-line-in-header": "A blank line stands inside a header; the fields after it were read as part of the header.",
  "broken-folding": "A header line is neither a field nor indented; it was read as part of the field before it.",
  "header-without-end":
    "There is no blank line after a header; the body was taken to start at the first line that is no field.",
  "missing-boundary": "A multipart states no boundary; the lines that look like one were used.",
  "wrong-boundary": "A multipart states a boundary that does not occur; the lines that look like one were used.",
  "no-parts": "A multipart has no parts that could be found; its body was read as text.",
  "duplicate-parameter": "A header parameter is stated twice; the first was used.",
  truncated: "The message ends before its last boundary: something is cut off.",
  "encoded-message":
    "A message inside the message is transfer-encoded, which RFC 2046 forbids; only its header was read.",
  "not-encoded": "A part declares a transfer encoding that it does not use; it was read as it stands.",
  "bad-base64": "Base64 text contains characters that do not belong there; they were skipped.",
  "unknown-encoding": "A part declares an unknown transfer encoding; it was read as it stands.",
  "unknown-charset": "A part declares an unknown charset; the charset was guessed.",
  "wrong-charset": "A part does not fit the charset that it declares; a charset that fits was used.",
  "guessed-charset": "A part with 8-bit characters declares no charset; the charset was guessed.",
  "too-deep": "Parts are nested too deeply; the innermost ones were not taken apart.",
  "too-many-parts": "There are too many parts; the last ones were not read.",
  "too-many-fields": "A header has too many fields; the last ones were not read.",
  "field-too-long": "A header field is too long; its end was not read.",
  "too-many-recipients": "The report names too many recipients; the last ones were not read.",
  "text-too-long": "A text is too long; its end was not read.",
} as const;

/** The code of a reader's warning. */
export type ReadWarning = keyof typeof readWarnings;

/** Adds a warning; each code stands once per message, so that a hostile message cannot fill the list. */
export function warn(list: Warning[], code: ReadWarning): void {
  for (const warning of list) if (warning.code === code) return;
  list.push({ code, message: readWarnings[code] });
}
