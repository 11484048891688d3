import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "netcologne",
  status: "active",
  removal: { url: "mailto:postmaster@netcologne.de?subject={ip}", needs: ["needIp", "needError"] },
  page: { url: "https://www.netcologne.de/postmaster" },
  codes: [
    {
      code: "source: Dyn/Dialup",
      reason: "direct-mail-blocked",
      detail: "dynamic",
      meaning: "The IP address is dynamic and may not deliver mail itself.",
    },
  ],
  notes: [
    { text: "Only the provider who is responsible for the IP address can have it unblocked; others get no answer." },
    { text: "A first contact may be greylisted; later mail comes in at once." },
  ],
  source: "https://www.netcologne.de/postmaster",
  seen: "2026-11",
} satisfies ProviderHelp;
