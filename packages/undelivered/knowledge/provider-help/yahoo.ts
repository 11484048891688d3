import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "yahoo",
  status: "active",
  removal: { url: "https://senders.yahooinc.com/contact", needs: ["needIp", "needDomain", "needError", "needContact"] },
  page: { url: "https://senders.yahooinc.com/smtp-error-codes/" },
  source: "https://senders.yahooinc.com/smtp-error-codes/",
  seen: "2026-02",
} satisfies ProviderHelp;
