import type { RuleFile } from "../../src/types.js";

/** KDDI: au and ezweb. */
export default {
  name: "kddi",
  layer: "provider",
  rules: [
    {
      id: "kddi/user-unknown",
      when: { provider: "kddi", command: "RCPT", says: "user unknown" },
      reason: "user-unknown",
      source: "https://note.com/sendmagic/n/n875d8dcb6cb8",
      seen: "2026-11",
      matches: [
        {
          text: "550 <bob@example.com>: User unknown",
          remoteMta: "lsean.ezweb.ne.jp",
          command: "RCPT",
          status: "5.0.0",
        },
      ],
    },
    {
      id: "kddi/filtered",
      when: { provider: "kddi", command: ["EOM", "DATA"], says: "user unknown" },
      reason: "recipient-restricted",
      detail: "allow-list",
      confidence: 0.65,
      alternatives: [{ reason: "user-unknown", confidence: 0.3 }],
      source: "https://tuono034s.com/web-entry/3575/",
      seen: "2026-11",
      matches: [{ text: "550 : User unknown", remoteMta: "lsean.ezweb.ne.jp", command: "EOM", status: "5.0.0" }],
    },
    {
      id: "kddi/address-format",
      when: { provider: "kddi", smtp: 554, says: "relay access denied" },
      reason: "address-invalid",
      detail: "syntax",
      confidence: 0.55,
      alternatives: [{ reason: "domain-not-hosted", confidence: 0.4 }],
      source: "https://note.com/sendmagic/n/n875d8dcb6cb8",
      seen: "2026-11",
      matches: [
        { text: "554 <bob@@example.com>: Relay access denied", remoteMta: "lsean.ezweb.ne.jp", status: "5.0.0" },
      ],
    },
  ],
} satisfies RuleFile;
