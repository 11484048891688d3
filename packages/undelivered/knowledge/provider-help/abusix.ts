import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "abusix",
  status: "active",
  lists: ["abusix"],
  removal: { url: "https://lookup.abusix.com/search?q={ip}", needs: ["needIp", "needContact"] },
  page: { url: "https://docs.abusix.com/" },
  notes: [
    {
      text: "Removal is free and needs an account; listings of the policy kind, such as missing reverse names, are lifted at once.",
    },
  ],
  source: "https://docs.abusix.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
