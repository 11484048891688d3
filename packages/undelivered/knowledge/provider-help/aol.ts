import type { ProviderHelp } from "../../src/types.js";

/** The old dialect of AOL; its domains are served by the mail servers of Yahoo since February 2018. */
export default {
  id: "aol",
  status: "merged",
  since: "2018-02",
  into: "yahoo",
  codes: [
    {
      code: ["RTR:DU", "RTR:BB", "RTR:RD"],
      reason: "direct-mail-blocked",
      detail: "dynamic",
      meaning: "The IP address is dynamic or residential and may not deliver mail itself.",
      example: "554 RTR:DU http://postmaster.info.aol.com/errors/554rtrdu.html",
    },
    {
      code: ["RTR:CH", "RTR:BG", "RTR:BL"],
      reason: "reputation-blocked",
      meaning: "The IP address is blocked because of what it sent.",
      example: "554 RTR:CH http://postmaster.aol.com/Postmaster.Errors.php",
    },
    {
      code: ["RLY:B1", "RLY:B2", "RLY:B3"],
      reason: "reputation-blocked",
      meaning: "Too many recipients complained about mail from this IP address.",
      example: "554 RLY:B1 http://postmaster.info.aol.com/errors/554rlyb1.html",
    },
    {
      code: ["HVU:B1", "HVU:B2", "HVU:B4"],
      reason: "spam-content",
      detail: "url",
      meaning: "The message holds a link that recipients complained about.",
      example: "554 HVU:B1 http://postmaster-us.info.aol.com/errors/554hvub1.html",
    },
    {
      code: ["CON:B1", "DYN:T1"],
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sends more than its reputation allows.",
      example: "421 CON:B1 http://postmaster.aol.com/Postmaster.Errors.php",
    },
    {
      code: "DNS:NR",
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      meaning: "The IP address has no reverse name.",
      example: "421 DNS:NR http://postmaster.aol.com/errors/421dnsnr.html",
    },
  ],
  notes: [
    {
      text: "The MX records of the AOL domains lead to servers shared with Yahoo since February 2018.",
      source: "https://www.wordtothewise.com/2018/01/aol-mx-change-update",
      seen: "2018-01",
    },
  ],
  source: "http://postmaster.aol.com/errors/",
  seen: "2026-11",
} satisfies ProviderHelp;
