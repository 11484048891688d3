/** The characters that windows-1252 has at 0x80 to 0x9F, where Latin 1 has control characters. */
export const windows1252 =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";

/** Puts them where a decoder left control characters: QUIRK: some releases of Node decode windows-1252 as Latin 1. */
export const mendWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]!);
