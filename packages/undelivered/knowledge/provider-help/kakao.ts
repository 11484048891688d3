import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "kakao",
  status: "active",
  page: { url: "https://cs.daum.net", source: "https://cs.daum.net" },
  codes: [
    {
      code: "RUSR",
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 5.1.1 RUSR 192.0.2.10: No such user: <bob@example.com>",
    },
    {
      code: "CCRT",
      reason: "reputation-blocked",
      meaning: "Connections from this IP address are refused; the words speak of a busy server.",
      example: "421 4.4.5 CCRT 192.0.2.10: Connection refused. Server is busy(RT)",
    },
    {
      code: "CHIC",
      reason: "server-error",
      detail: "busy",
      meaning: "The network is busy; try again later.",
      example: "421 4.4.1 CHIC 192.0.2.10: Network is busy",
    },
    {
      code: "DAS51",
      reason: "reputation-blocked",
      meaning: "The filter blocks the IP address.",
      example: "554 5.7.1 DAS51 192.0.2.10: Your mail is blocked automatically by anti-spam system. (E06)",
      source: "https://auctionpro.co.kr/?p=2544",
    },
  ],
  source: "https://oliveit.tistory.com/39",
  seen: "2026-11",
} satisfies ProviderHelp;
