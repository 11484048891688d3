import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "blocklist-de",
  status: "active",
  lists: ["blocklist-de"],
  removal: { url: "https://www.blocklist.de/en/delist.html?ip={ip}", needs: ["needIp", "needReason"] },
  page: { url: "https://www.blocklist.de/en/search.html?ip={ip}" },
  notes: [{ text: "It lists IP addresses from which attacks came (guessed logins, scans), not only spam." }],
  source: "https://www.blocklist.de/en/index.html",
  seen: "2026-11",
} satisfies ProviderHelp;
