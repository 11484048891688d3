import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "njabl",
  status: "dead",
  since: "2013-03",
  lists: ["njabl"],
  source: "https://www.dnsbl.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
