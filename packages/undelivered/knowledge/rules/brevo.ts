import type { RuleFile } from "../../src/types.js";

/** Brevo, once Sendinblue. */
export default {
  name: "brevo",
  layer: "provider",
  rules: [
    {
      id: "brevo/not-activated",
      when: { says: "your SMTP account is not yet activated" },
      reason: "sender-suspended",
      detail: "account",
      source: "https://help.brevo.com",
      seen: "2026-11",
      matches: [
        "502 5.7.0 Your SMTP account is not yet activated. Contact us at contact@sendinblue.com to request activation",
      ],
    },
    {
      id: "brevo/unauthorized-ip",
      when: { provider: "brevo", says: ["525 5.7.1 unauthorized IP address", "unauthorized IP address"] },
      reason: "relay-denied",
      source: "https://help.brevo.com",
      seen: "2026-11",
      matches: [{ text: "525 5.7.1 Unauthorized IP address", remoteMta: "smtp-relay.brevo.com", status: "5.7.1" }],
    },
  ],
} satisfies RuleFile;
