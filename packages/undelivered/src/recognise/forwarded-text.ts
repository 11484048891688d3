/** A report that somebody quotes or forwards in the text of his message. */
import { slice } from "../read/stretches.js";
import type { Text } from "../types.js";
import { uncovered } from "./cover.js";
import { unquoted } from "./quoted.js";
import { isMailSystem } from "./signs.js";

/** "On Tuesday, Mail Delivery System <mailer-daemon@example.org> wrote:", and below it marks of quotation. */
const attribution = /^([^\n]{0,200}?)<?([^\s<>]{1,64}@[^\s<>]{1,255})>?[^\n]{0,100}[:：][ \t]*\n\s{0,8}>/gm;

/** The report alone; null where the text is of no mail system. */
export function forwardedText(text: Text): Text | null {
  const plain = unquoted(text);
  const report = uncovered(plain);
  if (report !== plain) return report;
  for (const found of text.value.matchAll(attribution)) {
    const [lines, lead = "", address = ""] = found;
    if (!isMailSystem(`${lead.slice(-60)} <${address}>`)) continue;
    return unquoted(slice(text, found.index + lines.length - 1, text.value.length));
  }
  return null;
}
