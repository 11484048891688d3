// The least that any reader of messages must do: find the lines, and the names and values of the header's fields.
// What it makes is of no use; the figure says how far from this floor the engine is.

/** Counts the lines and the fields, and takes the fields' text. */
export function splitLines(bytes) {
  const names = [];
  let lines = 0;
  let inHeader = true;
  for (let start = 0; start < bytes.length;) {
    let end = bytes.indexOf(0x0a, start);
    if (end < 0) end = bytes.length;
    lines++;
    if (inHeader) {
      const first = bytes[start];
      if (end === start || (first === 0x0d && end === start + 1)) inHeader = false;
      else if (first !== 0x20 && first !== 0x09) {
        const colon = bytes.indexOf(0x3a, start);
        if (colon > start && colon < end) names.push(start, colon, end);
      }
    }
    start = end + 1;
  }
  return lines + names.length;
}
