import type { RuleFile } from "../../src/types.js";

/** Mail.ru. */
export default {
  name: "mailru",
  layer: "provider",
  rules: [
    {
      id: "mailru/spam",
      when: { provider: "mailru", says: "spam message rejected" },
      reason: "spam-content",
      detail: "content",
      source: "https://smtpfieldmanual.com/provider/mailru",
      seen: "2026-11",
      matches: [
        "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=7y4ytdHbuOGexample or report details to abuse@corp.mail.ru. Error code: 7FB2D5B4. ID: 00000024.",
      ],
      misses: ["554 5.7.1 Spam message rejected; If this is not spam contact abuse@rambler-co.ru"],
    },
    {
      id: "mailru/account-disabled",
      when: { says: "is unavailable: account is disabled" },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "https://smtpfieldmanual.com/provider/mailru",
      seen: "2026-11",
      matches: [
        "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.com is unavailable: account is disabled",
      ],
      misses: [
        "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.com is unavailable: user not found",
      ],
    },
    {
      id: "mailru/user-not-found",
      when: { says: "is unavailable: user not found" },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/mailru",
      seen: "2026-11",
      matches: [
        "550 Message was not accepted -- invalid mailbox. Local mailbox bob@example.net is unavailable: user not found",
      ],
    },
    {
      id: "mailru/dmarc",
      when: { says: "was not accepted due to domain * owner DMARC policy" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://help.mail.ru/mail-help/postmaster/dmarc",
      seen: "2026-11",
      matches: [
        "550 5.7.1 This message was not accepted due to domain (example.org) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc",
      ],
    },
    {
      id: "mailru/sender-disabled",
      when: { says: "message sending for this account is disabled" },
      reason: "sender-suspended",
      source: "https://mailout.ru/2015/09",
      seen: "2026-11",
      matches: ["550 message sending for this account is disabled"],
    },
  ],
} satisfies RuleFile;
