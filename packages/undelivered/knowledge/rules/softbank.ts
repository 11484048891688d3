import type { RuleFile } from "../../src/types.js";

/** SoftBank. */
export default {
  name: "softbank",
  layer: "provider",
  rules: [
    {
      id: "softbank/invalid-recipient",
      when: { provider: "softbank", smtp: 550, says: ["550 invalid recipient", "invalid recipient"] },
      reason: "user-unknown",
      source: "https://note.com/sendmagic/n/n5afbf98aeb25",
      seen: "2026-11",
      matches: [{ text: "550 Invalid recipient: <bob@example.com>", remoteMta: "mx.softbank.jp", status: "5.1.1" }],
    },
    {
      id: "softbank/sender-domain",
      when: { provider: "softbank", smtp: 553, says: "does not exist" },
      reason: "sender-domain-invalid",
      detail: "not-found",
      source: "https://note.com/sendmagic/n/n5afbf98aeb25",
      seen: "2026-11",
      matches: [{ text: "553 example.org does not exist", remoteMta: "mx.softbank.jp", status: "5.1.8" }],
    },
  ],
} satisfies RuleFile;
