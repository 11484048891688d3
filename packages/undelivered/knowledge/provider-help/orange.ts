import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "orange",
  status: "active",
  removal: { url: "https://assistance.orange.fr/", needs: ["needIp", "needDomain", "needError", "needContact"] },
  source: "https://github.com/ActiveCampaign/smtp-field-manual",
  seen: "2026-11",
} satisfies ProviderHelp;
