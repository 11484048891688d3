import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "kddi",
  status: "active",
  page: { url: "https://au.com/mobile/service/attention/faq" },
  notes: [
    {
      text: "Blocks are temporary and follow from load; KDDI publishes no numbers and gives no answers about single senders.",
    },
    {
      text: "A recipient who is refused as unknown only after the message itself, and not after RCPT, has a filter that refuses it.",
      source: "https://tuono034s.com/web-entry/3575/",
    },
  ],
  source: "https://au.com/mobile/service/attention/faq",
  seen: "2026-11",
} satisfies ProviderHelp;
