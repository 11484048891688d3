import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "s5h",
  status: "active",
  lists: ["s5h"],
  removal: { url: "https://www.usenix.org.uk/content/rbl.html", needs: ["needIp"] },
  page: { url: "https://www.usenix.org.uk/content/rbl.html" },
  source: "https://www.usenix.org.uk/content/rbl.html",
  seen: "2026-11",
} satisfies ProviderHelp;
