import type { RuleFile } from "../../src/types.js";

/** Kakao: Daum and Hanmail. */
export default {
  name: "kakao",
  layer: "provider",
  rules: [
    {
      id: "kakao/anti-spam",
      when: { says: "your mail is blocked automatically by anti-spam system" },
      reason: "reputation-blocked",
      confidence: 0.7,
      alternatives: [{ reason: "spam-content", confidence: 0.45 }],
      source: "https://auctionpro.co.kr/?p=2544",
      seen: "2026-11",
      matches: ["554 5.7.1 DAS51 192.0.2.10: Your mail is blocked automatically by anti-spam system. (E06)"],
    },
    {
      id: "kakao/no-such-user",
      when: { says: "RUSR * no such user" },
      reason: "user-unknown",
      source: "https://oliveit.tistory.com/39",
      seen: "2026-11",
      matches: ["550 5.1.1 RUSR 192.0.2.10: No such user: <bob@example.com>"],
    },
    {
      id: "kakao/spam-ip",
      when: { says: "CCRT * connection refused" },
      reason: "reputation-blocked",
      permanence: "temporary",
      source: "https://oliveit.tistory.com/39",
      seen: "2026-11",
      matches: ["421 4.4.5 CCRT 192.0.2.10: Connection refused. Server is busy(RT)"],
      misses: ["421 4.4.1 CHIC 192.0.2.10: Network is busy."],
    },
    {
      id: "kakao/network-busy",
      when: { says: "CHIC * network is busy" },
      reason: "server-error",
      detail: "busy",
      source: "https://oliveit.tistory.com/39",
      seen: "2026-11",
      matches: ["421 4.4.1 CHIC 192.0.2.10: Network is busy"],
      misses: ["421 4.4.5 CCRT 192.0.2.10: Connection refused. Server is busy (RT)"],
    },
  ],
} satisfies RuleFile;
