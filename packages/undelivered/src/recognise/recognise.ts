/**
 * Message → Notice: what kind of message this is, which system wrote it, and what it states about whom.
 *
 * The delivery-status part carries most; what it leaves out is read from the prose. Why a delivery failed is not asked here.
 */
import { addressesIn } from "../read/address.js";
import { readBlocks } from "../read/fields.js";
import { field, fieldValue } from "../read/headers.js";
import { maxRecipients, maxStatusFields } from "../read/limits.js";
import { partText } from "../read/text.js";
import { warn } from "../read/warnings.js";
import type { Field, Kind, Message, Notice, Original, Statement } from "../types.js";
import { readAutoReply } from "./auto-reply.js";
import { readComplaint } from "./complaint.js";
import { isDoubtful, isSaidOf } from "./doubtful.js";
import { recipientInReturnPath } from "./envelope.js";
import { formatOf, viewOf } from "./identify.js";
import { complainantsIn } from "./json-events.js";
import { kindOf } from "./kind.js";
import { merge, tidy } from "./merge.js";
import { originalOf, returnedFields } from "./original.js";
import { pathOf } from "./path.js";
import { readStatements, type ProseInput } from "./prose-statements.js";
import { hasReader, readBy } from "./read-by.js";
import { chineseOf, devanagariOf, isBosnian, languageOfLetters } from "./script.js";
import { signsOf } from "./signs.js";
import { stated, statement } from "./statement.js";
import { readStatus, statusTexts, withoutFields } from "./status-blocks.js";
import { structureOf, type Structure } from "./structure.js";
import { cutByFormat, proseOf } from "./text-for-people.js";
import { languageOf, type WordHit } from "./words.js";

/**
 * What a message states.
 *
 * @param message a message as `read` gives it
 * @returns the notice; of a message that is no report, kind `not-a-report` and nothing stated. Pasted words that no format
 *   and no code shows to be a report are `not-a-report` with a statement, and so is what a mail system sends of an address in
 *   words that nobody has listed: whether they are one, the rules decide.
 */
export function recognise(message: Message): Notice {
  const structure = structureOf(message);
  const signs = signsOf(message);
  const whole = proseOf(message, structure);
  const texts = statusTexts(message, structure, whole);
  const { statements: fromFields, names, count, ...perMessage } = readStatus(message, texts);
  const looked = viewOf(message, whole.text, names);
  const marked = formatOf(message, looked, whole.marks);
  // Whether a text is a notation, its reader sees.
  const notation = marked?.format.isNotation ? readBy(marked.format, whole.text, looked) : undefined;
  const identified = notation === null ? null : marked;
  const format = identified?.format ?? null;
  const prose = cutByFormat(whole, format);
  const view = { ...looked, prose: withoutFields(prose.text, structure, texts) };
  const returned = returnedFields(message, structure, prose);
  const original = returned.length > 0 ? originalOf(message, returned) : null;
  const { hits } = prose;
  const own = view.prose === whole.text ? notation : undefined;
  const input = { view, signs, hits, format, own, original, pasted: !message.hasHeader, ...knownAddresses(message) };
  const fromProse = readStatements(input);
  if (count >= maxStatusFields || Math.max(fromFields.length, fromProse.length) >= maxRecipients)
    warn(message.warnings, "too-many-recipients");
  // Its own reader found nothing in it: then the marks were those of something else.
  const read = format === null || !hasReader(format) || fromProse.length > 0 ? identified : null;
  const complainants = message.hasHeader || fromProse.length > 0 ? [] : complainantsIn(prose.text);
  const findings = {
    message,
    structure,
    signs,
    hits,
    prose: prose.text,
    returned,
    format: read,
    fromFields,
    fromProse,
    complainants,
  };
  const isToOthers = format?.toOthers !== undefined && fromProse.length + fromFields.length === 0;
  const judged = isToOthers ? "not-a-report" : kindOf(findings);
  const doubtful = judged === "not-a-report" && message.hasHeader && isDoubtful(input, fromProse);
  const kind = doubtful && isSaidOf(input, fromProse) ? "delivery-report" : judged;
  const undecided = kind === "not-a-report" && (!message.hasHeader || doubtful);
  const statements =
    kind === "delivery-report" || undecided
      ? merge(fromFields, fromProse, original, input)
      : others(kind, message, structure, original, returned, complainants);
  statements.forEach(tidy);
  const likely = (): string | null => languageOfLetters(prose.text.value);
  const notice: Notice = {
    message,
    kind,
    format: nameOf(
      undecided ? "delivery-report" : kind,
      format?.id ?? null,
      fromFields.length > 0,
      message,
      complainants.length > 0,
    ),
    language: inItsScript(languageOf(hits, likely) ?? likely() ?? languageOf(signs.hits, likely), prose.text.value),
    anatomy: { subject: signs.subject, sender: signs.sender, reason: null },
    ...perMessage,
    original: kind === "not-a-report" && !undecided ? null : original,
    statements,
    prose: prose.text,
    isRead: format !== null && hasReader(format) && fromProse.length > 0,
    path: [],
    complaint: kind === "complaint" ? readComplaint(message, feedbackFields(message, structure)) : null,
    autoReply: kind === "auto-reply" ? readAutoReply(prose.text.value, senderOf(message)) : null,
    warnings: [...message.warnings],
  };
  if (kind === "delivery-report") notice.reportingMta ??= reporterInProse(prose.text.value, hits);
  notice.path = pathOf(message, notice, returned);
  return notice;
}

/** Both kinds of Chinese share words and sentences, but not their signs; so do the languages of India and of Bosnia. */
function inItsScript(language: string | null, text: string): string | null {
  if (language?.startsWith("zh") === true) return chineseOf(text) ?? language;
  if (language === "hi" || language === "mr" || language === "ne") return devanagariOf(text) ?? language;
  if ((language === "hr" || language === "sr") && isBosnian(text)) return "bs";
  return language;
}

/** How qmail, Postfix, Courier and their kin introduce themselves. */
const introduction =
  /\bthis is (?:the|a) [\w -]{0,40}(?:program|server|system|notification) (?:at|on|from)(?: host)? ((?:[\w-]{1,63}\.){1,9}[a-z][\w-]{1,62})/i;

/**
 * Without fields, the text tells who wrote the report: at its beginning, or as Exchange does, by a host and nothing else behind
 * a label.
 */
function reporterInProse(prose: string, hits: readonly WordHit[]): string | null {
  const introduced = introduction.exec(prose.slice(0, 500));
  if (introduced !== null) return introduced[1]!.toLowerCase();
  for (const { role, end } of hits) {
    if (role !== "diagnostic") continue;
    const found = /^[:：\s]{0,3}([\w-]{1,63}(?:\.[\w-]{1,63}){1,9})[ \t]*\n/.exec(prose.slice(end, end + 300));
    if (found !== null) return found[1]!.toLowerCase();
  }
  return null;
}

/** Addresses that the header of the report names. */
function knownAddresses(message: Message): Pick<ProseInput, "ownAddresses" | "named" | "carried"> {
  const of = (name: string): string[] => {
    const found = field(message.parts[0]!, name);
    return found === null ? [] : addressesIn(fieldValue(message, found));
  };
  let own: ReadonlySet<string> | null = null;
  return {
    ownAddresses: () =>
      (own ??= new Set(
        ["from", "to", "cc", "delivered-to", "x-original-to", "return-path"]
          .flatMap(of)
          .map((one) => one.toLowerCase()),
      )),
    named: of("x-failed-recipients"),
    carried: () =>
      ["x-original-to", "delivered-to", "to"]
        .flatMap(of)
        .map(recipientInReturnPath)
        .find((one) => one !== null) ?? null,
  };
}

/** Of complaints and automatic replies: the one who complains, the one who is away. */
function others(
  kind: Kind,
  message: Message,
  structure: Structure,
  original: Original | null,
  returned: readonly Field[],
  complainants: readonly string[],
): Statement[] {
  if (kind === "complaint") {
    const complaint = readComplaint(message, feedbackFields(message, structure));
    const microsoft = returned
      .filter((one) => one.name === "x-hmxmroriginalrecipient")
      .map((one) => fieldValue(message, one));
    const named =
      [complainants, complaint.originalRcptTo, microsoft, original?.to ?? []].find(
        (addresses) => addresses.length > 0,
      ) ?? [];
    return named.map((address) => statement({ address: stated(address) }));
  }
  const sender = kind === "not-a-report" || kind === "read-receipt" ? null : senderOf(message);
  return sender === null ? [] : [statement({ address: stated(sender) })];
}

function feedbackFields(message: Message, structure: Structure): Field[] {
  return structure.feedback === null ? [] : readBlocks(partText(message, structure.feedback)).flat();
}

function senderOf(message: Message): string | null {
  const from = field(message.parts[0]!, "from");
  return from === null ? null : (addressesIn(fieldValue(message, from))[0] ?? null);
}

function nameOf(
  kind: Kind,
  format: string | null,
  hasFields: boolean,
  message: Message,
  isEvent: boolean,
): string | null {
  if (kind === "not-a-report" && message.hasHeader) return null;
  if (kind === "complaint") return isEvent ? (format ?? "json-event") : "arf";
  if (kind !== "delivery-report" && kind !== "not-a-report") return kind;
  return format ?? (hasFields ? "rfc3464" : message.hasHeader ? "prose" : "text");
}
