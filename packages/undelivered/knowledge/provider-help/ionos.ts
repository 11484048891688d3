import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "ionos",
  status: "active",
  page: { url: "https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver" },
  postmaster: [
    {
      name: "E-mail policy",
      url: "https://ionos.de/hilfe/e-mail/postmaster/e-mail-policy",
      source: "https://ionos.de/hilfe/e-mail/postmaster/e-mail-policy",
      seen: "2026-11",
    },
  ],
  codes: [
    {
      code: "Reject due to policy violations",
      reason: "reputation-blocked",
      meaning: "The IP address wrote to many mailboxes that do not exist, or was reported for spam.",
      example: {
        text: "421 Reject due to policy violations",
        remoteMta: "mx01.kundenserver.de",
        recipient: "bob@example.net",
      },
    },
    {
      code: "Rate limit reached",
      reason: "rate-limited",
      detail: "volume",
      meaning: "Too much mail came in too short a time.",
      example: {
        text: "421 Rate limit reached. Please try again later",
        remoteMta: "mx01.kundenserver.de",
        recipient: "bob@example.net",
      },
    },
  ],
  notes: [
    {
      text: "A message may have 100 MB at most.",
      source: "https://www.ionos.de/hilfe/e-mail/postmaster/allgemeine-tipps-zum-versand-an-company-name-postfaecher/",
      seen: "2026-11",
    },
    {
      text: "The sending address has to be static and to have a correct reverse name.",
      source: "https://ionos.de/hilfe/e-mail/postmaster/e-mail-policy",
      seen: "2026-11",
    },
  ],
  source: "https://ionos.de/hilfe/e-mail/postmaster/smtp-fehlermeldungen-der-11-ionos-mailserver",
  seen: "2026-11",
} satisfies ProviderHelp;
