import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "t-online",
  status: "active",
  removal: {
    url: "mailto:tosa@rx.t-online.de",
    needs: ["needIp", "needDomain", "needContact", "needWebsite", "needError"],
  },
  source: "https://github.com/Mailu/Mailu/issues/1614",
  seen: "2026-11",
} satisfies ProviderHelp;
