import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "trend-micro",
  status: "active",
  removal: { url: "https://ers.trendmicro.com/reputations", needs: ["needIp", "needContact", "needReason"] },
  source: "https://github.com/ActiveCampaign/smtp-field-manual",
  seen: "2026-11",
} satisfies ProviderHelp;
