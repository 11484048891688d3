import type { RuleFile } from "../../src/types.js";

/** Refusals of a mailbox that give no cause. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "mailbox-unavailable",
  layer: "phrase",
  rules: [
    {
      id: "mailbox-unavailable/unavailable",
      when: {
        says: [
          "mailbox temporarily locked", "temporarily locked", "mailbox unavailable", "mailbox is unavailable", "mailbox * is unavailable",
          "mailbox not available", "mailbox is not available", "mailbox currently unavailable",
          "mailbox temporarily unavailable", "recipient unavailable", "recipient is unavailable",
          "recipient not available", "user unavailable", "user is unavailable", "user not available",
          "address unavailable", "account unavailable", "account is unavailable", "recipient temporarily unavailable",
          "mailbox busy", "mailbox is busy", "mailbox in use", "mailbox is in use", "mailbox locked by",
          "mailbox is locked by another", "could not lock mailbox", "unable to deliver to mailbox",
          "mailbox name not allowed", "mailbox unavailable or access denied", "recipient mailbox unavailable",
          "mail box unavailable", "mailbox access denied", "mailbox refused"],
        not: [
          "user unknown", "unknown user", "unknown", "inactive", "deactivated", "closed", "moved", "no longer",
          "expired", "no such", "does not exist", "doesn't exist", "not found", "quota", "full", "blacklist",
          "blacklisted", "blocklist", "blocked", "spam", "spf", "dmarc", "dkim", "disabled", "policy", "suspended",
          "relay", "banned", "reputation", "listed", "rdns", "reverse dns", "ptr", "virus", "rejected due to",
          "invalid recipient", "helo", "authentication", "sender", "dns", "greylist", "greylisted", "try again"],
      },
      reason: "mailbox-unavailable",
      source: "https://www.rfc-editor.org/rfc/rfc5321",
      seen: "2026-11",
      matches: [
        "550 Requested action not taken: mailbox unavailable",
        "550 5.2.0 <anna@example.com> - Recipient unavailable",
        "450 4.2.0 <anna@example.net> - Recipient temporarily unavailable",
      ],
      misses: [
        "550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.10 is blacklisted using RBL-Plus. Details: http://lookup.example.net/?192.0.2.10",
        "550 Requested action not taken: mailbox unavailable. Reject due to SPF policy.",
      ],
    },
    {
      id: "mailbox-unavailable/rejected",
      when: {
        says: ["rcpt to not accepted", "rcpt not accepted", "rejected recipients", "server rejected recipients", 
          "recipient is denied", "recipient is not allowed", "recipient address rejected", "recipient rejected",
          "recipient refused", "address rejected", "rejected address", "recipient denied",
          "cannot deliver to this recipient", "recipient not accepted", "recipient address was rejected",
          "user rejected", "unable to accept message for this recipient", "cannot accept message for",
          "rcpt to rejected", "recipient was rejected by the server", "rejected recipient",
          "recipients were rejected", "all recipients were rejected", "one of the recipients was rejected"],
        not: ["deleted", "removed", "account closed", 
          "inactive", "disabled", "deactivated", "has been", "unknown", "invalid", "not found", "does not", "doesn't",
          "suspended", "locked", "closed", "moved", "no longer", "expired", "mailbox", "no user", "no mailbox",
          "internal", "external", "size", "too large", "virus", "listed", "certificate", "tls", "loop", "verify",
          "verification", "sender address rejected", "access denied", "policy", "greylist", "greylisted", "blocked",
          "spam", "try again", "temporarily", "spf", "dmarc", "dkim", "blacklist", "quota", "full",
          "domain not found", "relay", "relaying", "not allowed", "authentication", "prohibited", "rejected due to",
          "too many", "throttle", "throttled", "rate", "unverified", "undeliverable", "restricted", "denied",
          "user unknown", "unknown user", "no such", "not exist", "host name", "helo"],
      },
      reason: "mailbox-unavailable",
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }, { reason: "recipient-restricted", confidence: 0.15 }, { reason: "policy-rejected", confidence: 0.15 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["Error: RCPT TO not accepted from server!", "550 5.1.0 <anna@example.com>: Recipient rejected"],
      misses: [
        "554 5.7.1 <anna@example.com>: Recipient address rejected: Access denied",
        "450 4.7.1 <anna@example.com>: Recipient address rejected: Greylisted for 5 minutes",
      ],
    },
    {
      id: "mailbox-unavailable/rejected-by-server",
      when: { says: ["the recipient * was rejected by the server", "the recipients * were rejected by the server"] },
      reason: "mailbox-unavailable",
      confidence: 0.8,
      alternatives: [{ reason: "auth-required", confidence: 0.3 }],
      source: "https://support.apple.com/guide/mail (what iPhone and Mac say of any refusal of a recipient)",
      seen: "2026-11",
      matches: [
        "Cannot Send Mail. A copy has been placed in your Outbox. The recipient “bob” was rejected by the server.",
      ],
    },
    {
      id: "mailbox-unavailable/undeliverable",
      when: {
        says: [
          "undeliverable address", "address is undeliverable", "undeliverable to this address",
          "cannot be delivered to this address", "recipient is undeliverable", "user is not reachable",
          "mailbox is not reachable", "delivery to this recipient failed", "delivery to this address failed",
          "recipient undeliverable", "undeliverable recipient"],
        not: ["user unknown", "no such", "host not found", "sender address", "name service error"],
      },
      reason: "mailbox-unavailable",
      alternatives: [{ reason: "user-unknown", confidence: 0.4 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.1.0 <anna@example.com>: undeliverable address"],
    },
    {
      id: "mailbox-unavailable/hard-bounce",
      when: {
        says: ["hard bounce", "hard bounced", "hardbounce", "hardbounced", "reason: hard", "bounce: hard", "type: hard", "bouncetype: hard", "bouncetype: permanent", "hard bounces"],
        not: ["previous", "previously", "history", "recent", "rate", "generated a hard bounce"],
      },
      reason: "mailbox-unavailable",
      permanence: "permanent",
      confidence: 0.5,
      alternatives: [{ reason: "user-unknown", confidence: 0.4 }, { reason: "domain-not-found", confidence: 0.1 }],
      source: "Webhooks of sending services that say no more: Mailchimp, Loops, Brevo",
      seen: "2026-11",
      matches: [{ text: "hard bounce" }, { text: "bounceType: Permanent" }],
      misses: ["550 5.7.1 Your hard bounce rate is too high", "550 5.1.1 Not sent: previous hard bounce"],
    },
  ],
} satisfies RuleFile;
