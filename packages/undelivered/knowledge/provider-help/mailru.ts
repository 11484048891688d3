import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "mailru",
  status: "active",
  removal: { url: "mailto:abuse@corp.mail.ru", needs: ["needIp", "needError", "needHeaders"] },
  page: { url: "https://help.mail.ru/notspam-support/errors" },
  source: "https://help.mail.ru/notspam-support/errors",
  seen: "2026-11",
} satisfies ProviderHelp;
