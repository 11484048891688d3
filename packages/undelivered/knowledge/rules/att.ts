import type { RuleFile } from "../../src/types.js";

/** AT&T, BellSouth and Prodigy. */
export default {
  name: "att",
  layer: "provider",
  rules: [
    {
      id: "att/own-list",
      when: { says: ["DNSBL:ATTRBL", "DNSBL:RBL", "abuse_rbl@abuse-att.net"] },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "att" },
      alternatives: [{ reason: "reputation-blocked", confidence: 0.4 }],
      source: "https://smtpfieldmanual.com/provider/att",
      seen: "2026-11",
      matches: [
        "521 5.3.0 flpd574 DNSBL:ATTRBL 521< 192.0.2.10 >_is_blocked.__For_information_see_http://att.net/blocks",
        "553 5.3.0 flpd568 DNSBL:RBL 521< 192.0.2.10 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net",
      ],
    },
    {
      id: "att/addressee-unknown",
      when: { says: ["addressee unknown, relay=", "blank mailhost - invalid address"] },
      reason: "user-unknown",
      source: "https://smtpfieldmanual.com/provider/att",
      seen: "2026-11",
      matches: [
        "550 5.2.1 <bob@example.com>... Addressee unknown, relay=[192.0.2.10]",
        "550 5.2.1 <bob@example.net>... blank mailhost - invalid address, relay=[192.0.2.10]",
      ],
    },
    {
      id: "att/reverse-dns",
      when: { says: "connections not accepted from servers without a valid sender domain" },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      source: "https://smtpfieldmanual.com/provider/att",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Connections not accepted from servers without a valid sender domain.flph829 Fix reverse DNS for 192.0.2.10",
      ],
    },
    {
      id: "att/lookup-failure",
      when: { says: "failure in DNS look-up" },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      permanence: "temporary",
      source: "http://rbl.att.net/block_enduser.html",
      seen: "2026-11",
      matches: ["421 failure in DNS look-up."],
    },
    {
      id: "att/suspended",
      when: { says: "mailbox currently suspended" },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "http://rbl.att.net/block_enduser.html",
      seen: "2026-11",
      matches: ["550 [suspend] Mailbox currently suspended--Please contact correspondent directly."],
    },
    {
      id: "att/sender-domain",
      when: { says: ["bellsouth.net requires valid sender domain", "[permfail] * requires valid sender domain"] },
      reason: "sender-domain-invalid",
      detail: "not-found",
      source: "http://rbl.att.net/block_enduser.html",
      seen: "2026-11",
      matches: ["550 [permfail] example.net requires valid sender domain"],
    },
    {
      id: "att/unauthorized-interface",
      when: { says: "unauthorized interface for" },
      reason: "direct-mail-blocked",
      source: "http://rbl.att.net/block_enduser.html",
      seen: "2026-11",
      matches: ["550 unauthorized interface for <192.0.2.10>"],
    },
    {
      id: "att/rblmx",
      when: { says: "blocked by ldap:ou=rblmx" },
      reason: "reputation-blocked",
      source: "http://rbl.att.net/block_enduser.html",
      seen: "2026-11",
      matches: ["550 192.0.2.10 blocked by ldap:ou=rblmx, dc=bellsouth, dc=net"],
    },
  ],
} satisfies RuleFile;
