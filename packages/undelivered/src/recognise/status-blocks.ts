/** The groups of fields for programs (RFC 3464 section 2.1), wherever a report has them. */
import { readBlocks } from "../read/fields.js";
import { partText, slice } from "../read/text.js";
import type { Field, Message, Part, Text } from "../types.js";
import type { Structure } from "./structure.js";
import { searched, type Prose } from "./text-for-people.js";

/** Groups of fields, and the part in which they stand. */
export interface StatusBlocks {
  part: Part;
  blocks: Field[][];
}

/** The groups of fields of the delivery-status parts; where MIME was lost, and in pasted text, they stand in the prose. */
export function statusBlocks(message: Message, structure: Structure, prose: Prose): StatusBlocks[] {
  const parts = structure.deliveryStatus.map((part) => ({ part, blocks: readBlocks(partText(message, part)) }));
  if (parts.length > 0) return parts;
  const { disposition } = structure;
  if (disposition !== null) return [{ part: disposition, blocks: readBlocks(partText(message, disposition)) }];
  const fields = message.hasHeader
    ? /^(?:Final-Recipient|Original-Recipient)[ \t]*:/im
    : /(?:^|\s)(?:Final-Recipient|Diagnostic-Code|Reporting-MTA)[ \t]*:/i;
  const part = message.parts[0]!;
  if (fields.test(prose.text.value)) return [{ part, blocks: readBlocks(prose.text) }];
  const attached = message.hasHeader ? statusAsText(message, structure, prose, fields) : null;
  if (attached !== null) return [attached];
  const quoted = prose.original;
  return quoted !== null && isForwardedReport(prose.text, quoted) ? [{ part, blocks: readBlocks(quoted) }] : [];
}

/** Gateways that take the type from a part leave the fields in a text of their own. */
function statusAsText(message: Message, structure: Structure, prose: Prose, fields: RegExp): StatusBlocks | null {
  for (const part of structure.texts.slice(0, 8)) {
    if (part === prose.text.part) continue;
    const text = partText(message, part);
    if (fields.test(text.value.slice(0, searched))) return { part, blocks: readBlocks(text) };
  }
  return null;
}

/** A report pasted into the text of a report as a mailbox keeps it: its "From " line is that of a mail system (RFC 4155). */
const isForwardedReport = (prose: Text, quoted: Text): boolean =>
  /(?:^|\n)>?From (?:MAILER-DAEMON|<>|postmaster)\S{0,255} [^\n]{10,60}\s*$/i.test(prose.value.slice(-400)) &&
  /^Final-Recipient[ \t]*:/im.test(quoted.value);

/** Where the fields stand in the text because MIME was lost, what stands before them is the text for people. */
export function withoutFields(prose: Text, structure: Structure, blocks: readonly StatusBlocks[]): Text {
  if (blocks.length === 0 || structure.deliveryStatus.length > 0 || structure.disposition !== null) return prose;
  const first = prose.value.search(
    /^(?:Reporting-MTA|Original-Envelope-Id|Final-Recipient|Original-Recipient|Arrival-Date)[ \t]*:/im,
  );
  return first > 0 ? slice(prose, 0, first) : prose;
}
