import type { RuleFile } from "../../src/types.js";

/** Yandex: 5.7.1 may mean anything, the words decide. */
export default {
  name: "yandex",
  layer: "provider",
  rules: [
    {
      id: "yandex/spam",
      when: { says: "message rejected under suspicion of SPAM" },
      reason: "spam-content",
      detail: "content",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: ["554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1700000000-Example"],
    },
    {
      id: "yandex/spam-statistics",
      when: { says: "blocked by spam statistics" },
      reason: "reputation-blocked",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: [
        "554 5.7.1 Blocked by spam statistics - see http://feedback.yandex.ru/?from=mail-rejects&subject=192.0.2.10",
      ],
    },
    {
      id: "yandex/no-such-user",
      when: { provider: "yandex", says: "no such user" },
      reason: "user-unknown",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: [{ text: "550 5.7.1 No such user!", remoteMta: "mx.yandex.ru", status: "5.7.1" }],
    },
    {
      id: "yandex/target-policy",
      when: { says: "policy rejection on the target address" },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "https://yandex.com/support/mail/bounces/yandex/policy-rejection-on-the-target-address.html",
      seen: "2026-11",
      matches: ["550 5.7.1 Policy rejection on the target address"],
    },
    {
      id: "yandex/rate",
      when: { says: "the recipient has exceeded message rate limit" },
      reason: "recipient-rate-limited",
      source: "https://smtpfieldmanual.com/provider/yandex",
      seen: "2026-11",
      matches: ["450 4.2.1 The recipient has exceeded message rate limit. Try again later."],
    },
    {
      id: "yandex/full",
      when: { provider: "yandex", says: ["mailbox size limit exceeded", "mailbox size exceeded"] },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: [{ text: "552 5.2.2 Mailbox size limit exceeded", remoteMta: "mx.yandex.net", status: "5.2.2" }],
    },
    {
      id: "yandex/syntax",
      when: {
        provider: "yandex",
        says: [
          "bad recipient address syntax",
          "bad address mailbox syntax",
          "recipient address rejected: need fully-qualified address",
        ],
      },
      reason: "address-invalid",
      detail: "syntax",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: [{ text: "501 5.1.3 Bad recipient address syntax", remoteMta: "mx.yandex.ru", status: "5.1.3" }],
    },
    {
      id: "yandex/virus",
      when: { provider: "yandex", says: "message infected by virus" },
      reason: "malware",
      detail: "virus",
      source: "https://yandex.com/support/mail/bounces/yandex.html",
      seen: "2026-11",
      matches: [{ text: "554 5.7.1 Message infected by virus", remoteMta: "mx.yandex.ru", status: "5.7.1" }],
    },
    {
      id: "yandex/come-back-later",
      when: { provider: "yandex", says: "sorry, the service is currently unavailable. please come back later" },
      reason: "greylisted",
      confidence: 0.5,
      alternatives: [{ reason: "server-error", confidence: 0.45 }],
      source: "https://smtpfieldmanual.com/provider/yandex",
      seen: "2026-11",
      matches: [
        {
          text: "451 4.7.1 Sorry, the service is currently unavailable. Please come back later.",
          remoteMta: "mx.yandex.ru",
        },
      ],
      misses: ["451 4.7.1 Sorry, the service is currently unavailable. Please come back later."],
    },
  ],
} satisfies RuleFile;
