import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "free",
  status: "active",
  removal: { url: "https://postmaster.free.fr/", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://postmaster.free.fr/index_en.html" },
  source: "https://postmaster.free.fr/index_en.html",
  seen: "2026-11",
} satisfies ProviderHelp;
