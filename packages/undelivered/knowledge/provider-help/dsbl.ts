import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "dsbl",
  status: "dead",
  since: "2008-05",
  lists: ["dsbl"],
  notes: [{ text: "It stopped in May 2008, and its name servers in March 2009." }],
  source: "https://vamsoft.com/company/news/dsbl-shutdown",
  seen: "2009-03",
} satisfies ProviderHelp;
