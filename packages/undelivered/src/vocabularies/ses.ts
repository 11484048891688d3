import type { Vocabulary } from "./vocabulary.js";

/** The pairs of `bounceType` and `bounceSubType` that Amazon SES documents. */
const labels = [
  "Undetermined/Undetermined",
  "Permanent/General",
  "Permanent/NoEmail",
  "Permanent/Suppressed",
  "Permanent/OnAccountSuppressionList",
  "Transient/General",
  "Transient/MailboxFull",
  "Transient/MessageTooLarge",
  "Transient/ContentRejected",
  "Transient/AttachmentRejected",
] as const;

export type SesPair = (typeof labels)[number];

/** The same as the two fields of a bounce notification. */
export interface SesBounce {
  bounceType: "Undetermined" | "Permanent" | "Transient";
  bounceSubType: string;
}

/**
 * SES documents `NoEmail` for addresses that do not exist and sends `General` for them. What is refused at submission never
 * becomes a bounce there: it is undetermined.
 */
export const ses: Vocabulary<SesPair> = {
  name: "Amazon SES",
  source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types",
  seen: "2026-11",
  labels,
  reasons: {
    "user-unknown": "Permanent/General",
    "address-invalid": "Permanent/General",
    "address-moved": "Permanent/General",
    "mailbox-disabled": "Permanent/General",
    "mailbox-full": "Transient/MailboxFull",
    "mailbox-unavailable": "Permanent/General",
    "recipient-restricted": "Permanent/General",
    "recipient-rate-limited": "Transient/General",
    "domain-not-found": "Permanent/General",
    "domain-no-mail": "Permanent/General",
    "dns-temporary": "Transient/General",
    "dns-misconfigured": "Transient/General",
    "connection-failed": "Transient/General",
    "tls-failed": "Transient/General",
    "mail-loop": "Transient/General",
    "routing-failed": "Transient/General",
    "delivery-expired": "Transient/General",
    "auth-required": "Undetermined/Undetermined",
    "credentials-rejected": "Undetermined/Undetermined",
    "domain-not-hosted": "Permanent/General",
    "relay-denied": "Permanent/General",
    "sender-not-permitted": "Undetermined/Undetermined",
    "sending-limit": "Undetermined/Undetermined",
    "sender-suspended": "Undetermined/Undetermined",
    "locally-suppressed": "Permanent/OnAccountSuppressionList",
    greylisted: "Transient/General",
    "rate-limited": "Transient/General",
    "too-many-recipients": "Transient/General",
    blocklisted: "Transient/General",
    "reputation-blocked": "Transient/General",
    "direct-mail-blocked": "Transient/General",
    "reverse-dns-invalid": "Transient/General",
    "receiver-filter-broken": "Transient/General",
    "sender-auth-failed": "Transient/ContentRejected",
    "sender-domain-invalid": "Transient/General",
    "spam-content": "Transient/ContentRejected",
    malware: "Transient/ContentRejected",
    "attachment-blocked": "Transient/AttachmentRejected",
    "message-too-large": "Transient/MessageTooLarge",
    "message-malformed": "Transient/ContentRejected",
    "policy-rejected": "Permanent/General",
    "server-full": "Transient/General",
    "server-error": "Transient/General",
    "server-misconfigured": "Transient/General",
    "protocol-error": "Transient/General",
    unknown: "Undetermined/Undetermined",
  },
  details: { "locally-suppressed.bounced": "Permanent/Suppressed" },
  temporary: { "Permanent/General": "Transient/General" },
};
