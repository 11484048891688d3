import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "rfc-ignorant",
  status: "dead",
  since: "2012-11",
  lists: ["rfc-ignorant"],
  notes: [{ text: "It ended in stages between September and November 2012; what lives on is RFC-Clueless." }],
  source: "https://www.rollernet.us/2012/09/dnsbl-rfc-ignorant-org-shutting-down-2/",
  seen: "2012-09",
} satisfies ProviderHelp;
