import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "comcast",
  status: "active",
  removal: { url: "https://postmaster.comcast.net/", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://postmaster.comcast.net/smtp-error-codes.php" },
  source: "https://postmaster.comcast.net/smtp-error-codes.php",
  seen: "2026-11",
} satisfies ProviderHelp;
