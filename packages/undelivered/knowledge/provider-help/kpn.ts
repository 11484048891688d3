import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "kpn",
  status: "active",
  removal: { url: "https://blacklist.kpnmail.nl/", needs: ["needIp"] },
  page: { url: "https://blacklist.kpnmail.nl/Help/17" },
  codes: [
    {
      code: "blacklist.kpnmail.nl",
      reason: "reputation-blocked",
      meaning: "The IP address is blocked; the link in the answer leads to the cause.",
      example: {
        text: "554 5.7.1 Your IP: 192.0.2.10 is blacklisted, please see http://blacklist.kpnmail.nl/Help/3",
        remoteMta: "mx.kpnmail.nl",
        status: "5.7.1",
      },
    },
  ],
  notes: [{ text: "Blocks for wrong passwords end by themselves after an hour." }],
  source: "https://blacklist.kpnmail.nl/Help/17",
  seen: "2026-11",
} satisfies ProviderHelp;
