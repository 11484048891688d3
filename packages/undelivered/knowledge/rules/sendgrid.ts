import type { RuleFile } from "../../src/types.js";

/** Twilio SendGrid: what it refuses before it sends. */
export default {
  name: "sendgrid",
  layer: "provider",
  rules: [
    {
      id: "sendgrid/sender-identity",
      when: { says: "does not match a verified sender identity" },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source: "https://github.com/firebase/extensions/pull/702",
      seen: "2026-11",
      matches: [
        "550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements",
      ],
    },
    {
      id: "sendgrid/not-authorized",
      when: { says: "you are not authorized to send from that email address" },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
      seen: "2026-11",
      matches: ["403 You are not authorized to send from that email address"],
    },
    {
      id: "sendgrid/credits",
      when: { says: "maximum credits exceeded" },
      reason: "sending-limit",
      detail: "account",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
      seen: "2026-11",
      matches: ["451 Authentication failed: Maximum credits exceeded"],
    },
    {
      id: "sendgrid/dropped-bounced",
      when: { provider: "sendgrid", says: "bounced address" },
      reason: "locally-suppressed",
      detail: "bounced",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
      seen: "2026-11",
      matches: [{ text: "Bounced Address", remoteMta: "smtp.sendgrid.net" }],
    },
    {
      id: "sendgrid/dropped-unsubscribed",
      when: { provider: "sendgrid", says: "unsubscribed address" },
      reason: "locally-suppressed",
      detail: "unsubscribed",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
      seen: "2026-11",
      matches: [{ text: "Unsubscribed Address", remoteMta: "smtp.sendgrid.net" }],
    },
    {
      id: "sendgrid/dropped-complained",
      when: { provider: "sendgrid", says: "spam reporting address" },
      reason: "locally-suppressed",
      detail: "complained",
      source: "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
      seen: "2026-11",
      matches: [{ text: "Spam Reporting Address", remoteMta: "smtp.sendgrid.net" }],
    },
  ],
} satisfies RuleFile;
