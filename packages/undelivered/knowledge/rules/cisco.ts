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
    {
      id: "cisco/not-in-directory",
      when: { says: ["Rejected by LDAPACCEPT", "Rejected by LDAP acceptance"] },
      reason: "user-unknown",
      source:
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118219-configure-esa-00.html",
      seen: "2026-11",
      matches: ["Mon Mar 31 20:00:23 2025 Info: MID 64855 ICID 3160 To: <bob@example.com> Rejected by LDAPACCEPT"],
      misses: ["Mon Mar 31 20:00:23 2025 Info: MID 64855 ICID 3160 To: <bob@example.com> Rejected by RAT"],
    },
    {
      id: "cisco/not-accepted-domain",
      when: { says: "Rejected by RAT" },
      reason: "relay-denied",
      source:
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118132-technote-esa-00.html",
      seen: "2026-11",
      matches: ["Mon Mar 31 20:00:23 2025 Info: MID 64855 ICID 3160 To: <bob@example.com> Rejected by RAT"],
      misses: ["Mon Mar 31 20:00:23 2025 Info: MID 64855 ICID 3160 To: <bob@example.com> Rejected by LDAPACCEPT"],
    },
    {
      id: "cisco/dropped-by-case",
      when: { says: ["Dropped by CASE", "Dropped by spam filter"] },
      reason: "spam-content",
      detail: "content",
      source:
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118236-technote-esa-00.html",
      seen: "2026-11",
      matches: ["Mon Mar 31 20:00:23 2025 Info: Message aborted MID 64855 Dropped by CASE"],
      misses: ["Mon Mar 31 20:00:23 2025 Info: Message aborted MID 64855 Receiving aborted by sender"],
    },
    {
      id: "cisco/dropped-by-antivirus",
      when: { says: ["Dropped by antivirus", "Dropped by AMP"] },
      reason: "malware",
      source:
        "https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118236-technote-esa-00.html",
      seen: "2026-11",
      matches: ["Mon Mar 31 20:00:23 2025 Info: Message aborted MID 64855 Dropped by antivirus"],
      misses: ["Mon Mar 31 20:00:23 2025 Info: Message aborted MID 64855 Dropped by CASE"],
    },
  ],
} satisfies RuleFile;
