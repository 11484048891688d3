import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "sophos",
  status: "active",
  lists: ["sophos-reputation"],
  removal: {
    url: "https://www.sophos.com/en-us/threat-center/reassessment-request",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://www.sophos.com/en-us/threat-center/reassessment-request",
  },
  page: {
    url: "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
  },
  codes: [
    {
      code: "XGEMAIL_0001",
      reason: "sender-auth-failed",
      detail: "dkim",
      meaning: "DKIM did not pass.",
      example: "550 5.7.1 XGEMAIL_0001 Command rejected",
    },
    {
      code: "XGEMAIL_0002",
      reason: "sender-auth-failed",
      detail: "spf",
      meaning: "SPF did not pass.",
      example: "550 5.7.1 XGEMAIL_0002 Command rejected",
    },
    {
      code: "XGEMAIL_0003",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "DMARC did not pass.",
      example: "550 5.7.1 XGEMAIL_0003 Command rejected",
    },
    {
      code: "XGEMAIL_0004",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a block list.",
      example: "550 5.7.1 XGEMAIL_0004 Command rejected",
    },
    {
      code: "XGEMAIL_0005",
      reason: "blocklisted",
      detail: "domain",
      meaning: "The domain of the sender is on a block list.",
      example: "550 5.7.1 XGEMAIL_0005 Command rejected",
    },
    {
      code: "XGEMAIL_0006",
      reason: "tls-failed",
      detail: "handshake",
      meaning: "The encryption that a rule demands could not be agreed on.",
      example: "550 5.7.1 XGEMAIL_0006 Command rejected",
    },
    {
      code: "XGEMAIL_0007",
      reason: "receiver-filter-broken",
      detail: "licence",
      meaning: "The recipient's licence has run out.",
      example: "550 5.7.1 XGEMAIL_0007 Command rejected",
    },
    {
      code: "XGEMAIL_0008",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The administrator of the recipient has blocked the sender.",
      example: "550 5.7.1 XGEMAIL_0008 Command rejected",
    },
    {
      code: "XGEMAIL_0009",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient has blocked the sender.",
      example: "550 5.7.1 XGEMAIL_0009 Command rejected",
    },
    {
      code: "XGEMAIL_0010",
      reason: "domain-not-hosted",
      meaning: "The domain of the recipient is not set up.",
      example: "550 5.7.1 XGEMAIL_0010 Command rejected",
    },
    {
      code: "XGEMAIL_0011",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 5.7.1 XGEMAIL_0011 Command rejected",
    },
    {
      code: "XGEMAIL_0012",
      reason: "message-too-large",
      detail: "message",
      meaning: "The message is too large.",
      example: "550 5.7.1 XGEMAIL_0012 Command rejected",
    },
    {
      code: "XGEMAIL_0013",
      reason: "too-many-recipients",
      meaning: "So large a message may not go to so many recipients.",
      example: "550 5.7.1 XGEMAIL_0013 Command rejected",
    },
    {
      code: ["XGEMAIL_0014", "XGEMAIL_0015"],
      reason: "recipient-rate-limited",
      meaning: "The mailbox got too much mail in a short time.",
      example: "550 5.7.1 XGEMAIL_0014 Command rejected",
    },
  ],
  source:
    "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
  seen: "2026-11",
} satisfies ProviderHelp;
