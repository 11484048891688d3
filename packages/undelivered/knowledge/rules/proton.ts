import type { RuleFile } from "../../src/types.js";

/** Proton Mail. */
export default {
  name: "proton",
  layer: "provider",
  rules: [
    {
      id: "proton/spam-filter",
      when: { provider: "proton", says: "rejected by spam filter" },
      reason: "spam-content",
      detail: "content",
      source: "https://smtpfieldmanual.com/provider/protonmail",
      seen: "2026-11",
      matches: [{ text: "550 5.7.1 Rejected by spam filter", remoteMta: "mail.protonmail.ch", status: "5.7.1" }],
    },
  ],
} satisfies RuleFile;
