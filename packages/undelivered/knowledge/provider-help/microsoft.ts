import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "microsoft",
  status: "active",
  removal: { url: "https://olcsupport.office.com/", needs: ["needIp", "needDomain", "needError", "needContact"] },
  page: { url: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx" },
  source: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
  seen: "2026-06",
} satisfies ProviderHelp;
