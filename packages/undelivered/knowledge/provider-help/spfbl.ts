import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spfbl",
  status: "active",
  lists: ["spfbl"],
  removal: { url: "https://matrix.spfbl.net/{ip}", needs: ["needIp", "needContact"] },
  page: { url: "https://spfbl.net/en/dnsbl/" },
  source: "https://spfbl.net/en/dnsbl/",
  seen: "2026-11",
} satisfies ProviderHelp;
