/** What a message is. Structure decides; where there is none, a machine must have written it and it must speak of a failure. */
import { noReplyCode } from "../../knowledge/reply-codes.js";
import { ofModerators, ofNewsletters, ofParcels, ofReceiving } from "../../knowledge/subjects.js";
import { field, fieldValue } from "../read/headers.js";
import { addressesIn } from "../read/address.js";
import { partText } from "../read/text.js";
import type { Field, Kind, Message, Statement, Text } from "../types.js";
import { readRows } from "./json-events.js";
import type { Identified } from "./identify.js";
import { beginning, isOfOthers, tellsOfUndelivered } from "./pasted.js";
import { hasCode } from "./replies.js";
import { eventOf } from "./events.js";
import { isMailSystem, untagged, type Signs } from "./signs.js";
import type { Structure } from "./structure.js";
import { wordsInHeader, type WordHit } from "./words.js";

/** What the kind is judged by. */
export interface Findings {
  message: Message;
  structure: Structure;
  signs: Signs;
  hits: readonly WordHit[];
  prose: Text;
  /** The header fields of the returned message. */
  returned: readonly Field[];
  format: Identified | null;
  fromFields: readonly Statement[];
  fromProse: readonly Statement[];
  /** Those who complained, by a service's events. */
  complainants: readonly string[];
}

/** The kind of a message. */
export function kindOf(findings: Findings): Kind {
  const { structure, message } = findings;
  if (structure.feedback !== null || structure.reportType === "feedback-report") return "complaint";
  if (structure.disposition !== null || structure.reportType === "disposition-notification") {
    return isRefusal(findings) ? "delivery-report" : "read-receipt";
  }
  const failure = failureWeight(findings);
  // Gateways leave the recipients out of their fields, and name them in the text alone.
  const told = findings.fromFields.length > 0 || (findings.fromProse.length > 0 && failure >= 2);
  if (told && structure.deliveryStatus.length > 0) return "delivery-report";
  if (findings.complainants.length > 0) return "complaint";
  if (!message.hasHeader) return (hasSubject(message) ? automaticKind(findings) : null) ?? pastedKind(findings);
  if (findings.returned.some((one) => one.name === "x-hmxmroriginalrecipient")) return "complaint";
  if ((findings.signs.answers || isListMail(message) || isSubscribed(findings)) && !isDaemons(findings))
    return automaticKind(findings) ?? "not-a-report";
  if (!isPassedOn(findings) && speaksOfFailure(findings, failure)) return "delivery-report";
  return automaticKind(findings) ?? "not-a-report";
}

/** Somebody copied the subject with the text. */
const hasSubject = ({ parts }: Message): boolean => field(parts[0]!, "subject") !== null;

/** What answers and lists distribute is written by people, unless it has the sure mark of a system and a system's sender. */
const isDaemons = (findings: Findings): boolean => {
  const { format, signs, message, structure } = findings;
  if (format?.sure === true && signs.automated >= 2 && !/^\s*auto-replied/i.test(header(message, "auto-submitted")))
    return true;
  // What comes for a list's owner may carry the fields of the list, too: no member writes as a mailer daemon.
  if (signs.answers) return false;
  const isEnclosing = format?.sure === true && structure.original !== null;
  return signs.isReturned || (format !== null && (signs.automated >= 2 || isEnclosing) && isAnnounced(signs));
};

/** The subject says what became of a message. */
const isAnnounced = ({ announces }: Signs): boolean =>
  announces === "subject-failure" || announces === "subject-delay" || announces === "subject-success";

/** A Sieve script that refuses a message says so in a disposition notification (RFC 5429 section 2.2). */
function isRefusal({ message, structure, prose }: Findings): boolean {
  if (structure.disposition === null) return false;
  const fields = partText(message, structure.disposition).value;
  return (
    /^Disposition[ \t]*:[^;\n]*automatic-action[^;\n]*;[^\n]*\b(?:deleted|denied|failed)\b/im.test(fields) &&
    /automatically rejected|\b(?:rejected|refused|quota exceeded)\b/i.test(beginning(prose))
  );
}

const header = (message: Message, name: string): string => {
  const found = field(message.parts[0]!, name);
  return found === null ? "" : fieldValue(message, found);
};

/** A list's software passes on what came back and what it could make nothing of: the report is what it attaches. */
const isPassedOn = ({ message, returned, fromProse }: Findings): boolean =>
  /^\s*yes\b/i.test(header(message, "x-list-administrivia")) &&
  returned.some((one) => one.name === "from" && isMailSystem(one.raw)) &&
  !fromProse.some(({ action }) => action !== null);

/** Mail that a list distributes (RFC 2919) is written by its members, who may discuss bounces; Mailman marks its own notices. */
const isListMail = (message: Message): boolean =>
  (header(message, "list-id") !== "" || header(message, "list-post") !== "") &&
  !/^\s*yes\b/i.test(header(message, "x-list-administrivia"));

/** Forums and trackers write to those who follow a topic, which may be a bounce: no mail system offers to send no more (RFC 2369). */
const isSubscribed = ({ message, signs }: Findings): boolean =>
  !signs.isUnanswerable && !signs.isMailSystem && header(message, "list-unsubscribe") !== "";

/** How strongly the text says that something was not delivered. */
function failureWeight({ hits, format, fromFields, fromProse }: Findings): number {
  let weight = 0;
  if (format !== null) weight += format.sure ? 3 : 2;
  if (fromFields.length > 0) weight += 2;
  if (
    hits.some(
      (hit) => hit.role === "failure" || hit.role === "delay" || hit.role === "expired" || hit.role === "success",
    )
  )
    weight += 2;
  if (fromProse.some((one) => one.diagnostic !== null && one.address !== null)) weight += 1;
  return weight;
}

/** Only words announce it: no software's marks, no fields, no code. */
const isParcel = ({ signs, format, fromFields, fromProse, prose }: Findings): boolean =>
  !signs.isUnanswerable &&
  format === null &&
  fromFields.length === 0 &&
  !fromProse.some(({ diagnostic }) => diagnostic !== null && hasCode(diagnostic)) &&
  ofParcels.test(beginning(prose));

/** Somebody is away who was sent a report, and the answer quotes it. */
const isAnswered = ({ signs, prose, fromFields }: Findings): boolean =>
  signs.announces === "subject-auto-reply" && fromFields.length === 0 && /^> ?\S/m.test(prose.value);

/** Nothing but words, and of nobody but whom it was sent to: who runs a mailbox, or pretends to, writes so to its owner. */
const isOfOwner = ({ message, signs, format, fromFields, fromProse }: Findings): boolean => {
  if (signs.isUnanswerable || format !== null || fromFields.length > 0 || fromProse.length === 0) return false;
  const own = new Set(addressesIn(header(message, "to")).map((address) => address.toLowerCase()));
  return fromProse.every(
    ({ address, diagnostic }) =>
      address !== null && own.has(address.value.toLowerCase()) && (diagnostic === null || !hasCode(diagnostic)),
  );
};

function speaksOfFailure(findings: Findings, failure: number): boolean {
  const { signs, hits } = findings;
  if (isParcel(findings) || isOfOwner(findings) || ofModerators.test(beginning(findings.prose))) return false;
  // "This is an automatic message" is what mail systems write below their reports, too.
  const autoReply =
    signs.announces === "subject-auto-reply" || (!signs.isReturned && hits.some((hit) => hit.role === "auto-reply"));
  if (autoReply && signs.announces !== "subject-failure" && (failure < 4 || isAnswered(findings))) return false;
  const announced = isAnnounced(signs);
  if (signs.automated === 0) return false;
  // The null return path, a mail system's sender and a subject that says so: no more is needed in a language nobody knows.
  if (announced && (signs.isReturned || signs.automated >= 4)) return true;
  // A postmaster who writes what became of a message to an address reports it, whatever the subject is.
  const told = failure >= 3 && signs.isMailSystem;
  if (failure >= 2) return told || signs.automated >= 2 || announced || failure >= 4;
  return announced && signs.automated >= 2 && failure >= 1;
}

/** A code where one stands: at a beginning, behind a sign or a word that announces it, or an enhanced one. */
const standing = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}\s]\s{0,3}|\b(?:codes?|error|smtp|fehler|erreur|said|says|reply|response|with|got|returns?|returned|status) )` +
    String.raw`${noReplyCode}[45]\d\d(?:[ -]|, b['"])|(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|SMTP`,
  "imu",
);

/** Postfix names the command that was answered, whatever the answer was: "maillist is null (in reply to end of DATA command)". */
const inReplyTo = /\(in reply to [A-Za-z ]{4,20} command\)/;

/** The subject of a report, and nothing else. */
const isSubject = (text: string): boolean =>
  text.length < longestSubject &&
  wordsInHeader(text).some(
    ({ role, start }) => start === 0 && (role === "subject-failure" || role === "subject-delay"),
  );
const longestSubject = 120;

/** Text that somebody pasted is a report if a format, a reply or a sentence tells of a failure. */
function pastedKind({ fromFields, fromProse, format, hits, prose }: Findings): Kind {
  if (fromFields.length > 0) return "delivery-report";
  if (fromProse.length === 0) return "not-a-report";
  if (ofReceiving.test(beginning(prose)) || ofModerators.test(beginning(prose))) return "not-a-report";
  if (format !== null) return "delivery-report";
  const told = tellsOfUndelivered(hits) || isSubject(prose.value.trim());
  const coded = fromProse.some((one) => one.diagnostic !== null && hasCode(one.diagnostic));
  // "Your order 450 has arrived": three digits amid a sentence are a code only if the rules know what it says.
  const stands = coded && fromProse.some((one) => one.diagnostic !== null && standing.test(one.diagnostic.value));
  const answers = fromProse.some((one) => one.diagnostic !== null && inReplyTo.test(one.diagnostic.value));
  if (!told && ofNewsletters.test(beginning(prose))) return "not-a-report";
  // "Ich bin nicht im Büro. Ihre E-Mail wird nicht weitergeleitet."
  if (!coded && !answers && hits.some(({ role }) => role === "auto-reply")) return "not-a-report";
  // The rows of a table that tell of mail are events, however little of the text they are.
  if (readRows(prose)?.some(({ address }) => address !== null) === true) return "delivery-report";
  return (told || stands || answers) && !isOfOthers(beginning(prose), coded || answers)
    ? "delivery-report"
    : "not-a-report";
}

/** Automatic messages that are no failures (RFC 3834 section 5 for the field, the words for those who do not set it). */
function automaticKind({ message, signs, hits, prose }: Findings): Kind | null {
  if (signs.announces === "subject-read-receipt") return "read-receipt";
  const autoSubmitted = header(message, "auto-submitted").toLowerCase();
  const replied =
    autoSubmitted.startsWith("auto-replied") ||
    header(message, "x-autoreply") !== "" ||
    header(message, "x-autorespond") !== "" ||
    /^\s*auto[-_]?reply/i.test(header(message, "precedence"));
  const event = eventOf(untagged(signs.subject?.text.value ?? ""), prose.value);
  const isMachines = replied || autoSubmitted !== "" || signs.automated > 0 || tellsOfUndelivered(hits);
  if (event !== null && (event === "list-request" || isMachines)) return event;
  if (replied || signs.announces === "subject-auto-reply") return "auto-reply";
  if (signs.automated > 0 && hits.some((hit) => hit.role === "auto-reply")) return "auto-reply";
  return null;
}
