import type { RuleFile } from "../../src/types.js";

/** Infomaniak. */
export default {
  name: "infomaniak",
  layer: "provider",
  rules: [
    {
      id: "infomaniak/dmarc",
      when: { says: "rejected by DMARC policy for" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://smtpfieldmanual.com/provider/infomaniak",
      seen: "2026-11",
      matches: ["550 5.7.1 rejected by DMARC policy for example.org"],
    },
  ],
} satisfies RuleFile;
