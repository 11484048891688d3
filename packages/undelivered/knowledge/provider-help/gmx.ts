import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "gmx",
  status: "active",
  removal: { url: "https://postmaster.gmx.net/en/", needs: ["needIp", "needError", "needContact", "needHeaders"] },
  page: { url: "https://postmaster.gmx.net/en/error-messages" },
  source: "https://postmaster.gmx.net/en/error-messages",
  seen: "2026-11",
} satisfies ProviderHelp;
