import type { RuleFile } from "../../src/types.js";

/** Naver: who sends in bulk has to register his servers. */
export default {
  name: "naver",
  layer: "provider",
  rules: [
    {
      id: "naver/ip-filtered",
      when: { says: "realip.naver.com" },
      reason: "reputation-blocked",
      detail: "ip",
      source: "https://puffinknight.tistory.com/102",
      seen: "2026-11",
      matches: [
        "421 4.3.2 Your IP(192.0.2.10) is filtered and this connection will be closed. You must register your IP to http://realip.naver.com",
      ],
    },
  ],
} satisfies RuleFile;
