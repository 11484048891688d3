/** Where an error came from in a program, a line a call: names of files and functions, no words of anybody. */
const frame =
  /^(?:[^\n]{0,60}:)?[ \t]{0,12}(?:at (?:async |new )?[\w$.<>[\]`/\\:@-]{2,200}(?: ?\(.{0,300}\)?)?|File "[^"\n]{1,300}", line \d{1,6}.{0,120}|from [^\s:]{1,200}:\d{1,6}:in .{0,120}|#\d{1,3} .{0,300}(?:\(\d{1,6}\)|\(\)).{0,200})$/gm;

/** The text without those lines. */
export const withoutFrames = (value: string): string => value.replace(frame, "");
