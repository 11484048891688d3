import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "zoho",
  status: "active",
  page: { url: "https://www.zoho.com/mail/help/spam-reason.html" },
  source: "https://www.zoho.com/mail/help/spam-reason.html",
  seen: "2026-11",
} satisfies ProviderHelp;
