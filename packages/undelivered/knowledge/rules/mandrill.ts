import type { RuleFile } from "../../src/types.js";

const source = "https://mailchimp.com/developer/transactional/docs/webhooks/";

/** Mailchimp Transactional (Mandrill): why it did not send a message, in the words of its webhook. */
export default {
  name: "mandrill",
  layer: "provider",
  rules: [
    {
      id: "mandrill/bounced",
      when: { says: ["reject reason: hard-bounce", "reject reason: soft-bounce"] },
      reason: "locally-suppressed",
      detail: "bounced",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: hard-bounce" }],
    },
    {
      id: "mandrill/complained",
      when: { says: "reject reason: spam" },
      reason: "locally-suppressed",
      detail: "complained",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: spam" }],
    },
    {
      id: "mandrill/unsubscribed",
      when: { says: "reject reason: unsub" },
      reason: "locally-suppressed",
      detail: "unsubscribed",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: unsub" }],
    },
    {
      id: "mandrill/listed",
      when: { says: "reject reason: custom" },
      reason: "locally-suppressed",
      detail: "listed",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: custom" }],
    },
    {
      id: "mandrill/sender",
      when: { says: ["reject reason: invalid-sender", "reject reason: unsigned"] },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: unsigned" }],
    },
    {
      id: "mandrill/test-mode",
      when: { says: "reject reason: test-mode-limit" },
      reason: "sending-limit",
      detail: "account",
      source,
      seen: "2026-11",
      matches: [{ text: "reject reason: test-mode-limit" }],
    },
  ],
} satisfies RuleFile;
