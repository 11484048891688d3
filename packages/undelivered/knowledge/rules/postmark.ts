import type { RuleFile } from "../../src/types.js";

/** Postmark: what it refuses before it sends. */
export default {
  name: "postmark",
  layer: "provider",
  rules: [
    {
      id: "postmark/inactive-recipient",
      when: {
        says: [
          "inactive recipients are ones that have generated",
          "recipient(s) that have been marked as inactive",
          "recipient that has been marked as inactive",
        ],
      },
      reason: "locally-suppressed",
      source: "https://postmarkapp.com/developer/api/overview#error-codes",
      seen: "2026-11",
      matches: [
        "406 You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: bob@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.",
      ],
    },
    {
      id: "postmark/sender-signature",
      when: { says: ["is not a sender signature on your account", "is not a verified sender signature"] },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source: "https://postmarkapp.com/developer/api/overview#error-codes",
      seen: "2026-11",
      matches: [
        { text: "The 'From' address you supplied (eve@example.org) is not a Sender Signature on your account." },
      ],
      misses: ["The message carries no sender signature"],
    },
    {
      id: "postmark/credits",
      when: { says: "not allowed to send: not enough credits" },
      reason: "sending-limit",
      detail: "account",
      source: "https://postmarkapp.com/developer/api/overview#error-codes",
      seen: "2026-11",
      matches: [{ text: "Not allowed to send: not enough credits" }],
    },
  ],
} satisfies RuleFile;
