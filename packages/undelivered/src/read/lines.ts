/** Lines of a string as offsets: no line is copied until somebody wants it. */

/** Where the line that starts at `at` ends, without its line end. */
export function lineEnd(value: string, at: number): number {
  const feed = value.indexOf("\n", at);
  if (feed < 0) return value.length;
  return withoutReturns(value, at, feed);
}

/** Where the line that holds `at` ends, before its LF. */
export function endOfLine(value: string, at: number): number {
  const feed = value.indexOf("\n", at);
  return feed < 0 ? value.length : feed;
}

/** Where the first LF of a stretch stands, -1 if it has none: what stands behind it is not looked through. */
export function feedIn(value: string, start: number, end: number): number {
  const feed = value.slice(start, end).indexOf("\n");
  return feed < 0 ? -1 : start + feed;
}

/** The end of a line without the CRs before its LF: one in CRLF, two where a text-mode copy doubled it. */
export function withoutReturns(value: string, start: number, end: number): number {
  while (end > start && value.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

/** Where the line after the one that holds `at` starts; the length of the string after the last line. */
export function nextLine(value: string, at: number): number {
  const feed = value.indexOf("\n", at);
  return feed < 0 ? value.length : feed + 1;
}

/** Is there nothing but blanks between the two places? */
export function isBlank(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0xa0) return false;
  }
  return true;
}

/** Calls `visit` with the start and end of every line, until it returns false. */
export function eachLine(value: string, visit: (start: number, end: number) => boolean | void): void {
  for (let at = 0; at < value.length;) {
    const feed = value.indexOf("\n", at);
    const stop = feed < 0 ? value.length : feed;
    if (visit(at, withoutReturns(value, at, stop)) === false) return;
    at = stop + 1;
  }
}

/** Where so many characters end; line ends are one character, whether CRLF or LF. */
export function endOf(raw: string, start: number, length: number): number {
  let at = start;
  for (let left = length; left > 0 && at < raw.length; at++) if (raw.charCodeAt(at) !== 0x0d) left--;
  return at;
}
