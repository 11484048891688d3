import type { RuleFile } from "../../src/types.js";

/** Mimecast: policies of the recipient's administrator, and of the recipient. */
export default {
  name: "mimecast-policies",
  layer: "provider",
  rules: [
    {
      id: "mimecast-policies/envelope-blocked",
      when: { says: ["administrative prohibition - envelope blocked", "administrative prohibition envelope blocked"] },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      alternatives: [{ reason: "sender-auth-failed", confidence: 0.25 }],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast-policies/user-block",
      when: {
        says: ["envelope blocked - user entry", "envelope blocked - user domain entry", "manually blocked senders"],
      },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
        "550 Rejected by header based manually Blocked Senders: alice@example.org - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast-policies/blocked-senders",
      when: { says: ["block policy for header from", "block policy for envelope from address"] },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Envelope rejected - block policy for envelope from address - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast-policies/anti-spoofing",
      when: {
        says: [
          "header based anti-spoofing policy",
          "header-based anti-spoofing policy",
          "anti-spoofing policy - inbound not allowed",
        ],
      },
      reason: "policy-rejected",
      detail: "admin-rule",
      alternatives: [{ reason: "sender-auth-failed", confidence: 0.3 }],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Rejected by header based Anti-Spoofing policy: alice@example.com - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
        "550 Anti-Spoofing policy - Inbound not allowed",
      ],
    },
    {
      id: "mimecast-policies/sender-address-blocked",
      when: { provider: "mimecast", says: "sender address blocked" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast-policies/tls-required",
      when: {
        says: [
          "this route requires encryption (TLS)",
          "this route requires TLS version",
          "this route requires high-strength ciphers",
        ],
      },
      reason: "tls-failed",
      detail: "encryption-required",
      party: "sender-admin",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "553 This route requires encryption (TLS) - https://community.mimecast.com/docs/DOC-1369#553 [aB1cD2eF3gH4iJ5k]",
        "553 This route requires TLS version 1.2 or greater",
      ],
    },
    {
      id: "mimecast-policies/size",
      when: { says: "maximum email size exceeded" },
      reason: "message-too-large",
      detail: "message",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "554 Maximum email size exceeded - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast-policies/geography",
      when: { says: ["host network not allowed", "host network, not allowed"] },
      reason: "policy-rejected",
      detail: "geo",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast-policies/content-policy",
      when: { says: "bounced due to content examination policy" },
      reason: "policy-rejected",
      detail: "admin-rule",
      alternatives: [{ reason: "spam-content", confidence: 0.3 }],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Message bounced due to Content Examination Policy - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast-policies/security-policies",
      when: { says: "email rejected due to security policies" },
      reason: "spam-content",
      detail: "content",
      confidence: 0.6,
      alternatives: [
        { reason: "malware", confidence: 0.35 },
        { reason: "policy-rejected", confidence: 0.2 },
      ],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]",
      ],
    },
  ],
} satisfies RuleFile;
