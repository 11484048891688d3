import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "psbl",
  status: "active",
  lists: ["psbl"],
  removal: { url: "https://psbl.org/remove?ip={ip}", needs: ["needIp"] },
  page: { url: "https://psbl.org/listing?ip={ip}" },
  notes: [
    {
      text: "Anybody may remove an IP address, at once and without proof; it comes back if it hits a spam trap again.",
    },
  ],
  source: "https://psbl.org/",
  seen: "2026-11",
} satisfies ProviderHelp;
