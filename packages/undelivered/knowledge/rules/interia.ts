import type { RuleFile } from "../../src/types.js";

/** Interia. */
export default {
  name: "interia",
  layer: "provider",
  rules: [
    {
      id: "interia/account-not-found",
      when: { provider: "interia", says: "account not found" },
      reason: "user-unknown",
      alternatives: [{ reason: "mailbox-disabled", confidence: 0.2 }],
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
      seen: "2026-11",
      matches: [{ text: "550 5.1.1 Account not found", remoteMta: "mx.poczta.interia.pl", status: "5.1.1" }],
    },
    {
      id: "interia/not-available",
      when: { provider: "interia", says: "mailbox not available" },
      reason: "mailbox-unavailable",
      alternatives: [
        { reason: "mailbox-disabled", confidence: 0.3 },
        { reason: "mailbox-full", confidence: 0.2 },
      ],
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
      seen: "2026-11",
      matches: [{ text: "550 5.2.1 Mailbox not available", remoteMta: "mx.poczta.interia.pl", status: "5.2.1" }],
    },
    {
      id: "interia/not-wanted",
      when: { says: "recipient doesn't want your mail" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
      seen: "2026-11",
      matches: ["550 5.7.1 Recipient doesn't want your mail"],
    },
    {
      id: "interia/spf",
      when: {
        provider: "interia",
        says: ["[SPF] host * is not allowed to send mail from", "is not allowed to send mail from"],
      },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.0 [SPF] mail.example.org (192.0.2.10) is not allowed to send mail from example.org",
          remoteMta: "mx.poczta.interia.pl",
          status: "5.7.0",
        },
      ],
    },
    {
      id: "interia/spam-source",
      when: { says: "has been labeled as a source of spam" },
      reason: "reputation-blocked",
      source: "http://pomoc.poczta.interia.pl/antispam,ip,ip_serwera",
      seen: "2026-11",
      matches: [
        "554 5.7.1 IP address (192.0.2.10) of the server handling your email has been labeled as a source of spam. See http://pomoc.poczta.interia.pl/antispam",
      ],
    },
  ],
} satisfies RuleFile;
