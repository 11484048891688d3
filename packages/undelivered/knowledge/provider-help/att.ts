import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "att",
  status: "active",
  removal: { url: "mailto:abuse_rbl@abuse-att.net", needs: ["needIp", "needError", "needReason"] },
  source: "https://github.com/ActiveCampaign/smtp-field-manual",
  seen: "2026-11",
} satisfies ProviderHelp;
