import type { RuleFile } from "../../src/types.js";

/** Rambler, which answers 540. */
export default {
  name: "rambler",
  layer: "provider",
  rules: [
    {
      id: "rambler/inactive",
      when: { provider: "rambler", smtp: [540, 550, 554], says: "recipient address rejected: inactive" },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "https://smtpfieldmanual.com/provider/rambler",
      seen: "2026-11",
      matches: [
        {
          text: "540 5.7.1 <bob@example.com>: recipient address rejected: Inactive",
          remoteMta: "imx1.rambler.ru",
          recipient: "bob@example.com",
          status: "5.7.1",
        },
      ],
    },
    {
      id: "rambler/blocked",
      when: { smtp: 540, says: "recipient address rejected: blocked" },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "https://smtpfieldmanual.com/provider/rambler",
      seen: "2026-11",
      matches: ["540 5.7.1 <bob@example.com>: recipient address rejected: Blocked"],
    },
    {
      id: "rambler/spam",
      when: { says: "spam message rejected; if this is not spam contact abuse" },
      reason: "spam-content",
      detail: "content",
      source: "https://smtpfieldmanual.com/provider/rambler",
      seen: "2026-11",
      matches: ["554 5.7.1 Spam message rejected; If this is not spam contact abuse at rambler-co.ru"],
      misses: ["550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=example"],
    },
    {
      id: "rambler/rate",
      when: { provider: "rambler", says: "rate limit exceeded" },
      reason: "rate-limited",
      detail: "volume",
      source: "https://smtpfieldmanual.com/provider/rambler",
      seen: "2026-11",
      matches: [{ text: "452 4.5.3 rate limit exceeded", remoteMta: "imx1.rambler.ru", status: "4.5.3" }],
    },
  ],
} satisfies RuleFile;
