import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "godaddy",
  status: "active",
  removal: { url: "https://checkspam.godaddy.com/", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://www.godaddy.com/help/3568" },
  source: "https://www.godaddy.com/help/3568",
  seen: "2026-11",
} satisfies ProviderHelp;
