import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "mailru",
  status: "active",
  removal: { url: "mailto:abuse@corp.mail.ru?subject={ip}", needs: ["needIp", "needError", "needHeaders"] },
  page: { url: "https://help.mail.ru/notspam-support/errors" },
  postmaster: [{ name: "Postmaster Mail.ru", url: "https://postmaster.mail.ru/" }],
  codes: [
    {
      code: "spam message rejected",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam; the answer carries a link about this very case.",
      example:
        "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=7y4ytdHbuOGexample or report details to abuse@corp.mail.ru. Error code: 7FB2D5B4. ID: 00000024.",
    },
    {
      code: "account is disabled",
      reason: "mailbox-disabled",
      detail: "inactive",
      meaning: "The mailbox has been switched off.",
      example:
        "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.com is unavailable: account is disabled",
    },
    {
      code: "user not found",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example:
        "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.net is unavailable: user not found",
    },
    {
      code: "owner DMARC policy",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The message fails the DMARC policy of its domain.",
      page: "https://help.mail.ru/mail-help/postmaster/dmarc",
      example:
        "550 5.7.1 This message was not accepted due to domain (example.org) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc",
    },
  ],
  source: "https://help.mail.ru/notspam-support/errors",
  seen: "2026-11",
} satisfies ProviderHelp;
