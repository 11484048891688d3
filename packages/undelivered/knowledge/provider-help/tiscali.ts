import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "tiscali",
  status: "active",
  page: { url: "https://assistenza.tiscali.it" },
  codes: [
    {
      code: "Your ip address is blacklisted",
      reason: "reputation-blocked",
      detail: "ip",
      meaning: "The IP address is blocked.",
      example: {
        text: "554 imp-1.mail.tiscali.it ESMTP Your ip address is blacklisted",
        remoteMta: "imp-1.mail.tiscali.it",
        recipient: "bob@tiscali.it",
      },
      source: "https://pastebin.com/Q2gz6FiE",
    },
  ],
  source: "https://assistenza.tiscali.it",
  seen: "2026-11",
} satisfies ProviderHelp;
