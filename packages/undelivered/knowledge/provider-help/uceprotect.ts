import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "uceprotect",
  status: "active",
  lists: ["uceprotect-1", "uceprotect-2", "uceprotect-3", "backscatterer"],
  removal: { url: "https://www.uceprotect.net/en/rblcheck.php?ipr={ip}", needs: ["needIp"] },
  page: { url: "https://www.uceprotect.net/en/index.php?m=3&s=0" },
  notes: [
    { text: "Level 1 lists single IP addresses that wrote to spam traps or attacked servers." },
    {
      text: "Levels 2 and 3 list whole networks and providers for what others there did: the sender himself can do nothing, only the provider can.",
      source: "http://www.uceprotect.net/en/index.php?m=7&s=7",
      seen: "2016-01",
    },
    {
      text: "Listings end by themselves seven days after the last incident; faster removal is offered for money, and is not needed.",
      source: "https://www.uceprotect.net/en/index.php?m=3&s=0",
      seen: "2024-07",
    },
    {
      text: "Backscatterer names servers that send bounces or sender checks to people who wrote nothing; it is not a list of spam sources.",
      source: "https://www.backscatterer.org/",
      seen: "2026-11",
    },
  ],
  source: "https://www.uceprotect.net/en/index.php?m=3&s=3",
  seen: "2024-03",
} satisfies ProviderHelp;
