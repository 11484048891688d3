import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "dronebl",
  status: "active",
  lists: ["dronebl"],
  removal: { url: "https://dronebl.org/lookup?ip={ip}", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://dronebl.org/lookup?ip={ip}" },
  notes: [{ text: "It lists misused machines (open proxies, infected computers), not senders of newsletters." }],
  source: "https://dronebl.org/",
  seen: "2026-11",
} satisfies ProviderHelp;
