/** The returned message: its header fields as far as the report returned them. */
import { addressesIn, seen } from "../read/address.js";
import { toIso } from "../read/date.js";
import { fieldValue } from "../read/headers.js";
import type { Field, Message, Original, Part } from "../types.js";

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
        result.listId ??= /<([^<>]+)>/.exec(value)?.[1] ?? (value === "" ? null : value);
        break;
    }
  }
  return result;
}

/** The address that the message was sent to, where it is the only one. */
export function onlyRecipient(original: Original | null): string | null {
  const to = original === null ? [] : original.to.filter((address) => address.includes("@"));
  return to.length === 1 ? to[0]! : null;
}

/** The part whose fields are the returned message's header: the enclosed message, or the first part inside it. */
export function originalFields(message: Message, part: Part): readonly Field[] {
  const inner = part.children[0];
  return inner === undefined ? [] : (message.parts[inner]?.fields ?? []);
}
