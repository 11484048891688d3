import type { RuleFile } from "../../src/types.js";

/** Zoho Mail. */
export default {
  name: "zoho",
  layer: "provider",
  rules: [
    {
      id: "zoho/dmarc",
      when: { says: "email rejected per DMARC policy" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: ["550 5.7.1 Email rejected per DMARC policy for example.org"],
    },
    {
      id: "zoho/user-does-not-exist",
      when: { provider: "zoho", says: ["user does not exist - <", "user does not exist"] },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: [
        { text: "550 5.1.1 User does not exist - <bob@example.com>", remoteMta: "mx.zoho.com", status: "5.1.1" },
      ],
    },
    {
      id: "zoho/relaying",
      when: { provider: "zoho", says: "relaying disallowed" },
      reason: "relay-denied",
      confidence: 0.6,
      alternatives: [
        { reason: "domain-not-hosted", confidence: 0.35 },
        { reason: "sender-not-permitted", confidence: 0.25 },
      ],
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: [
        "553 Relaying disallowed,mx.zoho.com",
        {
          text: "553 Relaying disallowed as alice@example.org",
          remoteMta: "smtp.zoho.com",
          command: "MAIL",
          status: "5.1.1",
        },
      ],
    },
    {
      id: "zoho/mail-policy",
      when: {
        says: [
          "MailPolicy violation",
          "mailbox delivery restricted by policy error",
          "mailbox delivery failure policy error",
          "email policy violation detected",
        ],
      },
      reason: "policy-rejected",
      detail: "admin-rule",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: [
        "554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com",
        "452 <bob@example.com> Mailbox delivery restricted by policy error",
        "554 5.7.7 Email policy violation detected",
      ],
    },
    {
      id: "zoho/destination-domain",
      when: { provider: "zoho", says: "mail rejected by destination domain" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      alternatives: [{ reason: "policy-rejected", confidence: 0.3 }],
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: [
        {
          text: "541 5.4.1 Mail rejected by destination domain",
          remoteMta: "mx.zoho.com",
          recipient: "bob@example.com",
          status: "5.4.1",
        },
      ],
    },
    {
      id: "zoho/spam",
      when: { says: ["reason: email flagged as spam", "email flagged as spam"] },
      reason: "spam-content",
      detail: "content",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: ["554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam."],
    },
    {
      id: "zoho/virus",
      when: { says: "detected by Zoho Mail" },
      reason: "malware",
      detail: "virus",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: ["552 5.7.1 virus Example.EICAR detected by Zoho Mail"],
    },
    {
      id: "zoho/greylisted",
      when: { says: "greylisted, try again after some time" },
      reason: "greylisted",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: ["451 4.7.1 Greylisted, try again after some time"],
    },
    {
      id: "zoho/system-error",
      when: { provider: "zoho", says: "temporary system error" },
      reason: "server-error",
      detail: "internal",
      source: "https://smtpfieldmanual.com/provider/zoho",
      seen: "2026-11",
      matches: [{ text: "452 4.3.1 Temporary System Error", remoteMta: "mx.zoho.com", status: "4.3.1" }],
    },
    {
      id: "zoho/outgoing-blocked",
      when: {
        provider: "zoho",
        says: ["554 5.1.8 sender address blocked", "email outgoing blocked", "sender address blocked"],
      },
      reason: "sender-suspended",
      source: "https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail",
      seen: "2026-11",
      matches: [{ text: "554 5.1.8 Sender Address Blocked", remoteMta: "smtp.zoho.com", status: "5.1.8" }],
    },
  ],
} satisfies RuleFile;
