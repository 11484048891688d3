/** Values of the report in the words of the pages. */
import type { AddressEffect, Category, Permanence, Scope } from "../../../undelivered/src/types.js";
import type { Trust } from "../../../undelivered/knowledge/status-codes.js";

export const categoryNames: Record<Category, string> = {
  "invalid-user": "Invalid user",
  "mailbox-full": "Mailbox full",
  "misconfigured-dns": "Misconfigured DNS and unreachable servers",
  greylisting: "Greylisting",
  "relaying-denied": "Relaying denied and logging in",
  "dns-blacklist": "DNS blacklist and reputation",
  "broken-heuristics": "Broken heuristics at the receiver",
  "sender-authentication": "Proof of the sender",
  content: "Content",
  policy: "Rules of the recipient",
  pace: "Too much, too fast",
  "sender-account": "The sender's own account",
  "server-trouble": "Trouble of servers",
  expired: "Given up",
  unknown: "Unknown",
};

export const permanenceNames: Record<Permanence, string> = {
  permanent: "For good: the same message will fail again.",
  temporary: "For now: it can work at a later try.",
  conditional: "Until something is put right; then it works.",
  unknown: "The words do not tell.",
};

export const scopeNames: Record<Scope, string> = {
  address: "this one address",
  "recipient-domain": "the whole domain of the recipient",
  "receiving-system": "everything at the receiving server",
  message: "this message, not the address",
  "sender-account": "the sender's account",
  "sender-domain": "the sender's domain",
  "sending-ip": "the sending server",
  netblock: "the network of the sending server",
  submission: "handing in mail at the outgoing server",
};

export const effectNames: Record<AddressEffect, string> = {
  none: "none",
  quarantine: "pause it",
  suppress: "take it off",
  release: "let it in again",
};

export const trustNames: Record<Trust, string> = {
  high: "The code can be relied on: what the text says rarely contradicts it.",
  medium: "The code mostly means this. Where the text says otherwise, the text is right.",
  low: "The code hardly says anything: it is written for many different causes. Only the text tells.",
};
