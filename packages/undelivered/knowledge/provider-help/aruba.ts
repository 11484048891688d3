import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "aruba",
  status: "active",
  page: {
    url: "https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta",
  },
  codes: [
    {
      code: "spam detected",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      page: "https://guide.hosting.aruba.it/email-aruba/sicurezza-email-aruba/consigli-in-caso-di-spam-detected.aspx",
      example: {
        text: "552 5.2.0 igxL1p00E1ABC2s01gxMXG spam detected",
        remoteMta: "smtp.aruba.it",
        status: "5.2.0",
        recipient: "bob@example.com",
      },
    },
    {
      code: "policy violation",
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server or account sent more than it may.",
      example: {
        text: "450 4.7.1 iemL1p01Z0hMcT901emQ77 policy violation",
        remoteMta: "smtp.aruba.it",
        status: "4.7.1",
        recipient: "bob@example.com",
      },
    },
  ],
  source: "https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta",
  seen: "2026-11",
} satisfies ProviderHelp;
