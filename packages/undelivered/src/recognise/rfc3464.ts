/**
 * Delivery status notifications (RFC 3464) and their internationalised form (RFC 6533): fields to statements.
 *
 * Real reports disobey the grammar in every way (see docs/decisions); what is read here is what the fields mean, not how they
 * ought to be written.
 */
import { decodeTypedAddress } from "../read/address.js";
import { toIso } from "../read/date.js";
import { fieldText, fieldValue } from "../read/headers.js";
import { fold, slice } from "../read/text.js";
import type { Action, Field, Message, Part, Statement, Text } from "../types.js";
import { stated, statement } from "./statement.js";

/** What the per-message fields say (RFC 3464 section 2.2). */
export interface PerMessage {
  reportingMta: string | null;
  receivedFromMta: string | null;
  arrivalDate: string | null;
}

const perRecipient = new Set([
  "final-recipient",
  "original-recipient",
  "action",
  "status",
  "diagnostic-code",
  "remote-mta",
  "last-attempt-date",
  "will-retry-until",
  "x-actual-recipient",
  "final-log-id",
]);

/** Does this group speak of a recipient? */
export const isRecipientBlock = (block: readonly Field[]): boolean =>
  block.some((field) => perRecipient.has(field.name));

/** `dns; mail.example.org` without its type, the host as a bare lower-case name. */
export function mtaName(value: string): string | null {
  const bare = value
    .replace(/^\s*(?:\([^()]*\)\s*)?[\w-]+\s*;\s*/, "")
    .replace(/^\s*smtp:/i, "")
    .trim();
  const host = /^\[?([^\s()[\],;]+)\]?\.?/.exec(bare)?.[1]?.replace(/\.$/, "").toLowerCase();
  return host === undefined || host === "" || host === "unknown" ? null : host;
}

/** The names of these fields. */
export const perMessage: ReadonlySet<string> = new Set(["reporting-mta", "received-from-mta", "arrival-date"]);

/** What the first field of each of these names says. */
export function readPerMessage(message: Message, fields: ReadonlyMap<string, Field>): PerMessage {
  const find = (name: string): string | null => {
    const found = fields.get(name);
    return found === undefined ? null : fieldValue(message, found);
  };
  const mta = (name: string): string | null => {
    const value = find(name);
    return value === null ? null : mtaName(value);
  };
  const arrival = find("arrival-date");
  return {
    reportingMta: mta("reporting-mta"),
    receivedFromMta: mta("received-from-mta"),
    arrivalDate: arrival === null ? null : toIso(arrival),
  };
}

const actions: Record<string, Action> = {
  failed: "failed",
  failure: "failed",
  fail: "failed",
  error: "failed",
  bounced: "failed",
  rejected: "failed",
  expired: "failed",
  delayed: "delayed",
  deferred: "delayed",
  delivered: "delivered",
  relayed: "relayed",
  expanded: "expanded",
};

/** One group of per-recipient fields (RFC 3464 section 2.3) as a statement. */
export function readRecipientBlock(message: Message, part: Part, block: readonly Field[]): Statement {
  const result = statement();
  for (const field of block) read(message, part, field, result);
  if (result.diagnostic === null) result.diagnostic = replyInStatus(result);
  // Only what is delayed is tried again (RFC 3464 section 2.3.9).
  if (result.retryUntil !== null) result.action ??= stated("delayed");
  return result;
}

/**
 * QUIRK: Haraka and mox put what went wrong into a comment of `Status` (`5.1.2 (550 Tried all MXs)`, `4.0.0 (dial: i/o timeout)`) where
 * they have no `Diagnostic-Code`.
 */
function replyInStatus(result: Statement): Text | null {
  for (const text of result.supporting) {
    const comment = /^[245]\.\d{1,3}\.\d{1,3}\s*\(([245]\d\d[ -].*|dial: .*)\)\s*$/s.exec(text.value);
    if (comment !== null) return slice(text, text.value.indexOf("(") + 1, text.value.lastIndexOf(")"));
  }
  return null;
}

function read(message: Message, part: Part, field: Field, result: Statement): void {
  const text = fieldText(message, part, field);
  switch (field.name) {
    case "final-recipient":
    case "original-recipient":
    case "x-actual-recipient": {
      const address = decodeTypedAddress(field.raw.replace(/\s+/g, " "));
      if (address === null || address.startsWith("@") || address.startsWith("/")) return;
      if (field.name === "final-recipient") result.address = stated(address, text);
      else if (field.name === "original-recipient") result.originalAddress = stated(address, text);
      else result.originalAddress ??= stated(address, text);
      return;
    }
    case "action": {
      const word = /^[a-z]+/.exec(text.value.toLowerCase())?.[0] ?? "";
      // A stranger may write "constructor", which every object has.
      if (Object.hasOwn(actions, word)) result.action = stated(actions[word]!, text);
      return;
    }
    case "status": {
      const status = /(?:^|[\s;(])([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/.exec(text.value)?.[1];
      if (status !== undefined) result.status = stated(status, text);
      if (text.value.length > (status?.length ?? 0) + 2) result.supporting.push(text);
      return;
    }
    case "remote-mta": {
      const host = mtaName(text.value);
      // Sun's server tells both ends of the connection: (TCP|own address|own port|remote address|remote port).
      const ends = /\(TCP\|[^|)]{1,60}\|\d{1,5}\|([^|)]{1,60})\|/.exec(text.value)?.[1];
      const ip = ends ?? /[[(]?(\d{1,3}(?:\.\d{1,3}){3})[\])]?/.exec(text.value)?.[1] ?? null;
      if (host !== null) result.remoteMta = stated(host, text);
      result.remoteIp ??= ip;
      return;
    }
    case "diagnostic-code":
      readDiagnostic(text, result);
      return;
    case "will-retry-until":
      result.retryUntil = toIso(text.value);
      return;
    case "last-attempt-date":
      result.lastAttempt = toIso(text.value);
      return;
    default:
      if (/^x-.*(?:reason|error|supplementary|diagnostic|explanation|response|notes?-item)/.test(field.name)) {
        if (text.value !== "") result.supporting.push(text);
      }
  }
}

function readDiagnostic(text: Text, result: Statement): void {
  const type = /^\s*([A-Za-z][\w-]{0,40})\s*;\s*/.exec(text.value);
  const body = type === null ? text : fold(slice(text, type[0].length, text.value.length));
  if (body.value === "" || /^(?:null|none|n\/a)$/i.test(body.value)) return;
  if (result.diagnostic !== null) {
    result.supporting.push(body);
    return;
  }
  result.diagnosticType = type?.[1]?.toLowerCase() ?? null;
  result.diagnostic = body;
}
