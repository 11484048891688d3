import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "zoho",
  status: "active",
  page: {
    url: "https://www.zoho.com/mail/help/spam-reason.html",
    source: "https://www.zoho.com/mail/help/spam-reason.html",
  },
  codes: [
    {
      code: "Relaying disallowed",
      reason: "relay-denied",
      meaning: "The domain is not set up, or the account may not send under this address.",
      example: "553 Relaying disallowed,mx.zoho.com",
      source: "https://smtpfieldmanual.com/provider/zoho",
    },
    {
      code: "MailPolicy violation",
      reason: "policy-rejected",
      detail: "admin-rule",
      meaning: "A rule of the recipient's organisation refuses the message.",
      example: "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com",
      source: "https://smtpfieldmanual.com/provider/zoho",
    },
    {
      code: "Mail rejected by destination domain",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient's organisation has blocked the sender.",
      example: {
        text: "541 5.4.1 Mail rejected by destination domain",
        remoteMta: "mx.zoho.com",
        recipient: "bob@example.com",
        status: "5.4.1",
      },
      source: "https://smtpfieldmanual.com/provider/zoho",
    },
    {
      code: "Email flagged as Spam",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: "554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.",
      source: "https://smtpfieldmanual.com/provider/zoho",
    },
  ],
  source: "https://www.zoho.com/mail/help/smtp-errors.html",
  seen: "2026-11",
} satisfies ProviderHelp;
