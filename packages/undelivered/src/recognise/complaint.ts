/** Complaints: the abuse reporting format (RFC 5965) and what was sent before it was written. */
import { addressesIn } from "../read/address.js";
import { toIso } from "../read/date.js";
import { fieldValue } from "../read/headers.js";
import { findIp } from "../phrase/scanners.js";
import type { Complaint, Field, Message } from "../types.js";

/** Feedback fields as a complaint. */
export function readComplaint(message: Message, fields: readonly Field[]): Complaint {
  const all = (name: string): string[] =>
    fields.flatMap((field) => (field.name === name ? fieldValue(message, field) || [] : []));
  const first = (name: string): string | null => all(name)[0] ?? null;
  const date = first("arrival-date") ?? first("received-date");
  const incidents = Number.parseInt(first("incidents") ?? "", 10);
  return {
    feedbackType: (first("feedback-type") ?? "abuse").toLowerCase().trim(),
    userAgent: first("user-agent"),
    // Some write a name beside it, some a word for what they do not tell (RFC 5965 section 3.2 wants an address).
    sourceIp: findIp(first("source-ip") ?? first("source") ?? "")?.value ?? null,
    originalMailFrom: addressOf(first("original-mail-from")),
    originalRcptTo: distinct(
      all("original-rcpt-to").concat(all("original-recipient"), all("removal-recipient")).flatMap(addresses),
    ),
    arrivalDate: date === null ? null : toIso(date),
    reportedDomain: all("reported-domain"),
    reportedUri: all("reported-uri"),
    incidents: Number.isNaN(incidents) ? null : incidents,
    authenticationResults: first("authentication-results"),
  };
}

/** An address that several fields repeat is one recipient. */
const distinct = (list: string[]): string[] => [...new Set(list)];

const addresses = (value: string): string[] => addressesIn(value.replace(/^\s*[\w-]+\s*;/, ""));

const addressOf = (value: string | null): string | null => (value === null ? null : (addresses(value)[0] ?? null));
