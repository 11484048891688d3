import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cyren",
  status: "dead",
  since: "2023-02",
  lists: ["cyren"],
  source: "https://www.dnsbl.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
