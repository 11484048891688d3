import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "invaluement",
  status: "active",
  lists: ["invaluement"],
  removal: { url: "https://www.invaluement.com/lookup/?item={ip}", needs: ["needIp", "needContact", "needReason"] },
  page: { url: "https://www.invaluement.com/removal/" },
  source: "https://www.invaluement.com/",
  seen: "2026-11",
} satisfies ProviderHelp;
