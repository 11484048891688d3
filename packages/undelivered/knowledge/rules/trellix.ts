import type { RuleFile } from "../../src/types.js";

/** Trellix Email Security, once FireEye: ETP and a number. */
export default {
  name: "trellix",
  layer: "provider",
  rules: [
    {
      id: "trellix/dmarc",
      when: { says: "ETP205" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://smtpfieldmanual.com/provider/fireeye",
      seen: "2026-11",
      matches: ["550 5.7.26 <bob@example.com>: ETP205 DMARC Failure for domain"],
    },
  ],
} satisfies RuleFile;
