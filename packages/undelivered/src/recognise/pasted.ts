/** Text that somebody pasted: is it a report, or does it merely mention things that reports mention? */
import { languages } from "../../knowledge/languages/index.js";
import { asksAbout, ofMailAbroad, ofReturnedMail, supposition } from "../../knowledge/common-words.js";
import {
  beforeContact,
  nearlyFull,
  ofLetterBoxes,
  ofMail,
  ofNewsletters,
  ofParcels,
  ofPost,
  ofReceiving,
  ofSettings,
  otherProtocol,
  otherSubject,
  perhapsMail,
  perhapsOther,
  surelyMail,
} from "../../knowledge/subjects.js";
import type { Notice, Reason, Text, Verdict } from "../types.js";
import { contextBefore } from "./address-context.js";
import { findAddresses } from "./addresses.js";
import { labelledLine } from "./recipient-words.js";
import { hasCode } from "./replies.js";
import { withoutFrames } from "./stack-frames.js";
import type { WordHit } from "./words.js";

/** What a text is about shows at its beginning. */
const longest = 4_000;
export const beginning = ({ value }: Text): string => value.slice(0, longest);

/** Does a sentence say that mail was not delivered? */
export const tellsOfUndelivered = (hits: readonly WordHit[]): boolean =>
  hits.some(({ role }) => role === "failure" || role === "delay" || role === "expired");

/** What is left of a text without the names that every report is full of; words that touch an address are none of its letters. */
const names = /[!-;=?-~]{1,128}@[!-;=?-~]{1,255}|https?:\/\/\S{1,500}|\d{1,3}(?:\.\d{1,3}){3}|[^\p{L}\p{N}]+/gu;

/** One sign of these scripts says as much as three letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The letters of a text, of as much of it as matters: in a long one, a few words are never a good part. */
const letters = (text: string): number =>
  withoutFrames(text.slice(0, longest)).replace(names, "").replace(dense, "xxx").length;

const foreignTags = new Set(languages.map(({ tag }) => tag.toLowerCase()).filter((tag) => tag !== "en"));

/** Is it a file of rules in other languages? What is short and general is English. */
const isForeignFile = (name: string): boolean =>
  foreignTags.has(name) || name === "small-languages" || (name.startsWith("sentences") && name !== "sentences-english");

/**
 * Reasons that all software gives in the same short words of English: of passwords, viruses and licences, servers that
 * are busy, full or not reached.
 */
const general: ReadonlySet<Reason> = new Set<Reason>([
  "auth-required",
  "connection-failed",
  "credentials-rejected",
  "dns-temporary",
  "malware",
  "policy-rejected",
  "protocol-error",
  "rate-limited",
  "server-error",
  "server-full",
  "server-misconfigured",
  "tls-failed",
]);

/** Whose account it is that was blocked, where the words before it say so. */
const isYours =
  /(?:^|\s)(?:ihr|dein|votre|ton|su|tu|il tuo|il suo|la tua|sua|seu|uw|je|twoje|váš|vaše|tvoj|fiókja|dvs|ваш|ваша|ваше|вашата|hesabınız|akun anda|akaun anda|ditt|din|tilisi|vaš|jūsų|jūsu|teie)\s+$/iu;

/** What every page with a login says in any language. */
const ofLogins: ReadonlySet<Reason> = new Set<Reason>(["credentials-rejected"]);
const ofAccounts: ReadonlySet<Reason> = new Set<Reason>([...ofLogins, "user-unknown"]);

const isGeneral = ({ reason, detail }: Verdict): boolean => general.has(reason) || detail === "licence";

/** Names say nothing about the subject: addresses of mail, the paths of files and pages, and, beside those, names of hosts. */
const addresses = /\S{0,300}[@/\\]\S{0,300}/g;
const hosts = /[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|net|org|example|[a-z]{2})\b/gi;

/** Does a text with a code, or one with general words, speak of something else than mail? */
export function isOfOthers(text: string, hasCode: boolean): boolean {
  const words = /[@/\\]/.test(text) ? text.replace(addresses, " ") : text;
  if (ofSettings.test(text) || ofReceiving.test(text) || (!hasCode && asksAbout.test(text))) return true;
  // A letter box that is full is called what a mailbox is called, but hangs where no address is one of mail.
  if (!hasCode && !/\S@\S/.test(text) && ofLetterBoxes.test(text)) return true;
  if (surelyMail.test(words)) return false;
  if (otherProtocol.test(text)) return true;
  const subject = words.replace(hosts, " ");
  return (
    !hasCode &&
    (otherSubject.test(subject) || ofParcels.test(subject) || (perhapsOther.test(subject) && !perhapsMail.test(text)))
  );
}

/** What only something that was sent over the network has: an address, be it a wrong one, the name or number of a host. */
const place = /[^\s<>]@[^\s<>]|\d{1,3}(?:\.\d{1,3}){3}|(?:^|[\s[(<])(?:[\w-]{1,63}\.){2,8}[a-z]{2,18}\b/i;

/** Without a word of mail and without a place, the words must be more than half of what was pasted. */
const mostPart = 0.55;

/** Where nothing but them was pasted, the shortest words of a rule are what somebody was told. */
const allOfIt = 0.95;

/** Words of a rule are taken for the server's words if they make up this much of all that was pasted. */
const goodPart = 0.25;

/** A port of mail servers (RFC 5321, RFC 8314) behind a host, which was not reached: no other words need be of mail. */
const mailPort = /(?:\d|[a-z])\]?(?::|, ?port:? ?| port=|, )(?:25|465|587)\b/i;
const isOfConnection = ({ reason }: Verdict): boolean => reason === "connection-failed" || reason === "tls-failed";

/** In a text of a sentence or two, several telling words are enough. */
const fewSentences = 300;
const severalWords = 12;

/** In some paragraphs, a whole sentence is. */
const fewParagraphs = 900;
const longSentence = 30;

/** In a single sentence, a long one is. */
const oneSentence = 90;
const longWord = 7;

/** What a mail system says of an address only where mail did not get there; it also tells of spam, viruses and logins. */
const ofRecipients: ReadonlySet<Reason> = new Set<Reason>([
  "address-invalid",
  "address-moved",
  "attachment-blocked",
  "connection-failed",
  "delivery-expired",
  "domain-no-mail",
  "domain-not-found",
  "domain-not-hosted",
  "greylisted",
  "mail-loop",
  "mailbox-disabled",
  "mailbox-full",
  "mailbox-unavailable",
  "message-too-large",
  "recipient-restricted",
  "relay-denied",
  "routing-failed",
  "user-unknown",
]);

/** What stands right before the words that gave the reason. */
function wordsBefore({ proofs }: Verdict): string {
  const said = proofs.find(({ supports }) => supports === "reason");
  return said === undefined ? "" : said.text.value.slice(Math.max(0, said.start - 20), said.start);
}

const isSupposed = ({ text, start }: Verdict["proofs"][number]): boolean =>
  supposition.test(text.value.slice(Math.max(0, start - 160), start));

/** "La boîte est pleine de chocolats. Bises, anna@example.org": who is named only after the sentence is not whom it speaks of. */
function standsApart({ proofs }: Verdict, text: string): boolean {
  const first = text.search(/\S@\S/);
  const said = proofs.find(({ supports }) => supports === "reason");
  const words = said === undefined ? "" : said.text.value.slice(said.start, said.end);
  const at = text.indexOf(words);
  return words !== "" && at >= 0 && first > at && beforeContact.test(text.slice(at + words.length, first));
}

/** Is it a form that a system filled in, "Recipient: bob@example.org" and "Reason: mailbox full"? */
export function isForm(prose: Text): boolean {
  const start = beginning(prose);
  if (!labelledLine.test(start)) return false;
  return findAddresses(start).some((found) => {
    const lead = start.slice(start.lastIndexOf("\n", found.outerStart) + 1, found.outerStart).trimEnd();
    return /[:：]$/.test(lead) && contextBefore(lead) === "recipient";
  });
}

/** "251 User not local; will forward": a positive reply (RFC 5321 section 4.2.1), whatever it says. */
const isAccepted = ({ statements }: Notice): boolean =>
  statements.length > 0 && statements.every(({ diagnostic }) => /^2[0-5]\d[ -]/.test(diagnostic?.value ?? ""));

/**
 * Does a rule that matched show that pasted text is a report? With a code it does; without one, the words that matched must be
 * a good part of the text, or several in a short one: "mailbox is full" is a report, a letter in which the word virus occurs is none.
 * Files that are too large, and users that do not exist, others have as well: where nothing else speaks of mail, those words must
 * be most of the text.
 */
export function tellsOfFailure(notice: Notice, verdicts: readonly Verdict[]): boolean {
  const known = verdicts.filter((verdict) => verdict.reason !== "unknown");
  const isWhole = notice.message.hasHeader || notice.isRead;
  const actions = isWhole ? notice.statements.map(({ action }) => action?.value) : [];
  // A whole message or a queue that tells of a delay need not give a reason, and a message that tells of a failure may give any.
  if (known.length === 0) return actions.includes("delayed");
  // A mail system's own message needs no more than a rule's words about a recipient, or a reply that refused one.
  if (notice.message.hasHeader) {
    const isFilledIn = actions.includes("failed") || (notice.prose !== null && isForm(notice.prose));
    return known.some(
      ({ reason, proofs, address, diagnostic }) =>
        ((isFilledIn || ofRecipients.has(reason)) && proofs.some(({ supports }) => supports === "reason")) ||
        (address !== null && /^[45]\d\d[ -]/.test(diagnostic ?? "")),
    );
  }
  const start = notice.prose === null ? "" : beginning(notice.prose);
  const isCoded = notice.statements.some((one) => one.diagnostic !== null && hasCode(one.diagnostic));
  if (isOfOthers(start, isCoded) || ofNewsletters.test(start) || isAccepted(notice)) return false;
  if (isCoded) return true;
  if (known.every(({ reason }) => reason === "mailbox-full") && nearlyFull.test(start)) return false;
  const pasted = notice.prose === null ? 0 : letters(notice.prose.value);
  if (pasted === 0) return false;
  const matched = known.flatMap((verdict) =>
    verdict.proofs
      .filter((proof) => proof.supports === "reason" && !isSupposed(proof))
      .map((proof) => letters(proof.text.value.slice(proof.start, proof.end))),
  );
  const isForeign = known.some(({ proofs }) => proofs.some(({ rule }) => isForeignFile(rule?.split("/", 1)[0] ?? "")));
  const most = Math.max(0, ...matched);
  const speaksOfMail = isForeign || ofMail.test(start) || ofReturnedMail.test(start);
  const isAllOfIt = most / pasted >= allOfIt;
  if (isForeign && known.every(({ reason }) => (isAllOfIt ? ofLogins : ofAccounts).has(reason))) {
    if (!ofMail.test(start) && !ofMailAbroad.test(start) && !place.test(start)) return false;
  }
  // "Your account has been suspended": whose account, only a word of mail shows.
  if (
    isForeign &&
    known.every(
      (one) =>
        one.reason === "sender-suspended" || (one.reason === "mailbox-disabled" && isYours.test(wordsBefore(one))),
    )
  ) {
    if (!ofMail.test(start) && !ofMailAbroad.test(start)) return false;
  }
  if (isAllOfIt || (mailPort.test(start) && known.some(isOfConnection))) return true;
  if (!speaksOfMail && !/\S@\S/.test(start) && known.every(isGeneral)) return false;
  if (!ofPost.test(start.replace(addresses, " ")) && known.every((verdict) => standsApart(verdict, start)))
    return false;
  if (most / pasted >= mostPart) return true;
  if (!speaksOfMail && !place.test(start)) return false;
  return (
    most / pasted >= goodPart ||
    (most >= longSentence && pasted <= fewParagraphs) ||
    (pasted <= fewSentences && most >= severalWords) ||
    (pasted <= oneSentence && most >= longWord)
  );
}
