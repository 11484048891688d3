import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "proofpoint",
  status: "active",
  removal: { url: "https://ipcheck.proofpoint.com/?ip={ip}", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://help.proofpoint.com/" },
  source: "https://ipcheck.proofpoint.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
