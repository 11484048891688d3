/** A report that somebody quotes or forwards in the text of his message. */
import { slice } from "../read/stretches.js";
import type { Text } from "../types.js";
import { findAddresses } from "./addresses.js";
import { uncovered } from "./cover.js";
import { unquoted } from "./quoted.js";
import { isMailSystem } from "./signs.js";

/** The end of "On Tuesday, Mail Delivery System <mailer-daemon@example.org> wrote:", and below it marks of quotation. */
const attributed = /[:：][ \t]{0,8}\n\s{0,8}(?=>)/g;
/** Such a line is no longer, and more of them are not looked at. */
const longestLine = 500;
const mostLines = 100;

/** The report alone; null where the text is of no mail system. */
export function forwardedText(text: Text): Text | null {
  const plain = unquoted(text);
  const report = uncovered(plain);
  if (report !== plain) return report;
  const { value } = text;
  let looked = 0;
  for (const { 0: end, index } of value.matchAll(attributed)) {
    if (++looked > mostLines) break;
    const line = value.slice(Math.max(value.lastIndexOf("\n", index) + 1, index - longestLine), index);
    const writer = findAddresses(line).at(-1);
    if (writer === undefined) continue;
    const name = line.slice(Math.max(0, writer.outerStart - 60), writer.outerStart);
    if (isMailSystem(`${name} <${writer.address}>`)) return unquoted(slice(text, index + end.length, value.length));
  }
  return null;
}
