import type { RuleFile } from "../../src/types.js";

/** What is suppressed besides mail to an address. */
const otherSuppressions = [
  "spam filter",
  "suppressed duplicate",
  "error suppressed",
  "text suppressed",
  "messages suppressed",
];

/** Sending services that did not even try. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "suppression",
  layer: "mechanism",
  rules: [
    {
      id: "suppression/list",
      when: {
        says: ["email blocklisted", "recipient blocklisted", "do-not-send list", "do-not-send", "due to blacklist user", "blacklist user", "preblocked", 
          "suppression list", "account suppression list", "account-level suppression list", "on suppression list",
          "is on the suppression list", "address suppressed", "suppressed recipient", "suppressed address",
          "recipient is inactive on this server",
          "you tried to send to recipients that have been marked as inactive", "marked as inactive",
          "blocked list of the sender", "recipient on our do not send",
          "do not mail list", "do-not-mail", "do not send list", "recipient in suppression", "address is suppressed",
          "not sent because the recipient",
          "address was suppressed", "address has been suppressed", "recipient was suppressed", "recipient has been suppressed",
          "recipient suppressed", "recipient address in our local blacklist"],
        not: otherSuppressions,
      },
      reason: "locally-suppressed",
      source: "Sending services: Amazon SES, Mailgun, SendGrid, Postmark, SparkPost, Postal",
      seen: "2026-11",
      matches: [
        { text: "Recipient address was suppressed" },
        "550 5.1.1 Recipient address is on the account suppression list",
      ],
      misses: ["550 5.2.1 <frank@example.com>: Recipient address rejected: Account is inactive"],
    },
    {
      id: "suppression/bounced",
      when: {
        says: ["previous delivery failure", "not delivering to previously bounced address", "previously bounced", "failed to deliver due to bounce", "previously bounced address", "bounced address",
          "has a history of bouncing", "history of bounces", "recent hard bounces", "on our bounce list", "on the bounce list",
          "global bounce list", "hard bounced previously", "hard bounce history", "previous hard bounce", "bounce blacklist",
          "was suppressed due to", "suppressed due to previous", "due to previous bounces", "due to a previous bounce",
          "due to previous hard bounces", "because of previous bounces", "previously hard bounced", "previously soft bounced"],
        not: otherSuppressions,
      },
      reason: "locally-suppressed",
      detail: "bounced",
      source: "Sending services: Amazon SES, Mailgun, SendGrid, Postmark, SparkPost, Postal",
      seen: "2026-11",
      matches: ["550 5.1.1 This address is on our bounce list", { text: "Recipient address was suppressed due to previous bounces" }],
    },
    {
      id: "suppression/complained",
      when: {
        says: ["not delivering to a user who marked your messages as spam", "marked your messages|marked you * as spam", "spam reporting address"],
        not: otherSuppressions,
      },
      reason: "locally-suppressed",
      detail: "complained",
      source: "Sending services: Amazon SES, Mailgun, SendGrid, Postmark, SparkPost, Postal",
      seen: "2026-11",
      matches: [{ text: "Spam Reporting Address" }, { text: "605 Not delivering to a user who has already marked you as spam" }],
    },
    {
      id: "suppression/unsubscribed",
      when: {
        says: ["status is unsubscribed", "unsubscribed recipient", "already unsubscribed", "permanent unsubscribed", "previously unsubscribed", "is on the unsubscribe list", "err unsubscribed", "reason: unsubscribed", "is on the unsubscribed list", "on your unsubscribe list", "in the unsubscribe list", "unsubscribed address", "not delivering to unsubscribed"],
        not: otherSuppressions,
      },
      reason: "locally-suppressed",
      detail: "unsubscribed",
      source: "Sending services: Amazon SES, Mailgun, SendGrid, Postmark, SparkPost, Postal",
      seen: "2026-11",
      matches: [{ text: "Unsubscribed Address" }],
    },
    {
      id: "suppression/word",
      when: {
        says: ["suppressed", "recipient is suppressed", "suppressed by", "in the suppression"],
        not: [
          "spam filter", "suppressed duplicate", "duplicate", "error suppressed", "text suppressed", "messages suppressed",
          "message suppressed", "output", "warnings", "warning", "notification", "notifications", "report", "non-delivery",
          "details", "duplicates"],
      },
      reason: "locally-suppressed",
      confidence: 0.85,
      source: "Sending services: Azure Communication Services, Customer.io, SocketLabs, Amazon SES",
      seen: "2026-11",
      matches: ["550 5.1.1 suppressed", { text: "Suppressed" }],
      misses: ["550 5.7.1 Refused, details suppressed", "451 4.3.0 Duplicate suppressed"],
    },
  ],
} satisfies RuleFile;
