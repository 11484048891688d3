import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spamrats",
  status: "active",
  lists: ["spamrats", "spamrats-dyna", "spamrats-noptr"],
  removal: { url: "https://www.spamrats.com/removal.php", needs: ["needIp", "needContact"] },
  page: { url: "https://www.spamrats.com/lookup.php?ip={ip}" },
  notes: [
    {
      text: "RATS-Dyna and RATS-NoPtr list IP addresses whose reverse name is missing or looks like that of a dial-up line: give the server a proper name first.",
    },
  ],
  source: "https://www.spamrats.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
