import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "ordb",
  status: "dead",
  since: "2006-12",
  lists: ["ordb"],
  source: "https://www.dnsbl.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
