import type { RuleFile } from "../../src/types.js";

/** Yahoo and what moved to its servers: the recipient and the message. */
export default {
  name: "yahoo-recipient",
  layer: "provider",
  rules: [
    {
      id: "yahoo-recipient/no-account",
      when: { says: ["dd This user doesn't have a", "this user doesn't have a * account"] },
      reason: "user-unknown",
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "554 delivery error: dd This user doesn't have a yahoo.com account (bob@example.com) [-9] - mta1234.mail.bf1.yahoo.com",
        "554 delivery error: dd This user doesn't have a yahoo.co.jp account (bob@example.net) [-5] - mta567.mail.djm.ynwp.yahoo.co.jp",
      ],
      misses: [
        "554 delivery error: dd Sorry, your message to bob@example.com cannot be delivered. This mailbox is disabled (554.30).",
      ],
    },
    {
      id: "yahoo-recipient/no-longer-valid",
      when: { says: "is no longer valid", also: ["delivery error", "[-20]"] },
      reason: "user-unknown",
      confidence: 0.7,
      alternatives: [{ reason: "mailbox-disabled", confidence: 0.4 }],
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["554 delivery error: dd bob@example.com is no longer valid. [-20] - mta4321.mail.gq1.yahoo.com"],
    },
    {
      id: "yahoo-recipient/mailbox-disabled",
      when: {
        says: [
          "this mailbox is disabled (554.30)",
          "this mailbox is disabled",
          "this account has been disabled or discontinued",
        ],
      },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: [
        "554 delivery error: dd Sorry, your message to bob@example.com cannot be delivered. This mailbox is disabled (554.30). - mta1001.mail.ne1.yahoo.com",
        "554 30 Sorry, your message to bob@example.net cannot be delivered. This mailbox is disabled (554.30)",
        "554 delivery error: dd Sorry your message to bob@example.org cannot be delivered. This account has been disabled or discontinued [#102]. - mta1002.mail.ne1.yahoo.com",
      ],
    },
    {
      id: "yahoo-recipient/action-aborted",
      when: { says: "delivery error: dd Requested mail action aborted" },
      reason: "mailbox-unavailable",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["554 delivery error: dd Requested mail action aborted - mta1003.mail.bf1.yahoo.com"],
    },
    {
      id: "yahoo-recipient/mailbox-not-found",
      when: {
        says: [
          "552 1 Requested mail action aborted, mailbox not found",
          "requested mail action aborted, mailbox not found",
        ],
      },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["552 1 Requested mail action aborted, mailbox not found"],
    },
    {
      id: "yahoo-recipient/receiving-too-quickly",
      when: { says: "user is receiving mail too quickly" },
      reason: "recipient-rate-limited",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["450 User is receiving mail too quickly"],
    },
    {
      id: "yahoo-recipient/header-not-compliant",
      when: { says: "headers are not RFC compliant" },
      reason: "message-malformed",
      detail: "header",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["554 Message not allowed - Headers are not RFC compliant[291]"],
    },
    {
      id: "yahoo-recipient/not-allowed-299",
      when: { says: "message not allowed - [299]" },
      reason: "policy-rejected",
      detail: "unspecified",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["554 Message not allowed - [299]"],
    },
    {
      id: "yahoo-recipient/relaying-denied",
      when: { provider: "yahoo", says: "relaying denied for" },
      reason: "domain-not-hosted",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: [
        { text: "550 relaying denied for <bob@example.com>", remoteMta: "mta7.am0.yahoodns.net", status: "5.0.0" },
      ],
    },
  ],
} satisfies RuleFile;
