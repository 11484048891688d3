import type { RuleFile } from "../../src/types.js";

/** IONOS (1&1): what its servers defer. */
export default {
  name: "ionos",
  layer: "provider",
  rules: [
    {
      id: "ionos/policy-violations",
      when: { provider: "ionos", smtp: 421, says: "reject due to policy violations" },
      reason: "reputation-blocked",
      permanence: "temporary",
      alternatives: [{ reason: "rate-limited", confidence: 0.3 }],
      source: "https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
      seen: "2026-11",
      matches: [
        {
          text: "421 Reject due to policy violations",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
      misses: [
        {
          text: "554 Reject due to policy restrictions",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "ionos/policy-violations-helo",
      when: { provider: "ionos", smtp: 450, says: "reject due to policy violations" },
      reason: "reputation-blocked",
      permanence: "temporary",
      confidence: 0.7,
      alternatives: [{ reason: "reverse-dns-invalid", confidence: 0.3 }],
      source: "https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
      seen: "2026-11",
      matches: [
        {
          text: "450 Reject due to policy violations",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
      misses: [
        {
          text: "421 Reject due to policy violations. Try again",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
    },
    {
      id: "ionos/rate-limit",
      when: { provider: "ionos", says: "rate limit reached" },
      reason: "rate-limited",
      detail: "volume",
      source: "https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
      seen: "2026-11",
      matches: [
        {
          text: "421 Rate limit reached. Please try again later",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
      misses: [
        {
          text: "421 Reject due to policy violations: later",
          remoteMta: "mx01.kundenserver.de",
          recipient: "bob@example.net",
        },
      ],
    },
  ],
} satisfies RuleFile;
