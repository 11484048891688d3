import type { RuleFile } from "../../src/types.js";

/** Postmark: what it refuses before it sends. */
export default {
  name: "postmark",
  layer: "provider",
  rules: [
    {
      id: "postmark/inactive-recipient",
      when: { says: "recipient(s) that have been marked as inactive" },
      reason: "locally-suppressed",
      detail: "listed",
      source: "https://postmarkapp.com/developer/api/overview#error-codes",
      seen: "2026-11",
      matches: [
        "406 You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: bob@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.",
      ],
    },
  ],
} satisfies RuleFile;
