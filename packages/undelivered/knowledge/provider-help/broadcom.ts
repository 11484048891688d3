import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "broadcom",
  status: "active",
  removal: { url: "https://ipremoval.sms.symantec.com/", needs: ["needIp", "needContact"] },
  page: { url: "https://knowledge.broadcom.com/external/article/165144" },
  source: "https://knowledge.broadcom.com/external/article/165144",
  seen: "2026-11",
} satisfies ProviderHelp;
