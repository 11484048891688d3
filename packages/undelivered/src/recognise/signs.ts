/** The header of a report: does it come from a machine, and what does its subject announce? */
import { answerPrefix, mailSystem, otherMachine } from "../../knowledge/automatic-mail.js";
import { addressesIn } from "../read/address.js";
import { field, fieldText, fieldValue } from "../read/headers.js";
import type { AnatomyPart, Message } from "../types.js";
import { wordsInHeader, type Role, type WordHit } from "./words.js";

/** What the header shows. Subjects and senders only support: anybody can write them. */
export interface Signs {
  subject: AnatomyPart | null;
  sender: AnatomyPart | null;
  /** What the subject announces, the most telling word deciding; null where nothing. */
  announces: Role | null;
  /** The subject begins as an answer or a forwarded message does. */
  answers: boolean;
  /** Signs that a machine wrote it: null return path, automated sender, Auto-Submitted (RFC 3834), X-Failed-Recipients. */
  automated: number;
  /** It was sent so that nobody can answer: with the null return path (RFC 5321 section 4.5.5), or by a mailer daemon. */
  isUnanswerable: boolean;
  /** A mail system's address or name stands in it as the sender. */
  isMailSystem: boolean;
  /** A mail system sent it so: what it says of an address is most likely why mail came back. */
  isReturned: boolean;
  /** Words found in the subject. */
  hits: readonly WordHit[];
}

/** The null return path (RFC 5321 section 4.5.5); sendmail and Postfix name their daemon where they deliver such mail. */
const nullPath = /^\s*<\s*(?:mailer-daemon(?:@[^\s<>]{1,255})?\s*)?>/i;

/** What filters and lists put before a subject: "[EXTERNAL] ", "*** SPAM *** ", "[talk] ". */
const tags =
  /^(?:\s{0,4}(?:\[[^[\]]{1,40}\]|\{[^{}]{1,40}\}|\*{2,5}[^*]{1,40}\*{2,5}|(?:spam|external|extern)(?=:):))+\s*/i;

/** A subject without them. */
export const untagged = (subject: string): string => subject.replace(tags, "");

/** Reads the header of a message. */
export function signsOf(message: Message): Signs {
  const root = message.parts[0]!;
  const value = (name: string): string | null => {
    const found = field(root, name);
    return found === null ? null : fieldValue(message, found);
  };
  const subject = value("subject");
  const hits = subject === null ? [] : wordsInHeader(subject);
  const own = untagged(subject ?? "");
  const answers = answerPrefix.test(own);
  const announces = answers ? null : strongest(hits, (subject?.length ?? 0) - own.length);
  const subjectField = field(root, "subject");
  const fromField = field(root, "from") ?? field(root, "sender");
  const from = fromField === null ? null : fieldValue(message, fromField);
  const local = from === null ? "" : localPart(from);
  const ofMailSystem = from !== null && isMailSystem(from);
  const automatedSender = ofMailSystem || (from !== null && otherMachine.test(local));
  const isDaemon =
    (from !== null && nameless.test(from)) || /^(?:mailer-?d|mail-?daemon)/i.test(local) || daemonName.test(from ?? "");
  const hasNullPath = nullPath.test(value("return-path") ?? "");
  const isUnanswerable = isDaemon || hasNullPath;
  const autoSubmitted = value("auto-submitted");
  let automated = 0;
  if (automatedSender) automated++;
  if (isDaemon) automated++;
  if (hasNullPath) automated++;
  if (autoSubmitted !== null && !/^\s*no\b/i.test(autoSubmitted)) automated++;
  if (field(root, "x-failed-recipients") !== null) automated += 2;
  // Mailman marks what it writes itself, as against what members write.
  if (/^\s*yes\b/i.test(value("x-list-administrivia") ?? "")) automated += 2;
  if (announces === "subject-failure" || announces === "subject-delay" || announces === "subject-success") automated++;
  return {
    subject:
      subjectField === null
        ? null
        : { text: fieldText(message, root, subjectField), recognised: announces?.startsWith("subject-") ?? false },
    sender: fromField === null ? null : { text: fieldText(message, root, fromField), recognised: automatedSender },
    announces,
    answers,
    automated,
    isUnanswerable,
    isMailSystem: ofMailSystem,
    isReturned: ofMailSystem && isUnanswerable,
    hits,
  };
}

/** `MAILER-DAEMON <bounce@example.org>`: the name says what the address does not. */
const daemonName = /^\s*"?mailer-daemon"?\s*</i;

const nameless = /<\s*>\s*$/;

/** Is it the address or the name of a mail system, as in a field that says from whom a message is? */
export const isMailSystem = (from: string): boolean =>
  nameless.test(from) || mailSystem.test(localPart(from)) || wordsInHeader(from).some((hit) => hit.role === "sender");

/** The word at the end of a field without an address. Words are tried from each of their letters: so no more is looked at. */
const lastWord = /<?\s*([^\s<>@]+)@?\s*(?:>\s*)?$/;
const longestAddress = 320;

function localPart(from: string): string {
  const address = addressesIn(from)[0] ?? lastWord.exec(from.slice(-longestAddress))?.[1] ?? "";
  return address.includes("@") ? address.slice(0, address.lastIndexOf("@")) : address;
}

/** What a subject begins with was put before the subject that is answered: "Out of office: Re: Mail delivery failed". */
function strongest(hits: readonly WordHit[], beginning: number): Role | null {
  if (hits.some((hit) => hit.start === beginning && hit.role === "subject-auto-reply")) return "subject-auto-reply";
  let best: WordHit | null = null;
  for (const hit of hits) {
    if (hit.role !== "sender" && (best === null || hit.letters > best.letters)) best = hit;
  }
  return best?.role ?? null;
}
