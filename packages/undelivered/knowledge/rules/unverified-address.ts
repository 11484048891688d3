import type { RuleFile } from "../../src/types.js";

/** Servers that ask the next server about the recipient before they accept the message. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "unverified-address",
  layer: "mechanism",
  rules: [
    {
      id: "unverified-address/in-progress",
      when: {
        says: [
          "address verification in progress", "unverified address: address verification in progress",
          "recipient verification in progress", "address lookup pending"],
        not: "sender address rejected",
      },
      reason: "greylisted",
      party: "nobody",
      permanence: "temporary",
      alternatives: [{ reason: "server-error", confidence: 0.3 }],
      source: "https://www.postfix.org/ (smtpd_check.c, smtpd_error, virtual and local delivery)",
      seen: "2026-11",
      matches: [
        "450 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: Address verification in progress",
      ],
      misses: [
        "550 5.1.1 <nobody@example.com>: Recipient address rejected: undeliverable address: host mx.example.com[192.0.2.4] said: 550 5.1.1 User unknown",
      ],
    },
    {
      id: "unverified-address/cached",
      when: {
        says: ["(cached) callout verification failure", "cached callout verification failure"],
        not: ["sender verify", "sender address"],
      },
      reason: "user-unknown",
      confidence: 0.6,
      alternatives: [{ reason: "sender-domain-invalid", confidence: 0.35 }],
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: ["550 Previous (cached) callout verification failure"],
    },
    {
      id: "unverified-address/callforward-timeout",
      when: {
        says: [
          "could not complete recipient verify callout", "could not complete recipient verification callout",
          "callout verification failed: timeout", "recipient address rejected: unverified address: connect to",
          "unverified address: conversation with"],
        not: ["refused", "no route"],
      },
      reason: "connection-failed",
      detail: "timeout",
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: ["451 Could not complete recipient verify callout"],
    },
  ],
} satisfies RuleFile;
