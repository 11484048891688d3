import type { RuleFile } from "../../src/types.js";

/** STRATO: the letters in parentheses tell what it took for spam. */
export default {
  name: "strato",
  layer: "provider",
  rules: [
    {
      id: "strato/url",
      when: { says: "no SPAM please! (B-URL)" },
      reason: "spam-content",
      detail: "url",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      seen: "2026-11",
      matches: ["550 5.7.1 Refused by local policy. No SPAM please! (B-URL)"],
      misses: ["550 5.7.1 Refused by local policy. No SPAM please! (B-TEXT)"],
    },
    {
      id: "strato/text",
      when: { says: ["no SPAM please! (B-TEXT)", "no SPAM please! (B-SCORE)", "no SPAM please! (B-EX)"] },
      reason: "spam-content",
      detail: "content",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Refused by local policy. No SPAM please! (B-TEXT)",
        "550 5.7.1 Refused by local policy. No SPAM please! (B-SCORE)",
      ],
      misses: ["550 5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)"],
    },
    {
      id: "strato/attachment",
      when: { says: "no SPAM please! (B-ATTACH)" },
      reason: "attachment-blocked",
      detail: "type",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      seen: "2026-11",
      matches: ["550 5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)"],
      misses: ["550 5.7.1 Refused by local policy. No SPAM please! (B-EX)"],
    },
    {
      id: "strato/local-policy",
      when: {
        says: "refused by local policy. no SPAM please",
        not: ["(B-URL)", "(B-TEXT)", "(B-SCORE)", "(B-EX)", "(B-ATTACH)"],
      },
      reason: "spam-content",
      detail: "content",
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      seen: "2026-11",
      matches: ["554 5.7.1 Refused by local policy. No SPAM please!"],
      misses: [
        "550 5.7.1 Refused by local policy. No SPAM please! (B-URL)",
        "550 5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)",
      ],
    },
    {
      id: "strato/mail-block-list",
      when: { says: "no SMTP service (MBL" },
      reason: "reputation-blocked",
      confidence: 0.7,
      source: "https://github.com/evertramos/docker-nextcloud-letsencrypt/issues/20",
      seen: "2026-11",
      matches: ["421 smtp.example.de : No SMTP service (MBL-B)"],
      misses: ["421 smtp.example.de Service not available"],
    },
    {
      id: "strato/own-domain",
      when: { says: "(B-EFROM-STRATO)" },
      reason: "sender-not-permitted",
      detail: "send-as",
      confidence: 0.85,
      source: "https://strato.de/faq/mail/fehlermeldungen-bei-e-mails",
      seen: "2026-11",
      matches: ["550 Forbidden domain 'example.org' in Envelope-From (B-EFROM-STRATO)"],
    },
  ],
} satisfies RuleFile;
