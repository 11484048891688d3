import type { RuleFile } from "../../src/types.js";

/** Cisco Secure Email, once IronPort. */
export default {
  name: "cisco",
  layer: "provider",
  rules: [
    {
      id: "cisco/poor-reputation",
      when: { says: ["rejected due to the sending MTA's poor reputation", "sending MTA's poor reputation"] },
      reason: "reputation-blocked",
      facts: { referenceUrl: "https://talosintelligence.com/reputation_center" },
      source:
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/200436-Identify-and-allow-poor-SenderBase-Reput.html",
      seen: "2026-11",
      matches: [
        "554-mx1.example.com 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      ],
    },
  ],
} satisfies RuleFile;
