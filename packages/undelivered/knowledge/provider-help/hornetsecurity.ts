import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "hornetsecurity",
  status: "active",
  page: { url: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes" },
  codes: [
    {
      code: "5.5.3",
      reason: "message-too-large",
      detail: "message",
      meaning: "The message is too large.",
      example: {
        text: "554 5.5.3 e-mail Rejected Content Filter Size",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.5.3",
        recipient: "bob@example.net",
      },
    },
    {
      code: "5.5.4",
      reason: "reputation-blocked",
      detail: "ip",
      meaning: "The IP address is known for spam.",
      example: {
        text: "554 5.5.4 Spam IP rejected",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.5.4",
        recipient: "bob@example.net",
      },
    },
    {
      code: ["5.5.5", "5.6.1", "5.6.3"],
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: {
        text: "554 5.5.5 e-mail Rejected Spam",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.5.5",
        recipient: "bob@example.net",
      },
    },
    {
      code: "5.5.6",
      reason: "mail-loop",
      detail: "hops",
      meaning: "The message went in circles.",
      example: {
        text: "554 5.5.6 Loop detection",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.5.6",
        recipient: "bob@example.net",
      },
    },
    {
      code: "5.5.7",
      reason: "attachment-blocked",
      meaning: "The attachment is of a kind that is not accepted.",
      example: {
        text: "554 5.5.7 e-mail Rejected Content Attachment",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.5.7",
        recipient: "bob@example.net",
      },
    },
    {
      code: "5.6.2",
      reason: "spam-content",
      detail: "url",
      meaning: "The message holds a link that is known from spam.",
      example: {
        text: "554 5.6.2 Spam Link rejected",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.6.2",
        recipient: "bob@example.net",
      },
    },
    {
      code: "5.6.4",
      reason: "malware",
      detail: "virus",
      meaning: "The message holds a virus.",
      example: {
        text: "554 5.6.4 Virus E-Mail Blocked",
        remoteMta: "mx01.hornetsecurity.com",
        status: "5.6.4",
        recipient: "bob@example.net",
      },
    },
  ],
  notes: [
    {
      text: "Its own servers are at times on Backscatterer, because bounces of its customers leave through them.",
      source:
        "https://support.hornetsecurity.com/en/support/solutions/articles/9000177195-why-are-hornetsecurity-ip-addresses-blacklisted-by-backscatterer-",
    },
  ],
  source: "https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes",
  seen: "2026-11",
} satisfies ProviderHelp;
