import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "mimecast",
  status: "active",
  page: {
    url: "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes",
  },
  codes: [
    {
      code: ["Internal resource temporarily unavailable", "Internal resources are temporarily unavailable"],
      reason: "greylisted",
      meaning: "Greylisting: the same message is taken at a later try.",
      example:
        "451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: ["Open relay not allowed"],
      reason: "domain-not-hosted",
      meaning: "The recipient's domain is not set up at Mimecast.",
      example: "451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Local CT IP Reputation",
      reason: "reputation-blocked",
      meaning: "The IP address has a bad reputation.",
      example:
        "550 Local CT IP Reputation - (Reject) - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "IP Temporarily Blacklisted",
      reason: "rate-limited",
      detail: "connections",
      meaning: "The IP address has been blocked for a short time because of too many connections.",
      example: "451 IP Temporarily Blacklisted - https://community.mimecast.com/docs/DOC-1369#451 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Administrative prohibition - envelope blocked",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "A rule of the recipient's organisation blocks the sender.",
      example:
        "550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Envelope blocked - User Entry",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient has blocked the sender.",
      example:
        "550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Anti-Spoofing policy",
      reason: "policy-rejected",
      detail: "admin-rule",
      meaning: "The sender looks like one of the recipient's own organisation and did not come over its servers.",
      example:
        "550 Rejected by header based Anti-Spoofing policy: alice@example.com - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "SPF Sender Invalid",
      reason: "sender-auth-failed",
      detail: "spf",
      meaning: "SPF did not pass.",
      example:
        "550 SPF Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "DKIM Sender Invalid",
      reason: "sender-auth-failed",
      detail: "dkim",
      meaning: "DKIM did not pass.",
      example:
        "550 DKIM Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "DMARC Sender Invalid",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "DMARC did not pass.",
      example:
        "550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Host network not allowed",
      reason: "policy-rejected",
      detail: "geo",
      meaning: "The recipient's organisation takes no mail from that country or network.",
      example: "554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]",
    },
    {
      code: "Email rejected due to security policies",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam or worse.",
      example:
        "554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [aB1cD2eF3gH4iJ5k]",
    },
  ],
  notes: [
    {
      text: "Most refusals are rules of the recipient's own organisation: its administrator can lift them, Mimecast cannot.",
      source: "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes",
    },
    {
      text: "The words tell whether Mimecast, the organisation or the recipient himself blocks.",
      source: "https://www.wordtothewise.com/2018/07/who-are-mimecast",
      seen: "2018-07",
    },
  ],
  source: "https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes",
  seen: "2026-11",
} satisfies ProviderHelp;
