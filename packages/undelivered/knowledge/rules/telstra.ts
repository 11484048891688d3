import type { RuleFile } from "../../src/types.js";

/** Telstra BigPond. */
export default {
  name: "telstra",
  layer: "provider",
  rules: [
    {
      id: "telstra/suspected-spam",
      when: { says: "message content rejected due to suspected spam" },
      reason: "spam-content",
      detail: "content",
      source:
        "https://www.suped.com/learn/email-deliverability/why-are-bigpond-emails-bouncing-with-a-content-based-spam-reason",
      seen: "2026-11",
      matches: [
        "558 5.7.1 Message content rejected due to suspected spam. IB704x",
        "552 5.7.1 Message content rejected due to suspected spam. IB703",
      ],
    },
  ],
} satisfies RuleFile;
