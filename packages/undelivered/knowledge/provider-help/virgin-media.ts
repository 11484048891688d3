import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "virgin-media",
  status: "active",
  page: {
    url: "https://community.virginmedia.com/t5/Email/Advice-for-sending-emails-to-Virgin-Media-domains/td-p/3957034",
  },
  codes: [
    {
      code: "Spam content found",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: { text: "554 5.2.0 Spam content found", remoteMta: "mx.mnet.virginmedia.com", status: "5.2.0" },
      source: "https://community.virginmedia.com/t5/Email/Email-Spam-Content-Found-error-550-554/td-p/3229831",
    },
  ],
  notes: [{ text: "A sender domain without SPF is greylisted: mail comes in at a later try." }],
  source: "https://community.virginmedia.com/t5/Email/Advice-for-sending-emails-to-Virgin-Media-domains/td-p/3957034",
  seen: "2026-11",
} satisfies ProviderHelp;
