import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "alibaba",
  status: "active",
  page: { url: "https://www.alibabacloud.com/help/en/alibaba-mail/" },
  codes: [
    {
      code: "Reject by behaviour spam",
      reason: "reputation-blocked",
      meaning: "The IP address behaves like one that sends spam; words after the bracket may tell more.",
      example:
        "554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.10)ANTISPAM_BAT[01201311R156a, exampleserver]: CONTINUE",
    },
    {
      code: "Reject by content spam",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example:
        "554 Reject by content spam at Rcpt State(Connection IP address:192.0.2.11)ANTISPAM_DAT[01201311R156a]: CONTINUE",
    },
  ],
  source: "https://www.alibabacloud.com/help/en/alibaba-mail/",
  seen: "2026-11",
} satisfies ProviderHelp;
