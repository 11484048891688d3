/** The returned message: its header fields as far as the report returned them. */
import { addressesIn, seen } from "../read/address.js";
import { toIso } from "../read/date.js";
import { fieldValue } from "../read/headers.js";
import { partText, slice } from "../read/text.js";
import type { Field, Message, Original, Part } from "../types.js";
import { fieldsInText } from "./inline-original.js";
import type { Structure } from "./structure.js";
import type { Prose } from "./text-for-people.js";

/** More header fields than this are not repeated in a report. */
const mostHeaders = 500;

/** The original as its header fields tell it. */
export function originalOf(message: Message, fields: readonly Field[]): Original {
  const result: Original = {
    messageId: null,
    from: null,
    to: [],
    subject: null,
    date: null,
    listId: null,
    headers: [],
  };
  for (const field of fields) {
    if (result.headers.length >= mostHeaders) break;
    const value = fieldValue(message, field);
    result.headers.push({ name: field.written, value });
    switch (field.name) {
      case "message-id":
        result.messageId ??= value === "" ? null : value;
        break;
      case "from":
        result.from ??= addressesIn(value)[0] ?? (seen(value) || null);
        break;
      case "to":
        if (result.to.length === 0) result.to = addressesIn(value);
        break;
      case "subject":
        result.subject ??= value === "" ? null : value;
        break;
      case "date":
        result.date ??= toIso(value);
        break;
      case "list-id":
        result.listId ??= /<([^<>]+)>/.exec(value)?.[1]?.trim() || value || null;
        break;
    }
  }
  return result;
}

/** The address that the message was sent to, where it is the only one, and no list that passed it on to its members. */
export function onlyRecipient(original: Original | null): string | null {
  const to = original === null ? [] : original.to.filter((address) => address.includes("@"));
  return to.length === 1 && !isList(to[0]!, original!) ? to[0]! : null;
}

/** Is it the address of the list that the message came from (RFC 2369 section 3.4, RFC 2919)? */
function isList(address: string, { listId, headers }: Original): boolean {
  const lower = address.toLowerCase();
  const post = headers.find(({ name }) => name.toLowerCase() === "list-post")?.value.toLowerCase() ?? "";
  return listId?.toLowerCase() === lower.replace("@", ".") || addressesIn(post.replace("mailto:", "")).includes(lower);
}

/** The part whose fields are the returned message's header: the enclosed message, or the first part inside it. */
function originalFields(message: Message, part: Part): readonly Field[] {
  const inner = part.children[0];
  return inner === undefined ? [] : (message.parts[inner]?.fields ?? []);
}

/** The header fields of the returned message: of the enclosed message, or as they stand in the text. */
export function returnedFields(message: Message, structure: Structure, prose: Prose): readonly Field[] {
  if (structure.original !== null) return originalFields(message, structure.original);
  if (prose.original !== null) return fieldsInText(prose.original);
  return structure.deliveryStatus.length === 0 ? [] : fieldsInLaterText(message, structure, prose);
}

/** Momentum and others return the header as a text part of its own, below a heading. */
function fieldsInLaterText(message: Message, structure: Structure, prose: Prose): readonly Field[] {
  for (const part of structure.texts.slice(0, 8)) {
    if (part === prose.text.part) continue;
    const text = partText(message, part);
    const heading = /^(?:\s*-{2}[^\n]*\n)?\s*/.exec(text.value)?.[0].length ?? 0;
    const fields = fieldsInText(slice(text, heading, text.value.length));
    if (fields.length >= 2) return fields;
  }
  return [];
}
