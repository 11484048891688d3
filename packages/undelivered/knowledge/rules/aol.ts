import type { RuleFile } from "../../src/types.js";

/** AOL as it was: codes of its own servers, which old reports still carry. */
export default {
  name: "aol",
  layer: "provider",
  rules: [
    {
      id: "aol/dynamic-address",
      when: { says: ["RTR:DU", "RTR:BB", "RTR:RD"] },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: [
        "554 RTR:DU http://postmaster.info.aol.com/errors/554rtrdu.html",
        "554 RTR:BB http://postmaster.aol.com/Postmaster.Errors.php",
      ],
    },
    {
      id: "aol/compromised",
      when: { says: ["RTR:CH", "RTR:BG", "RTR:BL"] },
      reason: "reputation-blocked",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: ["554 RTR:CH http://postmaster.aol.com/Postmaster.Errors.php"],
    },
    {
      id: "aol/complaints",
      when: { says: ["RLY:B1", "RLY:B2", "RLY:B3"] },
      reason: "reputation-blocked",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: ["554 RLY:B1 http://postmaster.info.aol.com/errors/554rlyb1.html"],
    },
    {
      id: "aol/blocked-link",
      when: { says: ["HVU:B1", "HVU:B2", "HVU:B4"] },
      reason: "spam-content",
      detail: "url",
      source: "http://postmaster-us.info.aol.com/errors/554hvub1.html",
      seen: "2026-11",
      matches: [
        "554 HVU:B1 http://postmaster-us.info.aol.com/errors/554hvub1.html",
        "554 HVU:B2 The URL contained in your email has generated complaints",
      ],
    },
    {
      id: "aol/too-fast",
      when: { says: ["CON:B1", "DYN:T1"] },
      reason: "rate-limited",
      detail: "volume",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: [
        "421 CON:B1 http://postmaster.aol.com/Postmaster.Errors.php",
        "421 DYN:T1 http://postmaster.aol.com/errors/421dynt1.html",
      ],
    },
    {
      id: "aol/no-reverse-dns",
      when: { says: "DNS:NR" },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: ["421 DNS:NR http://postmaster.aol.com/errors/421dnsnr.html"],
    },
    {
      id: "aol/no-cause",
      when: { says: "AOL will not accept delivery of this message" },
      reason: "policy-rejected",
      confidence: 0.6,
      alternatives: [
        { reason: "reputation-blocked", confidence: 0.4 },
        { reason: "spam-content", confidence: 0.4 },
      ],
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: ["521 5.2.1 :  AOL will not accept delivery of this message."],
    },
    {
      id: "aol/dmarc",
      when: { says: "failed DMARC Evaluation and is being refused" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "http://postmaster.aol.com/errors/",
      seen: "2026-11",
      matches: [
        "521 5.2.1 : (DMARC) This message failed DMARC Evaluation and is being refused due to provided DMARC Policy",
      ],
    },
  ],
} satisfies RuleFile;
