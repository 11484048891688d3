import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "trend-micro",
  status: "active",
  lists: ["trendmicro-ers", "trendmicro-rbl-plus", "maps-rbl"],
  removal: {
    url: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
    needs: ["needIp", "needContact", "needReason"],
  },
  page: {
    url: "https://smtpfieldmanual.com/provider/trendmicro",
    source: "https://smtpfieldmanual.com/provider/trendmicro",
  },
  codes: [
    {
      code: "ERS-DUL",
      reason: "direct-mail-blocked",
      detail: "dynamic",
      meaning: "The IP address is dynamic and may not deliver mail itself.",
      example: "554 5.7.1 <bob@example.com>: Recipient address rejected: ERS-DUL.",
      source: "https://server-recipe.com/3851/",
    },
    {
      code: ["ERS-RBL", "ERS-QIL"],
      reason: "reputation-blocked",
      meaning: "The IP address has a bad reputation: RBL stands for lasting listings, QIL for those of the moment.",
      example: "450 4.7.1 <bob@example.com>: Recipient address rejected: ERS-QIL.",
      source: "https://server-recipe.com/3851/",
    },
    {
      code: "ERS-Customized-Block",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient's organisation has blocked the IP address itself.",
      example: "550 5.7.1 <bob@example.com>: Recipient address rejected: ERS-Customized-Block.",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
    },
    {
      code: ["BLOCK-RCPT", "BLOCK-SEND-ER", "BLOCK-SENDER"],
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient's organisation has blocked the sender.",
      example: "554 5.7.1 <bob@example.com>: Recipient address rejected: BLOCK-RCPT.",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
    },
    {
      code: "NO-DOMAIN",
      reason: "domain-not-hosted",
      meaning: "The recipient's domain is not set up at Trend Micro.",
      example: "554 5.7.1 <bob@example.com>: Recipient address rejected: NO-DOMAIN.",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
    },
    {
      code: "Invalid-Recipient",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "554 5.7.1 <bob@example.com>: Recipient address rejected: Invalid-Recipient.",
      source: "https://smtpfieldmanual.com/provider/trendmicro",
    },
  ],
  notes: [
    {
      text: "The old lists of MAPS (mail-abuse.org, RBL+) have gone into its Email Reputation Services; their former pages are gone.",
    },
  ],
  source: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
  seen: "2026-11",
} satisfies ProviderHelp;
