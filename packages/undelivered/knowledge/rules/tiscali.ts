import type { RuleFile } from "../../src/types.js";

/** Tiscali. */
export default {
  name: "tiscali",
  layer: "provider",
  rules: [
    {
      id: "tiscali/blacklisted",
      when: { provider: "tiscali", says: "your ip address is blacklisted" },
      reason: "reputation-blocked",
      detail: "ip",
      confidence: 0.75,
      alternatives: [{ reason: "blocklisted", confidence: 0.4 }],
      source: "https://pastebin.com/Q2gz6FiE",
      seen: "2026-11",
      matches: [
        {
          text: "554 imp-1.mail.tiscali.it ESMTP Your ip address is blacklisted",
          remoteMta: "imp-1.mail.tiscali.it",
          recipient: "bob@tiscali.it",
        },
      ],
    },
  ],
} satisfies RuleFile;
