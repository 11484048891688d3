import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "trellix",
  status: "active",
  lists: ["mcafee-trustedsource"],
  removal: {
    url: "https://www.trustedsource.org/",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://www.trustedsource.org/",
  },
  codes: [
    {
      code: "ETP205",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "DMARC did not pass.",
      example: "550 5.7.26 <bob@example.com>: ETP205 DMARC Failure for domain",
    },
  ],
  source: "https://smtpfieldmanual.com/provider/fireeye",
  seen: "2026-11",
} satisfies ProviderHelp;
