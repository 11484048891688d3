import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "proton",
  status: "active",
  page: {
    url: "https://proton.me/support/email-delivery-errors",
    source: "https://proton.me/support/email-delivery-errors",
  },
  codes: [
    {
      code: "Rejected by spam filter",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: { text: "550 5.7.1 Rejected by spam filter", remoteMta: "mail.protonmail.ch", status: "5.7.1" },
    },
  ],
  source: "https://smtpfieldmanual.com/provider/protonmail",
  seen: "2026-11",
} satisfies ProviderHelp;
