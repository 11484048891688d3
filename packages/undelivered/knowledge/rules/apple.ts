import type { RuleFile } from "../../src/types.js";

/** Apple's iCloud Mail. */
export default {
  name: "apple",
  layer: "provider",
  rules: [
    {
      id: "apple/local-policy",
      when: { says: "[CS01]" },
      reason: "reputation-blocked",
      facts: { providerCode: "CS01" },
      alternatives: [{ reason: "spam-content", confidence: 0.3 }],
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
        "554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/102322",
      ],
      misses: ["554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks."],
    },
    {
      id: "apple/unauthenticated",
      when: { says: ["[HME1]", "blocked for failing both SPF and DKIM"] },
      reason: "sender-auth-failed",
      detail: "none",
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: [
        "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices",
      ],
    },
    {
      id: "apple/dmarc",
      when: { says: "your message was rejected due to * DMARC policy" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Your message was rejected due to example.org's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
      ],
    },
    {
      id: "apple/domain-in-spamhaus",
      when: { says: "domain present in the Spamhaus DBL" },
      reason: "blocklisted",
      detail: "domain",
      scope: "sender-domain",
      facts: { list: "spamhaus-dbl", delistUrl: "https://check.spamhaus.org/" },
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/",
      ],
    },
    {
      id: "apple/address-in-spamhaus",
      when: { says: "was rejected due to listing in Spamhaus" },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "spamhaus-sbl", delistUrl: "https://check.spamhaus.org/" },
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Mail from IP 192.0.2.10 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.10",
      ],
    },
    {
      id: "apple/excessive-volume",
      when: { says: "deferred due to excessive volume" },
      reason: "rate-limited",
      detail: "volume",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        "421 4.7.1 Messages to bob@example.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137",
      ],
    },
    {
      id: "apple/no-longer-on-server",
      when: { says: "recipient no longer on server" },
      reason: "address-moved",
      confidence: 0.65,
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }],
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: ["550 5.1.6 recipient no longer on server: bob@example.com"],
    },
    {
      id: "apple/unknown-alias",
      when: { says: "unknown or illegal alias" },
      reason: "user-unknown",
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: ["550 5.1.1 unknown or illegal alias: bob@example.com"],
    },
    {
      id: "apple/user-does-not-exist",
      when: { provider: "apple", says: "user does not exist" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.1.1 <bob@example.com>: user does not exist",
          remoteMta: "mx01.mail.icloud.com",
          status: "5.1.1",
        },
      ],
    },
    {
      id: "apple/inactive-address",
      when: { provider: "apple", says: "inactive email address" },
      reason: "mailbox-disabled",
      detail: "inactive",
      confidence: 0.7,
      alternatives: [{ reason: "user-unknown", confidence: 0.4 }],
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.1.1 <bob@example.com>: inactive email address",
          remoteMta: "mx02.mail.icloud.com",
          status: "5.1.1",
        },
      ],
    },
    {
      id: "apple/over-quota",
      when: { provider: "apple", says: ["user is overquota", "user is over quota"] },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        { text: "552 5.2.2 <bob@example.com>: user is overquota", remoteMta: "mx01.mail.icloud.com", status: "5.2.2" },
      ],
    },
    {
      id: "apple/relay-denied",
      when: { provider: "apple", says: "relay access denied" },
      reason: "domain-not-hosted",
      source: "https://smtpfieldmanual.com/provider/apple",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.7.1 <bob@example.org>: Relay access denied",
          remoteMta: "mx01.mail.icloud.com",
          status: "5.7.1",
        },
      ],
    },
    {
      id: "apple/policy",
      when: { not: ["[CS01]", "[HME1]"], provider: "apple", says: "message rejected due to local policy" },
      reason: "reputation-blocked",
      confidence: 0.7,
      alternatives: [
        { reason: "sender-auth-failed", confidence: 0.15 },
        { reason: "spam-content", confidence: 0.15 },
      ],
      source: "https://support.apple.com/en-us/102322",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137",
          remoteMta: "mx01.mail.icloud.com",
        },
      ],
      misses: ["550 5.7.1 Message rejected due to local policy"],
    },
  ],
} satisfies RuleFile;
