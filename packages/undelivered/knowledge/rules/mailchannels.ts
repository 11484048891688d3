import type { RuleFile } from "../../src/types.js";

/** MailChannels Inbound Filtering. */
export default {
  name: "mailchannels",
  layer: "provider",
  rules: [
    {
      id: "mailchannels/try-later",
      when: { says: "[S09] try again later" },
      reason: "greylisted",
      confidence: 0.6,
      alternatives: [{ reason: "rate-limited", confidence: 0.4 }],
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: ["450 [S09] Try Again Later"],
    },
    {
      id: "mailchannels/blocked",
      when: { says: "[S10] blocked" },
      reason: "reputation-blocked",
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: ["550 [S10] Blocked"],
    },
    {
      id: "mailchannels/rejected",
      when: { says: "[NR] message rejected" },
      reason: "spam-content",
      detail: "content",
      confidence: 0.65,
      alternatives: [{ reason: "policy-rejected", confidence: 0.3 }],
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: ["550 5.7.1 [NR] Message rejected"],
    },
    {
      id: "mailchannels/attachment",
      when: { says: "[IB_FEB]" },
      reason: "attachment-blocked",
      detail: "type",
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: [
        "550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed",
      ],
    },
    {
      id: "mailchannels/spf",
      when: { says: "rejected due to the domain's SPF policy" },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: ["550 5.7.1 Email has been rejected due to the domain's SPF policy"],
    },
    {
      id: "mailchannels/recipient-policy",
      when: { says: "recipient policy mismatch" },
      reason: "too-many-recipients",
      source: "https://docs.mailchannels.com/inbound/smtp-errors",
      seen: "2026-11",
      matches: ["452 4.5.3 Recipient policy mismatch"],
    },
  ],
} satisfies RuleFile;
