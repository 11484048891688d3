import type { RuleFile } from "../../src/types.js";

/** Yahoo! JAPAN. */
export default {
  name: "yahoo-japan",
  layer: "provider",
  rules: [
    {
      id: "yahoo-japan/policy-reasons",
      when: { provider: "yahoo-japan", says: "email not accepted for policy reasons" },
      reason: "policy-rejected",
      detail: "unspecified",
      party: "sender-admin",
      alternatives: [
        { reason: "sender-auth-failed", confidence: 0.3 },
        { reason: "spam-content", confidence: 0.3 },
      ],
      source: "https://support.yahoo-net.jp/PccMail/s/",
      seen: "2026-11",
      matches: [
        {
          text: "554 Message not allowed - DM Email not accepted for policy reasons. Please visit https://www.yahoo-help.jp/app/answers/detail/p/622/a_id/80870",
          remoteMta: "mx1.mail.yahoo.co.jp",
          status: "5.0.0",
        },
      ],
    },
  ],
} satisfies RuleFile;
