import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "softbank",
  status: "active",
  page: { url: "https://www.softbank.jp/support/", source: "https://www.softbank.jp/support/" },
  codes: [
    {
      code: "Invalid recipient",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: { text: "550 Invalid recipient: <bob@example.com>", remoteMta: "mx.softbank.jp", status: "5.1.1" },
    },
  ],
  notes: [
    {
      text: "At most 100 recipients in one message.",
      source: "http://megalodon.jp/ref/2008-0911-1438-33/creation.mb.softbank.jp/mail/mail_attention.html",
      seen: "2008-09",
    },
    {
      text: "Messages without From or Message-ID are refused.",
      source: "http://megalodon.jp/ref/2008-0911-1438-33/creation.mb.softbank.jp/mail/mail_attention.html",
      seen: "2008-09",
    },
    {
      text: "Many unknown recipients lead to a block for a time.",
      source: "http://megalodon.jp/ref/2008-0911-1438-33/creation.mb.softbank.jp/mail/mail_attention.html",
      seen: "2008-09",
    },
  ],
  source: "https://note.com/sendmagic/n/n5afbf98aeb25",
  seen: "2026-11",
} satisfies ProviderHelp;
