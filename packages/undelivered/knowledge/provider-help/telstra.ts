import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "telstra",
  status: "active",
  page: {
    url: "https://www.suped.com/learn/email-deliverability/why-are-bigpond-emails-bouncing-with-a-content-based-spam-reason",
  },
  codes: [
    {
      code: "Message content rejected due to suspected spam",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam; IB704 with a letter follows.",
      example: {
        text: "558 5.7.1 Message content rejected due to suspected spam. IB704x",
        remoteMta: "extmail.bpbb.bigpond.com",
        status: "5.7.1",
      },
    },
  ],
  source:
    "https://www.suped.com/learn/email-deliverability/why-are-bigpond-emails-bouncing-with-a-content-based-spam-reason",
  seen: "2026-11",
} satisfies ProviderHelp;
