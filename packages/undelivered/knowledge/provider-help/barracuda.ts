import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "barracuda",
  status: "active",
  removal: {
    url: "https://www.barracudacentral.org/rbl/removal-request",
    needs: ["needIp", "needContact", "needPhone", "needReason"],
  },
  page: { url: "https://campus.barracuda.com/" },
  source: "https://www.barracudacentral.org/rbl/removal-request",
  seen: "2026-11",
} satisfies ProviderHelp;
