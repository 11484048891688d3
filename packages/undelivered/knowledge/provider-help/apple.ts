import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "apple",
  status: "active",
  removal: {
    url: "mailto:icloudadmin@apple.com",
    needs: ["needCompany", "needDomain", "needIp", "needError", "needReason"],
  },
  page: { url: "https://support.apple.com/102322" },
  source: "https://support.apple.com/102322",
  seen: "2026-11",
} satisfies ProviderHelp;
