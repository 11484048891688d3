import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spamcannibal",
  status: "dead",
  since: "2018-05",
  lists: ["spamcannibal"],
  source: "https://www.dnsbl.info/bl-spamcannibal-org.php",
  seen: "2026-11",
} satisfies ProviderHelp;
