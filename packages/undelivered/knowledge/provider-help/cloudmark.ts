import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cloudmark",
  status: "active",
  removal: { url: "https://csi.cloudmark.com/reset-request/?ip={ip}", needs: ["needIp", "needContact", "needReason"] },
  source: "https://csi.cloudmark.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
