import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "n-able",
  status: "active",
  lists: ["spamexperts"],
  removal: { url: "https://www.spamrl.com/", needs: ["needIp", "needContact"] },
  page: {
    url: "https://documentation.n-able.com/mail-assure/",
    source: "https://documentation.n-able.com/mail-assure/",
  },
  source: "https://www.spamrl.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
