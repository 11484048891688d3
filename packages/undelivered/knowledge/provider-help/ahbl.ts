import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "ahbl",
  status: "dead",
  since: "2015-01",
  lists: ["ahbl"],
  notes: [
    {
      text: "After its end it answered that every IP address is listed, so servers that still ask it refuse all mail.",
    },
  ],
  source: "https://www.dnsbl.com/search/label/ahbl",
  seen: "2026-11",
} satisfies ProviderHelp;
