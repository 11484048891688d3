import type { Vocabulary } from "./vocabulary.js";

/** The types of Postmark's bounces with their codes. */
export const postmarkCodes = {
  HardBounce: 1,
  Transient: 2,
  Unsubscribe: 16,
  Subscribe: 32,
  AutoResponder: 64,
  AddressChange: 128,
  DnsError: 256,
  SpamNotification: 512,
  OpenRelayTest: 1024,
  Unknown: 2048,
  SoftBounce: 4096,
  VirusNotification: 8192,
  ChallengeVerification: 16384,
  BadEmailAddress: 100000,
  SpamComplaint: 100001,
  ManuallyDeactivated: 100002,
  Unconfirmed: 100003,
  Blocked: 100006,
  SMTPApiError: 100007,
  InboundError: 100008,
  DMARCPolicy: 100009,
  TemplateRenderingFailed: 100010,
} as const;

export type PostmarkType = keyof typeof postmarkCodes;

/** The fields of a bounce in Postmark's API and webhooks. */
export interface PostmarkBounce {
  Type: PostmarkType;
  TypeCode: number;
}

/** A full or disabled mailbox and a full disk are soft bounces by Postmark's own definition. */
export const postmark: Vocabulary<PostmarkType> = {
  name: "Postmark",
  source: "https://postmarkapp.com/developer/api/bounce-api#bounce-types",
  seen: "2026-11",
  labels: Object.keys(postmarkCodes) as PostmarkType[],
  reasons: {
    "user-unknown": "HardBounce",
    "address-invalid": "BadEmailAddress",
    "address-moved": "HardBounce",
    "mailbox-disabled": "SoftBounce",
    "mailbox-full": "SoftBounce",
    "mailbox-unavailable": "HardBounce",
    "recipient-restricted": "Blocked",
    "recipient-rate-limited": "Transient",
    "domain-not-found": "DnsError",
    "domain-no-mail": "DnsError",
    "dns-temporary": "DnsError",
    "dns-misconfigured": "DnsError",
    "connection-failed": "Transient",
    "tls-failed": "SoftBounce",
    "mail-loop": "SoftBounce",
    "routing-failed": "DnsError",
    "delivery-expired": "SoftBounce",
    "auth-required": "SMTPApiError",
    "credentials-rejected": "SMTPApiError",
    "domain-not-hosted": "HardBounce",
    "relay-denied": "HardBounce",
    "sender-not-permitted": "SMTPApiError",
    "sending-limit": "SMTPApiError",
    "sender-suspended": "Blocked",
    "locally-suppressed": "ManuallyDeactivated",
    greylisted: "Transient",
    "rate-limited": "Transient",
    "too-many-recipients": "SoftBounce",
    blocklisted: "Blocked",
    "reputation-blocked": "Blocked",
    "direct-mail-blocked": "Blocked",
    "reverse-dns-invalid": "Blocked",
    "receiver-filter-broken": "Blocked",
    "sender-auth-failed": "Blocked",
    "sender-domain-invalid": "Blocked",
    "spam-content": "SpamNotification",
    malware: "VirusNotification",
    "attachment-blocked": "Blocked",
    "message-too-large": "SoftBounce",
    "message-malformed": "SoftBounce",
    "policy-rejected": "Blocked",
    "server-full": "SoftBounce",
    "server-error": "Transient",
    "server-misconfigured": "SoftBounce",
    "protocol-error": "SoftBounce",
    unknown: "Unknown",
  },
  details: {
    "sender-auth-failed.dmarc": "DMARCPolicy",
    "sender-auth-failed.alignment": "DMARCPolicy",
  },
  temporary: { HardBounce: "SoftBounce" },
  kinds: {
    complaint: "SpamComplaint",
    "auto-reply": "AutoResponder",
    challenge: "ChallengeVerification",
    "address-change": "AddressChange",
  },
};
