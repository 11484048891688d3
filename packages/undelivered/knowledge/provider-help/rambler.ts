import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "rambler",
  status: "active",
  removal: { url: "mailto:abuse@rambler-co.ru?subject={ip}", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://help.rambler.ru/" },
  codes: [
    {
      code: "rejected: Inactive",
      reason: "mailbox-disabled",
      detail: "inactive",
      meaning: "Nobody has used the mailbox for a long time.",
      example: {
        text: "540 5.7.1 <bob@example.com>: recipient address rejected: Inactive",
        remoteMta: "imx1.rambler.ru",
        recipient: "bob@example.com",
        status: "5.7.1",
      },
      source: "https://smtpfieldmanual.com/provider/rambler",
    },
    {
      code: "rejected: Blocked",
      reason: "mailbox-disabled",
      detail: "suspended",
      meaning: "The mailbox is blocked.",
      example: {
        text: "540 5.7.1 <bob@example.com>: recipient address rejected: Blocked",
        remoteMta: "imx1.rambler.ru",
        status: "5.7.1",
      },
      source: "https://smtpfieldmanual.com/provider/rambler",
    },
    {
      code: "Spam message rejected",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: "554 5.7.1 Spam message rejected; If this is not spam contact abuse at rambler-co.ru",
      source: "https://smtpfieldmanual.com/provider/rambler",
    },
  ],
  source: "https://help.rambler.ru/",
  seen: "2026-11",
} satisfies ProviderHelp;
