import type { RuleFile } from "../../src/types.js";

/** Mimecast: its own reasons. */
export default {
  name: "mimecast",
  layer: "provider",
  rules: [
    {
      id: "mimecast/greylisted",
      when: {
        provider: "mimecast",
        says: [
          "internal resource temporarily unavailable",
          "internal resources are temporarily unavailable",
          "internal resources temporarily unavailable",
        ],
      },
      reason: "greylisted",
      confidence: 0.65,
      alternatives: [{ reason: "reputation-blocked", confidence: 0.3 }],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
        "451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451",
      ],
    },
    {
      id: "mimecast/open-relay",
      when: { says: ["open relay not allowed", "open relay is not allowed"] },
      reason: "domain-not-hosted",
      confidence: 0.6,
      alternatives: [{ reason: "relay-denied", confidence: 0.4 }],
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast/account-disabled",
      when: { says: ["account inbounds disabled", "account outbounds disabled"] },
      reason: "server-misconfigured",
      detail: "configuration",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["451 Account inbounds disabled - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast/invalid-recipient",
      when: { provider: "mimecast", says: "invalid recipient" },
      reason: "user-unknown",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "451 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
        "550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/spf",
      when: { says: "SPF sender invalid - envelope rejected" },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/dkim",
      when: { says: "DKIM sender invalid - envelope rejected" },
      reason: "sender-auth-failed",
      detail: "dkim",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 DKIM Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/dmarc",
      when: { says: "DMARC sender invalid - envelope rejected" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/ip-reputation",
      when: { says: "local CT IP reputation" },
      reason: "reputation-blocked",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Local CT IP Reputation - (Reject) - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/temporarily-listed",
      when: { says: "IP temporarily blacklisted" },
      reason: "rate-limited",
      detail: "connections",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["451 IP Temporarily Blacklisted - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast/recipient-unavailable",
      when: { provider: "mimecast", says: "recipient temporarily unavailable" },
      reason: "server-error",
      detail: "busy",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "451 Recipient temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/loop",
      when: { provider: "mimecast", says: "mail loop detected" },
      reason: "mail-loop",
      detail: "hops",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: ["554 Mail loop detected - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]"],
    },
    {
      id: "mimecast/submission",
      when: { says: ["submitter failed to authenticate", "submitter failed to disabled"] },
      reason: "credentials-rejected",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Submitter failed to authenticate - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/too-many-inbound",
      when: { provider: "mimecast", says: "account service is temporarily unavailable" },
      reason: "rate-limited",
      detail: "connections",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/outbound-threads",
      when: { says: "exceeding outbound thread limit" },
      reason: "sending-limit",
      detail: "account",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 Exceeding outbound thread limit - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/overloaded",
      when: {
        provider: "mimecast",
        says: [
          "unable to process connection at this time",
          "unable to process an email at this time",
          "unable to process command",
        ],
      },
      reason: "server-error",
      detail: "load",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "451 Unable to process connection at this time - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
      ],
    },
    {
      id: "mimecast/wrong-mx",
      when: { says: "the incorrect hostname used for inbounds" },
      reason: "dns-misconfigured",
      source: "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
      seen: "2026-11",
      matches: [
        "550 The incorrect hostname used for inbounds - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
      ],
    },
  ],
} satisfies RuleFile;
