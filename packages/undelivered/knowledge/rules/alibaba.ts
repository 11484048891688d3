import type { RuleFile } from "../../src/types.js";

/** Alibaba Cloud Mail. */
export default {
  name: "alibaba",
  layer: "provider",
  rules: [
    {
      id: "alibaba/behaviour",
      when: { says: "reject by behaviour spam", not: ["spf check", "too frequently sending"] },
      reason: "reputation-blocked",
      source: "https://www.alibabacloud.com/help/en/alibaba-mail/",
      seen: "2026-11",
      matches: [
        "554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.10)ANTISPAM_BAT[01201311R156a, exampleserver]: CONTINUE",
      ],
    },
    {
      id: "alibaba/spf",
      when: { says: "reject by behaviour spam", also: "spf check" },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://www.alibabacloud.com/help/en/alibaba-mail/",
      seen: "2026-11",
      matches: [
        "554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.12)ANTISPAM_BAT[01201311R846a, exampleserver]: spf check failedCONTINUE",
      ],
    },
    {
      id: "alibaba/frequency",
      when: { says: "reject by behaviour spam", also: "too frequently sending" },
      reason: "rate-limited",
      detail: "volume",
      source: "https://www.alibabacloud.com/help/en/alibaba-mail/",
      seen: "2026-11",
      matches: [
        "554 Reject by behaviour spam at Mail State(Connection IP address:192.0.2.13)ANTISPAM_BAT[01201311R4368, exampleserver]: too frequently sending",
      ],
    },
    {
      id: "alibaba/content",
      when: { says: "reject by content spam" },
      reason: "spam-content",
      detail: "content",
      source: "https://www.alibabacloud.com/help/en/alibaba-mail/",
      seen: "2026-11",
      matches: [
        "554 Reject by content spam at Rcpt State(Connection IP address:192.0.2.11)ANTISPAM_DAT[01201311R156a]: CONTINUE",
      ],
    },
  ],
} satisfies RuleFile;
