import type { RuleFile } from "../../src/types.js";

/** Italiaonline: Libero and Virgilio. */
export default {
  name: "libero",
  layer: "provider",
  rules: [
    {
      id: "libero/relay-disabled",
      when: { provider: "libero", says: ["550 relay disabled", "relay disabled"] },
      reason: "auth-required",
      confidence: 0.65,
      alternatives: [{ reason: "relay-denied", confidence: 0.35 }],
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
      seen: "2026-11",
      matches: [{ text: "550 Relay Disabled", remoteMta: "smtp.libero.it", status: "5.7.1" }],
    },
    {
      id: "libero/mailbox-full",
      when: { provider: "libero", says: "user quota exceeded" },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email",
      seen: "2026-11",
      matches: [{ text: "550 MAILBOX FULL (User quota exceeded)", remoteMta: "smtp-in.libero.it", status: "5.2.2" }],
    },
  ],
} satisfies RuleFile;
