import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "validity",
  status: "active",
  lists: ["senderscore"],
  removal: { url: "https://senderscore.org/rtbl/", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://senderscore.org/assess/get-your-score/?lookup={ip}" },
  source: "https://senderscore.org/",
  seen: "2026-11",
} satisfies ProviderHelp;
