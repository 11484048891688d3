import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "nixspam",
  status: "dead",
  since: "2025-01",
  lists: ["nixspam"],
  notes: [{ text: "The list ix.dnsbl.manitu.net ended in January 2025." }],
  source: "https://www.heise.de/en/news/Spam-filter-DNS-blacklist-Nixspam-ceases-operation-10248714.html",
  seen: "2025-01",
} satisfies ProviderHelp;
