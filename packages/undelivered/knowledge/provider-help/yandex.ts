import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "yandex",
  status: "active",
  removal: { url: "https://yandex.com/support/mail/bounces", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://yandex.com/support/mail/bounces" },
  source: "https://yandex.com/support/mail/bounces",
  seen: "2026-11",
} satisfies ProviderHelp;
