import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spameatingmonkey",
  status: "active",
  lists: ["spameatingmonkey", "spameatingmonkey-uri"],
  removal: { url: "https://spameatingmonkey.com/lookup/{ip}", needs: ["needIp"] },
  page: { url: "http://spameatingmonkey.com/faq.html" },
  source: "https://spameatingmonkey.com/services",
  seen: "2026-11",
} satisfies ProviderHelp;
