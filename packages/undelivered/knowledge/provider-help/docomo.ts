import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "docomo",
  status: "active",
  page: {
    url: "https://www.docomo.ne.jp/service/docomo_mail/",
    source: "https://www.docomo.ne.jp/service/docomo_mail/",
  },
  codes: [
    {
      code: "Unknown user",
      reason: "user-unknown",
      meaning:
        "There is no mailbox of this address, if the refusal comes after RCPT; after the message itself it may also be the filter of the recipient.",
      example: {
        text: "550 Unknown user bob@example.com",
        remoteMta: "mfsmax.docomo.ne.jp",
        command: "RCPT",
        status: "5.0.0",
      },
    },
    {
      code: "Too much mail data",
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox is full.",
      example: { text: "552 Too much mail data bob@example.com", remoteMta: "mfsmax.docomo.ne.jp", status: "5.2.2" },
    },
  ],
  notes: [
    { text: "At most 100 recipients in one session.", source: "https://www.hde.co.jp/mmta/" },
    { text: "Many unknown recipients lead to a block for a time.", source: "https://www.hde.co.jp/mmta/" },
    { text: "The sender domain needs an A or MX record.", source: "https://www.hde.co.jp/mmta/" },
  ],
  source: "https://note.com/sendmagic/n/neb6bbe7e51cf",
  seen: "2026-11",
} satisfies ProviderHelp;
