import type { RuleFile } from "../../src/types.js";

/** Yahoo and what moved to its servers (AOL, Verizon, AT&T): the sending system. */
export default {
  name: "yahoo",
  layer: "provider",
  rules: [
    {
      id: "yahoo/volume-or-complaints",
      when: {
        says: [
          "[TSS04]",
          "[TSS05]",
          "[TS01]",
          "[TS02]",
          "[IPTS04]",
          "temporarily deferred due to unexpected volume or user complaints",
          "temporarily deferred due to user complaints",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      alternatives: [{ reason: "sender-auth-failed", confidence: 0.15 }],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes",
        "421 4.7.0 [TS01] Messages from 192.0.2.10 temporarily deferred due to user complaints - 4.16.55.1; see https://help.yahoo.com/kb/postmaster/SLN3434.html",
        "421 4.7.0 [TS02] Temporarily deferred",
      ],
      misses: [
        "553 5.7.2 [TSS09] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed.",
      ],
    },
    {
      id: "yahoo/permanently-deferred",
      when: {
        says: [
          "[TSS09]",
          "[TSS11]",
          "[TSS12]",
          "[TS03]",
          "will be permanently deferred",
          "messages from * permanently deferred",
        ],
      },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://senders.yahooinc.com/contact" },
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "553 5.7.2 [TSS09] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes",
        "553 5.7.2 [TSS11] All messages from 192.0.2.11 will be permanently deferred; Retrying will NOT succeed.",
        "421 4.7.1 [TS03] All messages from 192.0.2.12 will be permanently deferred; Retrying will NOT succeed.",
      ],
    },
    {
      id: "yahoo/spamhaus",
      when: {
        says: [
          "[BL21]",
          "[BL23]",
          "because the ip is in Spamhaus's list",
          "not accepted from IP addresses on Spamhaus",
        ],
      },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "spamhaus-zen", delistUrl: "https://check.spamhaus.org/" },
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: [
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.10, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
        "553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html",
      ],
    },
    {
      id: "yahoo/mail-from-ip-not-allowed",
      when: { provider: "yahoo", smtp: 553, says: "mail from * not allowed" },
      reason: "reputation-blocked",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: [{ text: "553 Mail from 192.0.2.10 not allowed - [10]", remoteMta: "mta5.am0.yahoodns.net" }],
    },
    {
      id: "yahoo/content-policy",
      when: { says: "[PH01]" },
      reason: "spam-content",
      detail: "content",
      facts: { providerCode: "PH01" },
      alternatives: [{ reason: "malware", confidence: 0.2 }],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes",
      ],
      misses: ["554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes"],
    },
    {
      id: "yahoo/policy-reasons",
      when: { provider: "yahoo", says: "message not accepted for policy reasons" },
      reason: "policy-rejected",
      detail: "unspecified",
      party: "sender-admin",
      alternatives: [
        { reason: "sender-auth-failed", confidence: 0.35 },
        { reason: "spam-content", confidence: 0.25 },
      ],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/smtp-error-codes/",
      ],
    },
    {
      id: "yahoo/unauthenticated",
      when: { says: "Yahoo requires all senders to authenticate" },
      reason: "sender-auth-failed",
      detail: "none",
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.",
      ],
    },
    {
      id: "yahoo/dkim-policy",
      when: { says: "[AU01]" },
      reason: "sender-auth-failed",
      detail: "dkim",
      facts: { providerCode: "AU01" },
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: ["554 Message not allowed - [AU01]. See https://senders.yahooinc.com/smtp-error-codes"],
    },
    {
      id: "yahoo/greylisted",
      when: { says: ["[GL01]", "(GL01)"] },
      reason: "greylisted",
      facts: { providerCode: "GL01" },
      confidence: 0.75,
      alternatives: [{ reason: "rate-limited", confidence: 0.3 }],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "421 4.7.0 [GL01] Message from (192.0.2.10) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/421-ts01.html",
      ],
    },
    {
      id: "yahoo/unknown-recipients",
      when: { says: ["VS1-IP", "VS1-MF", "excessive unknown recipients - possible open relay"] },
      reason: "reputation-blocked",
      alternatives: [{ reason: "rate-limited", confidence: 0.3 }],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "451 VS1-IP Excessive unknown recipients - possible Open Relay http://help.yahoo.com/help/us/mail/spam/spam-18.html (#4.1.8)",
      ],
    },
    {
      id: "yahoo/unresolvable-from-domain",
      when: {
        says: [
          "unresolvable RFC.5321 from domain",
          "unresolvable RFC.5322 from domain",
          "unresolvable RFC.5321 domain",
        ],
      },
      reason: "sender-domain-invalid",
      detail: "not-found",
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [
        "451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain",
        "554 Message not accepted due to unresolvable RFC.5322 from domain; see https://senders.yahooinc.com/error-codes",
      ],
    },
    {
      id: "yahoo/messages-per-connection",
      when: { says: "max message per connection reached" },
      reason: "rate-limited",
      detail: "connections",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: ["421 Max message per connection reached, closing transmission channel"],
    },
    {
      id: "yahoo/resources-unavailable",
      when: {
        says: [
          "resources temporarily unavailable. please try again later",
          "resources temporarily not available - please try again later",
        ],
      },
      reason: "server-error",
      detail: "busy",
      source: "https://smtpfieldmanual.com/provider/yahoo",
      seen: "2026-11",
      matches: [
        "451 mta1004.mail.ne1.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].",
        "451 Resources temporarily not available - Please try again later [#4.16.5].",
      ],
      misses: ["451 4.7.1 Greylisted, please try again later"],
    },
    {
      id: "yahoo/deferred",
      when: {
        provider: "yahoo",
        says: ["temporarily deferred", "message temporarily deferred"],
        not: ["[GL01]", "(GL01)", "[TSS04]", "unresolvable", "greylisted", "due to"],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      confidence: 0.8,
      alternatives: [{ reason: "reputation-blocked", confidence: 0.15 }],
      source: "https://senders.yahooinc.com/smtp-error-codes/",
      seen: "2026-11",
      matches: [{ text: "421 Message temporarily deferred - 4.16.51", remoteMta: "mta5.am0.yahoodns.net" }],
      misses: ["421 Message temporarily deferred - 4.16.51"],
    },
    {
      // Their servers answer: where none is reached, the own network mostly lets nothing out at port 25.
      id: "yahoo/not-reached",
      when: { provider: "yahoo", says: "connect to * connection timed out" },
      reason: "connection-failed",
      detail: "timeout",
      party: "sender-admin",
      source: "https://www.postfix.org/postconf.5.html#smtp_connect_timeout",
      seen: "2026-11",
      matches: [
        {
          text: "connect to mta5.am0.yahoodns.net[192.0.2.26]:25: Connection timed out",
          remoteMta: "mta5.am0.yahoodns.net",
        },
      ],
      misses: [{ text: "connect to mx.example.net[192.0.2.26]:25: Connection timed out" }],
    },
  ],
} satisfies RuleFile;
