import type { RuleFile } from "../../src/types.js";

/** Aruba. */
export default {
  name: "aruba",
  layer: "provider",
  rules: [
    {
      id: "aruba/spam-detected",
      when: { provider: "aruba", says: "spam detected" },
      reason: "spam-content",
      detail: "content",
      alternatives: [{ reason: "sender-suspended", confidence: 0.2 }],
      source: "https://guide.hosting.aruba.it/email-aruba/sicurezza-email-aruba/consigli-in-caso-di-spam-detected.aspx",
      seen: "2026-11",
      matches: [
        {
          text: "552 5.2.0 igxL1p00E1ABC2s01gxMXG spam detected",
          remoteMta: "smtp.aruba.it",
          status: "5.2.0",
          recipient: "bob@example.com",
        },
      ],
      misses: [
        {
          text: "550 5.2.1 iemL1p01Z0hMcT901emQ77 policy violation",
          remoteMta: "smtp.aruba.it",
          recipient: "bob@example.com",
        },
      ],
    },
    {
      id: "aruba/policy-violation",
      when: { provider: "aruba", says: "policy violation" },
      reason: "rate-limited",
      detail: "volume",
      confidence: 0.75,
      alternatives: [{ reason: "sending-limit", confidence: 0.35 }],
      source:
        "https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta",
      seen: "2026-11",
      matches: [
        {
          text: "450 4.7.1 iemL1p01Z0hMcT901emQ77 policy violation",
          remoteMta: "smtp.aruba.it",
          status: "4.7.1",
          recipient: "bob@example.com",
        },
      ],
      misses: [
        {
          text: "552 5.2.0 igxL1p00E1ABC2s01gxMXG spam detected.",
          remoteMta: "smtp.aruba.it",
          recipient: "bob@example.com",
        },
      ],
    },
    {
      id: "aruba/over-quota",
      when: { provider: "aruba", says: "user is over quota" },
      reason: "mailbox-full",
      detail: "over-quota",
      source:
        "https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx",
      seen: "2026-11",
      matches: [
        {
          text: "552 5.2.2 user is over quota",
          remoteMta: "mx.aruba.it",
          status: "5.2.2",
          recipient: "bob@example.com",
        },
      ],
    },
  ],
} satisfies RuleFile;
