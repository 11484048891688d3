import type { RuleFile } from "../../src/types.js";

/** Trend Micro Email Security and its reputation service. */
export default {
  name: "trend-micro",
  layer: "provider",
  rules: [
    {
      id: "trend-micro/dynamic",
      when: { says: "ERS-DUL" },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      facts: { delistUrl: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/" },
      source: "https://server-recipe.com/3851/",
      seen: "2026-11",
      matches: ["554 5.7.1 <bob@example.com>: Recipient address rejected: ERS-DUL."],
    },
    {
      id: "trend-micro/reputation",
      when: { says: ["ERS-RBL", "ERS-QIL"] },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/" },
      source: "https://server-recipe.com/3851/",
      seen: "2026-11",
      matches: [
        "450 4.7.1 <bob@example.com>: Recipient address rejected: ERS-QIL.",
        "550 5.7.1 <bob@example.com>: Recipient address rejected: ERS-RBL.",
      ],
    },
    {
      id: "trend-micro/customised-block",
      when: { says: "ERS-Customized-Block" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      scope: "sending-ip",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
      seen: "2026-11",
      matches: ["550 5.7.1 <bob@example.com>: Recipient address rejected: ERS-Customized-Block."],
    },
    {
      id: "trend-micro/blocked-recipient",
      when: { says: ["recipient address rejected: BLOCK-RCPT", "BLOCK-SEND-ER", "BLOCK-SENDER"] },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
      seen: "2026-11",
      matches: [
        "554 5.7.1 <bob@example.com>: Recipient address rejected: BLOCK-RCPT.",
        "554 5.7.1 <bob@example.com>: Recipient address rejected: BLOCK-SEND-ER.",
      ],
    },
    {
      id: "trend-micro/no-domain",
      when: { says: "recipient address rejected: NO-DOMAIN" },
      reason: "domain-not-hosted",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
      seen: "2026-11",
      matches: ["554 5.7.1 <bob@example.com>: Recipient address rejected: NO-DOMAIN."],
    },
    {
      id: "trend-micro/invalid-recipient",
      when: { says: "recipient address rejected: Invalid-Recipient" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
      seen: "2026-11",
      matches: ["554 5.7.1 <bob@example.com>: Recipient address rejected: Invalid-Recipient."],
    },
  ],
} satisfies RuleFile;
