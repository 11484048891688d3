import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "yandex",
  status: "active",
  removal: {
    url: "https://feedback.yandex.ru/?from=mail-rejects&subject={ip}",
    needs: ["needIp", "needError", "needContact"],
    source: "https://yandex.com/support/mail/bounces",
  },
  page: { url: "https://yandex.com/support/mail/bounces/yandex.html" },
  codes: [
    {
      code: "suspicion of SPAM",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: "554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-Example",
    },
    {
      code: "Blocked by spam statistics",
      reason: "reputation-blocked",
      meaning: "The IP address is blocked because of what came from it.",
      example:
        "554 5.7.1 Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=192.0.2.10",
    },
    {
      code: "Policy rejection on the target address",
      reason: "mailbox-disabled",
      detail: "suspended",
      meaning: "The mailbox takes no mail, for instance because it is blocked.",
      page: "https://yandex.com/support/mail/bounces/yandex/policy-rejection-on-the-target-address.html",
      example: "550 5.7.1 Policy rejection on the target address",
    },
    {
      code: "No such user",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address, although the status code 5.7.1 says otherwise.",
      example: { text: "550 5.7.1 No such user!", remoteMta: "mx.yandex.ru", status: "5.7.1" },
    },
  ],
  source: "https://yandex.com/support/mail/bounces/yandex.html",
  seen: "2026-11",
} satisfies ProviderHelp;
