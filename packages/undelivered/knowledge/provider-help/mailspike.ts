import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "mailspike",
  status: "active",
  lists: ["mailspike"],
  removal: { url: "https://mailspike.io/ip_verify", needs: ["needIp"] },
  page: { url: "https://mailspike.io/" },
  codes: [
    {
      code: "H:M11",
      reason: "reputation-blocked",
      meaning: "A server that uses Mailspike refuses an IP address with one of the worst ratings.",
      example:
        "550 5.7.1 H:M11 [192.0.2.10] Connection refused due to abuse. Please see http://mailspike.org/anubis/lookup.html or contact your E-mail provider.",
      source: "https://mxtoolbox.com/problem/blacklist/mailspike-bl",
      seen: "2026-11",
    },
  ],
  notes: [
    {
      text: "Listings end by themselves, mostly within 6 to 36 hours after the spam has stopped.",
      source: "https://mxtoolbox.com/problem/blacklist/mailspike-bl",
    },
  ],
  source: "https://mailspike.io/",
  seen: "2026-11",
} satisfies ProviderHelp;
