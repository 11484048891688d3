import type { RuleFile } from "../../src/types.js";

/** Hostpoint. */
export default {
  name: "hostpoint",
  layer: "provider",
  rules: [
    {
      id: "hostpoint/spf",
      when: { says: "doesn't allow sending mails from" },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://smtpfieldmanual.com/provider/hostpoint",
      seen: "2026-11",
      matches: ["550-SPF-check failed: 550 example.org doesn't allow sending mails from 192.0.2.10"],
    },
  ],
} satisfies RuleFile;
