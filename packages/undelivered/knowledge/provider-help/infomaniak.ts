import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "infomaniak",
  status: "active",
  page: { url: "https://www.infomaniak.com/en/support/faq", source: "https://www.infomaniak.com/en/support/faq" },
  codes: [
    {
      code: "rejected by DMARC policy",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The message fails the DMARC policy of its domain.",
      example: {
        text: "550 5.7.1 rejected by DMARC policy for example.org",
        remoteMta: "mx-in.infomaniak.ch",
        status: "5.7.1",
        command: "EOM",
      },
    },
  ],
  source: "https://smtpfieldmanual.com/provider/infomaniak",
  seen: "2026-11",
} satisfies ProviderHelp;
