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
    {
      id: "alibaba/too-many-recipients",
      when: { smtp: 556, says: "number of rcpts is over" },
      reason: "too-many-recipients",
      source: "Replies of Direct Mail as its users posted them; https://www.alibabacloud.com/help/en/direct-mail/",
      seen: "2026-11",
      matches: ["556 The number of RCPTs is over size"],
      misses: ["556 Domain does not accept mail"],
    },
    {
      id: "alibaba/too-large",
      when: { smtp: 557, says: "length of data content" },
      reason: "message-too-large",
      source: "Replies of Direct Mail as its users posted them; https://www.alibabacloud.com/help/en/direct-mail/",
      seen: "2026-11",
      matches: ["557 The length of DATA content is achieved the maximum threshold"],
    },
    {
      id: "alibaba/lookup",
      when: { smtp: [423, 426], says: "dns resolve error" },
      reason: "dns-temporary",
      source: "Replies of Direct Mail as its users posted them; https://www.alibabacloud.com/help/en/direct-mail/",
      seen: "2026-11",
      matches: ["423 Dns resolve error"],
    },
    {
      id: "alibaba/unreachable",
      when: { smtp: 427, says: "unreachable host" },
      reason: "connection-failed",
      detail: "unreachable",
      source: "Replies of Direct Mail as its users posted them; https://www.alibabacloud.com/help/en/direct-mail/",
      seen: "2026-11",
      matches: ["427 Socks Connect to UNREACHABLE host"],
    },
    {
      id: "alibaba/account",
      when: { smtp: 551, says: "main account unavailable" },
      reason: "sender-suspended",
      source: "Replies of Direct Mail as its users posted them; https://www.alibabacloud.com/help/en/direct-mail/",
      seen: "2026-11",
      matches: ["551 Main account unavailable"],
      misses: ["551 User not local"],
    },
  ],
} satisfies RuleFile;
