import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "att",
  status: "merged",
  since: "2025-06",
  into: "yahoo",
  codes: [
    {
      code: "DNSBL:ATTRBL",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address was on AT&T's own block list.",
      example:
        "521 5.3.0 flpd574 DNSBL:ATTRBL 521< 192.0.2.10 >_is_blocked.__For_information_see_http://att.net/blocks",
      source: "https://smtpfieldmanual.com/provider/att",
      seen: "2026-11",
    },
  ],
  notes: [
    {
      text: "Since late June 2025 the MX records of att.net, bellsouth.net, sbcglobal.net, prodigy.net and the other consumer domains lead to the servers of Yahoo.",
    },
    { text: "Questions that went to abuse_rbl@abuse-att.net go to the Sender Hub of Yahoo now." },
  ],
  source: "https://bentonow.com/smtp-errors/yahoo",
  seen: "2025-06",
} satisfies ProviderHelp;
