import type { Action, Kind, Party } from "../types.js";

/** The words around a report for a person. The report's own words come from the engine, in the language asked for. */
export const actions: Record<Action, string> = {
  failed: "not delivered",
  delayed: "delayed",
  delivered: "delivered",
  relayed: "passed on",
  expanded: "passed on to a list",
};

export const kinds: Record<Kind, string> = {
  "delivery-report": "delivery report",
  complaint: "complaint",
  "auto-reply": "automatic reply",
  challenge: "challenge: confirm that you are a person",
  "read-receipt": "read receipt",
  "list-request": "request to a mailing list",
  "address-change": "change of address",
  "not-a-report": "not a report",
};

/** What a message that speaks of no failed recipient means. */
export const kindMeans: Record<Kind, string> = {
  "delivery-report": "This is a report about a delivery, but it names no recipient and no reason that could be read.",
  complaint: "A recipient marked a message of yours as unwanted. Take the address off your lists.",
  "auto-reply": "The message arrived; this is an automatic answer to it. There is nothing to mend.",
  challenge: "The recipient's system wants you to confirm that a person wrote. Read the message and decide yourself.",
  "read-receipt": "The message arrived, and the recipient's mail program tells what became of it.",
  "list-request": "Somebody asks to join or to leave a mailing list. Hand it to the list's program.",
  "address-change": "A correspondent tells of a new address. Check it before you write there.",
  "not-a-report": "This is not a report about a delivery, so there is no failure to explain.",
};

export const parties: Record<Party, string> = {
  sender: "the sender",
  "sender-admin": "the administrator of the sending mail system",
  recipient: "the recipient",
  "recipient-admin": "the administrator of the recipient's mail system",
  "third-party": "a third party",
  nobody: "nobody: it passes by itself",
  unknown: "not known",
};

/** A confidence in words; the number stands beside it. */
export function sureness(confidence: number): string {
  if (confidence >= 0.95) return "almost certain";
  if (confidence >= 0.85) return "very likely";
  if (confidence >= 0.7) return "likely";
  if (confidence >= 0.5) return "more likely than not";
  return "a guess";
}
