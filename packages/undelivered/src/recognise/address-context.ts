/** The words before an address: do they say that it is the recipient, or that it is somebody else? */

import { longRecipientLabels, otherSentences, otherWords, recipientLabels } from "../../knowledge/labels.js";
import { isSpace } from "../read/text.js";

/** The same, whatever letters stand before them. */
const otherEndings: readonly string[] = [
  ..."envelope-from mail_from return-path reply-to message-id internetmessageid msgid hdr_mid in-reply-to references abuse support".split(
    " ",
  ),
  "mail from",
  "address you supplied",
  "e-mail us at",
  // What stands there is its Message-ID.
  ..."for message,of message,about message,regarding message,concerning message".split(","),
];

/** What may stand between a label and the address: `Recipient: <"`. */
const isBracket = (code: number): boolean =>
  code === 0x3c || code === 0x22 || code === 0x27 || code === 0x5b || code === 0x28;
const isWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** No label is longer, with the words that may stand between it and the address. */
const longest = 64;

/**
 * What the words before an address make of it; null where they say nothing.
 *
 * @param lead the line up to the address
 */
export function contextBefore(lead: string): "recipient" | "other" | null {
  const end = labelEnd(lead);
  if (end === 0) return null;
  const words = lead.slice(Math.max(0, end - longest), end).toLowerCase();
  let start = words.length;
  while (start > 0 && !isSpace(words.charCodeAt(start - 1)) && !isQuote(words.charCodeAt(start - 1))) start--;
  const last = words.slice(start);
  if (isLongLabel(words, last) || triedTo.test(words)) return "recipient";
  if (speaksOfOthers(words)) return "other";
  return recipientLabels.has(last) ? "recipient" : null;
}

/** "We are currently unable to send email to": who did not get it; without the first words, whom to write to. */
const triedTo =
  /(?:unable to|able to|could not|couldn't|cannot|can't|failed to|trying to|tried to|when|while) send(?:ing)? (?:an |the |your |this )?(?:e-?)?mail to$/;

const isLongLabel = (words: string, last: string): boolean =>
  Object.hasOwn(longRecipientLabels, last) && longRecipientLabels[last]!.some((label) => hasWord(words, label, isOpen));

/** The end of the last word: before brackets, a colon or equals sign, and blanks. */
function labelEnd(lead: string): number {
  let end = lead.length;
  while (end > 0 && isBracket(lead.charCodeAt(end - 1))) end--;
  while (end > 0 && isSpace(lead.charCodeAt(end - 1))) end--;
  const sign = lead.charCodeAt(end - 1);
  if (sign !== 0x3a && sign !== 0x3d && sign !== 0xff1a) return end;
  end--;
  while (end > 0 && isSpace(lead.charCodeAt(end - 1))) end--;
  return end;
}

const isQuote = (code: number): boolean => code === 0x22 || code === 0x27 || code === 0x28 || code === 0x5b;
const isOpen = (code: number): boolean => isSpace(code) || isQuote(code);
const isEdge = (code: number): boolean => !isWord(code);

function speaksOfOthers(words: string): boolean {
  if (otherEndings.some((ending) => words.endsWith(ending))) return true;
  if (otherSentences.some((sentence) => words.includes(sentence))) return true;
  if (otherWords.some((word) => hasWord(words, word, isEdge))) return true;
  // "forwarded by our server to", "for further assistance, please write":
  if (words.endsWith(" to") && /forward\w*[^:]{0,40} to$/.test(words)) return true;
  return words.includes("assistance") && /assistance[^.]{0,40}$/.test(words);
}

/** Do the words end in this one, which begins where `isBefore` allows? */
function hasWord(words: string, word: string, isBefore: (code: number) => boolean): boolean {
  if (!words.endsWith(word)) return false;
  const at = words.length - word.length;
  return at === 0 || isBefore(words.charCodeAt(at - 1));
}
