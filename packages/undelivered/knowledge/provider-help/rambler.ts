import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "rambler",
  status: "active",
  removal: { url: "mailto:abuse@rambler-co.ru", needs: ["needIp", "needError", "needContact"] },
  page: { url: "https://help.rambler.ru/" },
  source: "https://help.rambler.ru/",
  seen: "2026-11",
} satisfies ProviderHelp;
