import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spamcop",
  status: "active",
  lists: ["spamcop"],
  removal: { url: "https://www.spamcop.net/w3m?action=checkblock&ip={ip}", needs: ["needIp"] },
  page: { url: "https://www.spamcop.net/fom-serve/cache/291.html" },
  notes: [
    { text: "Nobody is removed on request: a listing ends by itself 24 hours after the last report." },
    {
      text: "The page of the IP address shows when the listing is going to end.",
      source: "https://coldrelay.com/blocklist-removal/spamcop",
    },
  ],
  source: "https://www.spamcop.net/fom-serve/cache/76.html",
  seen: "2026-11",
} satisfies ProviderHelp;
