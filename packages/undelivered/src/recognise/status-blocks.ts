/** The groups of fields for programs (RFC 3464 section 2.1), wherever a report has them. */
import { eachBlock } from "../read/fields.js";
import { maxRecipients } from "../read/limits.js";
import { partText, slice } from "../read/text.js";
import type { Field, Message, Part, Statement, Text } from "../types.js";
import { isRecipientBlock, perMessage, readPerMessage, readRecipientBlock, type PerMessage } from "./rfc3464.js";
import type { Structure } from "./structure.js";
import { searched, type Prose } from "./text-for-people.js";

/** A text that has groups of fields, and the part in which it stands. */
export interface StatusText {
  part: Part;
  text: Text;
}

/** What all fields say. */
export interface StatusFields extends PerMessage {
  /** One for each group that speaks of a recipient. */
  statements: Statement[];
  /** The names of all fields. */
  names: ReadonlySet<string>;
  /** How many fields there are. */
  count: number;
}

/** The delivery-status parts; where MIME was lost, and in pasted text, the fields stand in the prose. */
export function statusTexts(message: Message, structure: Structure, prose: Prose): StatusText[] {
  const parts = structure.deliveryStatus.map((part) => ({ part, text: partText(message, part) }));
  if (parts.length > 0) return parts;
  const { disposition } = structure;
  if (disposition !== null) return [{ part: disposition, text: partText(message, disposition) }];
  const fields = message.hasHeader
    ? /^(?:Final-Recipient|Original-Recipient)[ \t]*:/im
    : /(?:^|\s)(?:Final-Recipient|Diagnostic-Code|Reporting-MTA)[ \t]*:/i;
  const part = message.parts[0]!;
  if (fields.test(prose.text.value)) return [{ part, text: prose.text }];
  const attached = message.hasHeader ? statusAsText(message, structure, prose, fields) : null;
  if (attached !== null) return [attached];
  const quoted = prose.original;
  return quoted !== null && isForwardedReport(prose.text, quoted) ? [{ part, text: quoted }] : [];
}

/** Reads them group by group: tens of thousands of recipients need not be held as fields and as statements. */
export function readStatus(message: Message, texts: readonly StatusText[]): StatusFields {
  const statements: Statement[] = [];
  const names = new Set<string>();
  const ofMessage = new Map<string, Field>();
  let count = 0;
  for (const { part, text } of texts) {
    eachBlock(text, (block) => {
      count += block.length;
      for (const field of block) {
        names.add(field.name);
        if (perMessage.has(field.name) && !ofMessage.has(field.name)) ofMessage.set(field.name, field);
      }
      if (statements.length < maxRecipients && isRecipientBlock(block))
        statements.push(readRecipientBlock(message, part, block));
    });
  }
  return { statements, names, count, ...readPerMessage(message, ofMessage) };
}

/** Gateways that take the type from a part leave the fields in a text of their own. */
function statusAsText(message: Message, structure: Structure, prose: Prose, fields: RegExp): StatusText | null {
  for (const part of structure.texts.slice(0, 8)) {
    if (part === prose.text.part) continue;
    const text = partText(message, part);
    if (fields.test(text.value.slice(0, searched))) return { part, text };
  }
  return null;
}

/** A report pasted into the text of a report as a mailbox keeps it: its "From " line is that of a mail system (RFC 4155). */
const isForwardedReport = (prose: Text, quoted: Text): boolean =>
  /(?:^|\n)>?From (?:MAILER-DAEMON|<>|postmaster)\S{0,255} [^\n]{10,60}\s*$/i.test(prose.value.slice(-400)) &&
  /^Final-Recipient[ \t]*:/im.test(quoted.value);

/** Where the fields stand in the text because MIME was lost, what stands before them is the text for people. */
export function withoutFields(prose: Text, structure: Structure, texts: readonly StatusText[]): Text {
  if (texts.length === 0 || structure.deliveryStatus.length > 0 || structure.disposition !== null) return prose;
  const first = prose.value.search(
    /^(?:Reporting-MTA|Original-Envelope-Id|Final-Recipient|Original-Recipient|Arrival-Date)[ \t]*:/im,
  );
  return first > 0 ? slice(prose, 0, first) : prose;
}
