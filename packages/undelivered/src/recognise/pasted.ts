/** Text that somebody pasted: is it a report, or does it merely mention things that reports mention? */
import { languages } from "../../knowledge/languages/index.js";
import type { Notice, Verdict } from "../types.js";
import { hasCode } from "./prose-statements.js";

/** What is left of a text without the names that every report is full of. */
const names = /[^\s<>]{1,128}@[^\s<>]{1,255}|https?:\/\/\S{1,500}|\d{1,3}(?:\.\d{1,3}){3}|[^\p{L}\p{N}]+/gu;

/** One sign of these scripts says as much as three letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The letters of a text, of as much of it as matters: in a long one, a few words are never a good part. */
const letters = (text: string): number => text.slice(0, 4_000).replace(names, "").replace(dense, "xxx").length;

/** Words that the reports of mail systems use and few others, where they say what a rule knows. */
const ofMail =
  /mail|smtp|spam|messages?\b|recipient|sender|undeliver|\bdomain|\bdns\b|\bmx\b|\bspf\b|\bdkim\b|\bdmarc\b|gr[ae]y-?list|relay|bounce|suppress|\brbls?\b|dnsbl|black-?list|block-?list|lost connection|connection (?:lost|refused|reset|closed|dropped|timed out)|\bserver\b/i;

/** Rules of languages have sentences about mail; what is short and general is English. */
const foreign = new Set(languages.map(({ tag }) => tag.toLowerCase()).filter((tag) => tag !== "en"));

/** What only something that was sent over the network has: an address, be it a wrong one, the name or number of a host. */
const place = /[^\s<>]@[^\s<>]|\d{1,3}(?:\.\d{1,3}){3}|(?:^|[\s[(<])(?:[\w-]{1,63}\.){2,8}[a-z]{2,18}\b/i;

/** Without a word of mail and without a place, the words must be more than half of what was pasted. */
const mostPart = 0.55;

/** Words of a rule are taken for the server's words if they make up this much of all that was pasted. */
const goodPart = 0.25;

/** In a text of a sentence or two, several telling words are enough. */
const fewSentences = 300;
const severalWords = 12;

/** In a single sentence, a long one is. */
const oneSentence = 60;
const longWord = 7;

/**
 * Does a rule that matched show that pasted text is a report? With a code it does; without one, the words that matched must be
 * a good part of the text, or several in a short one: "mailbox is full" is a report, a letter in which the word virus occurs is none.
 * Files that are too large, and users that do not exist, others have as well: where nothing else speaks of mail, those words must
 * be most of the text.
 */
export function tellsOfFailure(notice: Notice, verdicts: readonly Verdict[]): boolean {
  const known = verdicts.filter((verdict) => verdict.reason !== "unknown");
  if (known.length === 0) return false;
  // A mail system's own message needs no more than a rule's words about somebody.
  if (notice.message.hasHeader) return known.some(({ proofs }) => proofs.some(({ supports }) => supports === "reason"));
  if (notice.statements.some((one) => one.diagnostic !== null && hasCode(one.diagnostic))) return true;
  const pasted = notice.prose === null ? 0 : letters(notice.prose.value);
  if (pasted === 0) return false;
  const matched = known.flatMap((verdict) =>
    verdict.proofs.filter((proof) => proof.supports === "reason").map((proof) => letters(proof.text.value)),
  );
  const isForeign = known.some(({ proofs }) => proofs.some(({ rule }) => foreign.has(rule?.split("/", 1)[0] ?? "")));
  const most = Math.max(0, ...matched);
  if (most / pasted >= mostPart) return true;
  const start = notice.prose!.value.slice(0, 4_000);
  if (!isForeign && !ofMail.test(start) && !place.test(start)) return false;
  return (
    most / pasted >= goodPart ||
    (pasted <= fewSentences && most >= severalWords) ||
    (pasted <= oneSentence && most >= longWord)
  );
}
