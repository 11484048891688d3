import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "sorbs",
  status: "dead",
  since: "2024-06",
  lists: ["sorbs"],
  notes: [{ text: "Its owner Proofpoint switched it off on 5 June 2024; the zones hold no listings any more." }],
  source: "https://powermta.ninja/sorbs-blacklist-shuts-down",
  seen: "2024-06",
} satisfies ProviderHelp;
