import type { Vocabulary } from "./vocabulary.js";

/** The bounce classification codes of SparkPost (Bird) and Momentum with their names and categories. */
export const sparkPostCodes = {
  "1": { name: "Undetermined", category: "Undetermined" },
  "10": { name: "Invalid Recipient", category: "Hard" },
  "20": { name: "Soft Bounce", category: "Soft" },
  "21": { name: "DNS Failure", category: "Soft" },
  "22": { name: "Mailbox Full", category: "Soft" },
  "23": { name: "Too Large", category: "Soft" },
  "24": { name: "Timeout", category: "Soft" },
  "25": { name: "Admin Failure", category: "Admin" },
  "30": { name: "Generic Bounce: No RCPT", category: "Hard" },
  "40": { name: "Generic Bounce", category: "Soft" },
  "50": { name: "Mail Block", category: "Block" },
  "51": { name: "Spam Block", category: "Block" },
  "52": { name: "Spam Content", category: "Block" },
  "53": { name: "Prohibited Attachment", category: "Block" },
  "54": { name: "Relaying Denied", category: "Block" },
  "60": { name: "Auto-Reply", category: "Soft" },
  "70": { name: "Transient Failure", category: "Soft" },
  "80": { name: "Subscribe", category: "Admin" },
  "90": { name: "Unsubscribe", category: "Hard" },
  "100": { name: "Challenge-Response", category: "Soft" },
} as const;

export type SparkPostCode = keyof typeof sparkPostCodes;

/** A code as a number (`bounce_class`), its name and its category. */
export interface SparkPostBounce {
  code: number;
  name: string;
  category: "Hard" | "Soft" | "Block" | "Admin" | "Undetermined";
}

/** `25` is for what the service itself refuses to send: its policies, its suppression list. */
export const sparkPost: Vocabulary<SparkPostCode> = {
  name: "SparkPost",
  source: "https://support.sparkpost.com/docs/deliverability/bounce-classification-codes",
  seen: "2026-11",
  labels: Object.keys(sparkPostCodes) as SparkPostCode[],
  reasons: {
    "user-unknown": "10",
    "address-invalid": "10",
    "address-moved": "10",
    "mailbox-disabled": "10",
    "mailbox-full": "22",
    "mailbox-unavailable": "30",
    "recipient-restricted": "50",
    "recipient-rate-limited": "20",
    "domain-not-found": "21",
    "domain-no-mail": "21",
    "dns-temporary": "21",
    "dns-misconfigured": "21",
    "connection-failed": "70",
    "tls-failed": "40",
    "mail-loop": "40",
    "routing-failed": "21",
    "delivery-expired": "24",
    "auth-required": "54",
    "credentials-rejected": "54",
    "domain-not-hosted": "54",
    "relay-denied": "54",
    "sender-not-permitted": "25",
    "sending-limit": "25",
    "sender-suspended": "25",
    "locally-suppressed": "25",
    greylisted: "70",
    "rate-limited": "20",
    "too-many-recipients": "20",
    blocklisted: "51",
    "reputation-blocked": "51",
    "direct-mail-blocked": "50",
    "reverse-dns-invalid": "50",
    "receiver-filter-broken": "50",
    "sender-auth-failed": "50",
    "sender-domain-invalid": "50",
    "spam-content": "52",
    malware: "53",
    "attachment-blocked": "53",
    "message-too-large": "23",
    "message-malformed": "40",
    "policy-rejected": "50",
    "server-full": "70",
    "server-error": "70",
    "server-misconfigured": "40",
    "protocol-error": "40",
    unknown: "1",
  },
  details: { "connection-failed.timeout": "24", "malware.phishing": "52" },
  temporary: { "10": "20", "30": "20" },
  kinds: { "auto-reply": "60", challenge: "100" },
};
