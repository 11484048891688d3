import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "strato",
  status: "active",
  page: { url: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails" },
  codes: [
    {
      code: "B-URL",
      reason: "spam-content",
      detail: "url",
      meaning: "The message holds a link that is known from spam.",
      example: "550 5.7.1 Refused by local policy. No SPAM please! (B-URL)",
    },
    {
      code: ["B-TEXT", "B-SCORE", "B-EX"],
      reason: "spam-content",
      detail: "content",
      meaning: "The text of the message looks like spam.",
      example: "550 5.7.1 Refused by local policy. No SPAM please! (B-TEXT)",
    },
    {
      code: "B-ATTACH",
      reason: "attachment-blocked",
      detail: "type",
      meaning: "The attachment is of a kind that is not accepted.",
      example: "550 5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)",
    },
    {
      code: "B-EFROM-STRATO",
      reason: "sender-not-permitted",
      detail: "send-as",
      meaning: "A domain at STRATO may be written from only after login.",
      example: "550 Forbidden domain 'example.org' in Envelope-From (B-EFROM-STRATO)",
    },
  ],
  source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
  seen: "2026-11",
} satisfies ProviderHelp;
