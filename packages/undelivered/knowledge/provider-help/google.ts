import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "google",
  status: "active",
  removal: {
    url: "https://support.google.com/mail/answer/81126",
    needs: ["needIp", "needDomain", "needError", "needHeaders"],
  },
  page: { url: "https://support.google.com/a/answer/3726730" },
  source: "https://support.google.com/a/answer/3726730",
  seen: "2026-02",
} satisfies ProviderHelp;
