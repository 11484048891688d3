/**
 * Message text is written by strangers. On a terminal it must neither move the cursor, nor colour, nor turn the reading
 * direction, nor hide letters: what would is shown by its number.
 */

/**
 * Characters that nobody sees and that change how their neighbours are shown or hide something between them: what Unicode
 * calls ignorable (bidirectional controls, zero widths, fillers, tags), line and paragraph separators, annotations. The
 * variation selectors, which make a sign an emoji, may stay.
 */
const invisible = "(?![\\ufe00-\\ufe0f])[\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\ufff9-\\ufffb]";
const unsafe = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|${invisible}`, "gu");
const unsafeInJson = new RegExp(`[\\u007f-\\u009f]|${invisible}`, "gu");

/** Marks piled on one letter cover the lines above and below it; no language needs more than these. */
const piled = /(\p{M}{8})\p{M}+/gu;

/** Text in which there is nothing to hide: most is. */
const plain = /^[\t\n\x20-\x7e]*$/;

/** The text with every control character made visible; line breaks (LF) and tabs stay. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(piled, "$1…").replace(unsafe, (character) => {
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
