import type { RuleFile } from "../../src/types.js";

/** Proofpoint: its reputation service, Essentials, and the server behind it that it quotes. */
export default {
  name: "proofpoint",
  layer: "provider",
  rules: [
    {
      id: "proofpoint/reputation-service",
      when: {
        says: [
          "blocked using prs.proofpoint.com",
          "support.proofpoint.com/dnsbl-lookup",
          "blocked - see https://ipcheck.proofpoint.com",
        ],
      },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "proofpoint-pdr", delistUrl: "https://ipcheck.proofpoint.com/?ip={ip}" },
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable; client [192.0.2.10] blocked using prs.proofpoint.com",
        "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.10",
        "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.11",
      ],
    },
    {
      id: "proofpoint/verification-in-progress",
      when: { provider: "proofpoint", says: "unverified address: address verification in progress" },
      reason: "greylisted",
      confidence: 0.6,
      alternatives: [{ reason: "server-error", confidence: 0.35 }],
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: [
        {
          text: "421 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: Address verification in progress",
          remoteMta: "mx1-us1.ppe-hosted.com",
          status: "4.1.1",
        },
      ],
    },
    {
      id: "proofpoint/marked-invalid",
      when: { says: "user email address is marked as invalid" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: ["550 5.7.1 <bob@example.com>: Recipient address rejected: User email address is marked as invalid."],
    },
    {
      id: "proofpoint/dmarc",
      when: { says: "email rejected per sender's DMARC policy" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: ["550 5.7.0 Email rejected per sender's DMARC policy"],
    },
    {
      id: "proofpoint/relay-denied",
      when: { provider: "proofpoint", says: ["relay access denied", "relaying denied"] },
      reason: "domain-not-hosted",
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: [
        {
          text: "554 5.7.1 <bob@example.com>: Relay access denied",
          remoteMta: "mx2-eu1.ppe-hosted.com",
          status: "5.7.1",
        },
      ],
    },
    {
      id: "proofpoint/not-a-valid-address",
      when: { says: "this is not a valid email address. please verify that you have the correct email address" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/proofpoint",
      seen: "2026-11",
      matches: [
        "550 5.1.1 - This is not a valid email address. Please verify that you have the correct email address for your recipient.",
      ],
    },
  ],
} satisfies RuleFile;
