import type { RuleFile } from "../../src/types.js";

/** Sophos Email: XGEMAIL and a number. */
export default {
  name: "sophos",
  layer: "provider",
  rules: [
    {
      id: "sophos/dkim",
      when: { says: "XGEMAIL_0001" },
      reason: "sender-auth-failed",
      detail: "dkim",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0001 Command rejected"],
    },
    {
      id: "sophos/spf",
      when: { says: "XGEMAIL_0002" },
      reason: "sender-auth-failed",
      detail: "spf",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0002 Command rejected"],
    },
    {
      id: "sophos/dmarc",
      when: { says: "XGEMAIL_0003" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0003 Command rejected"],
    },
    {
      id: "sophos/ip-listed",
      when: { says: "XGEMAIL_0004" },
      reason: "blocklisted",
      detail: "ip",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0004 Command rejected"],
    },
    {
      id: "sophos/domain-listed",
      when: { says: "XGEMAIL_0005" },
      reason: "blocklisted",
      detail: "domain",
      scope: "sender-domain",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0005 Command rejected"],
    },
    {
      id: "sophos/tls",
      when: { says: "XGEMAIL_0006" },
      reason: "tls-failed",
      detail: "handshake",
      party: "sender-admin",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0006 Command rejected"],
    },
    {
      id: "sophos/licence",
      when: { says: "XGEMAIL_0007" },
      reason: "receiver-filter-broken",
      detail: "licence",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0007 Command rejected"],
    },
    {
      id: "sophos/admin-block",
      when: { says: "XGEMAIL_0008" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0008 Command rejected"],
    },
    {
      id: "sophos/user-block",
      when: { says: "XGEMAIL_0009" },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0009 Command rejected"],
    },
    {
      id: "sophos/domain",
      when: { says: "XGEMAIL_0010" },
      reason: "domain-not-hosted",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0010 Command rejected"],
    },
    {
      id: "sophos/recipient",
      when: { says: "XGEMAIL_0011" },
      reason: "user-unknown",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0011 Command rejected"],
    },
    {
      id: "sophos/size",
      when: { says: "XGEMAIL_0012" },
      reason: "message-too-large",
      detail: "message",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0012 Command rejected"],
    },
    {
      id: "sophos/large-to-many",
      when: { says: "XGEMAIL_0013" },
      reason: "too-many-recipients",
      alternatives: [{ reason: "message-too-large", confidence: 0.35 }],
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0013 Command rejected"],
    },
    {
      id: "sophos/recipient-rate",
      when: { says: ["XGEMAIL_0014", "XGEMAIL_0015"] },
      reason: "recipient-rate-limited",
      source:
        "https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/SMTPErrorCodes/index.html",
      seen: "2026-11",
      matches: ["550 5.7.1 XGEMAIL_0014 Command rejected"],
    },
  ],
} satisfies RuleFile;
