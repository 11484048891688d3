import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "surbl",
  status: "active",
  lists: ["surbl"],
  removal: { url: "https://surbl.org/surbl-analysis", needs: ["needDomain", "needContact", "needReason"] },
  page: { url: "https://surbl.org/surbl-analysis" },
  notes: [{ text: "It lists domains that stand in messages, not mail servers." }],
  source: "https://surbl.org/",
  seen: "2026-11",
} satisfies ProviderHelp;
