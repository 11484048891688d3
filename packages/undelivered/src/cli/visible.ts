/**
 * Message text is written by strangers. On a terminal it must neither move the cursor, nor colour, nor turn the reading
 * direction, nor hide letters: what would is shown by its number.
 */

/** Invisible characters which change how their neighbours are shown: bidirectional controls, zero widths, tags. */
const invisible =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}";
const unsafe = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${invisible}\\ud800-\\udfff]`, "gu");
const unsafeInJson = new RegExp(`[\\u007f-\\u009f${invisible}]`, "gu");

/** The text with every control character made visible; line breaks (LF) and tabs stay. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code); // the picture of the control character: ␛
    return `<${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/**
 * Our own words. The marks around names in text that runs from right to left are ours, as no name may hold any; terminals
 * that know nothing of them would show them.
 */
export function ownText(text: string): string {
  return visible(text.replace(/[\u2068\u2069]/g, ""));
}

/** The same on one line. */
export function ownLine(text: string): string {
  return visibleLine(ownText(text));
}

/** JSON of a value on one line, in which what a terminal would obey is escaped; it reads back as the same value. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(unsafeInJson, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
