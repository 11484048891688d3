import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "naver",
  status: "active",
  removal: { url: "http://realip.naver.com", needs: ["needIp", "needDomain"] },
  page: { url: "http://realip.naver.com" },
  codes: [
    {
      code: "realip.naver.com",
      reason: "reputation-blocked",
      detail: "ip",
      meaning: "The IP address is not registered at Naver and is filtered; it has to be registered there.",
      example:
        "421 4.3.2 Your IP(192.0.2.10) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com",
    },
  ],
  source: "https://puffinknight.tistory.com/102",
  seen: "2026-11",
} satisfies ProviderHelp;
