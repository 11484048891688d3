import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "mailchannels",
  status: "active",
  page: { url: "https://docs.mailchannels.com/inbound/smtp-errors" },
  codes: [
    {
      code: "[S09]",
      reason: "greylisted",
      meaning: "First contact: the same message is taken at a later try.",
      example: "450 [S09] Try Again Later",
    },
    {
      code: "[S10]",
      reason: "reputation-blocked",
      meaning: "The IP address is blocked because of its reputation.",
      example: "550 [S10] Blocked",
    },
    {
      code: "[NR]",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: "550 5.7.1 [NR] Message rejected",
    },
    {
      code: "[IB_FEB]",
      reason: "attachment-blocked",
      detail: "type",
      meaning: "The attachment is of a kind that is not accepted.",
      example:
        "550 5.7.1 [IB_FEB] Your message could not be delivered because it contained an attachment type that is not allowed",
    },
  ],
  source: "https://docs.mailchannels.com/inbound/smtp-errors",
  seen: "2026-11",
} satisfies ProviderHelp;
