import type { RuleFile } from "../../src/types.js";

/** Google: what the notices of Gmail and Workspace say in prose. */
export default {
  name: "google-notices",
  layer: "provider",
  rules: [
    {
      id: "google-notices/address-not-found",
      when: {
        says: [
          "because the address couldn't be found",
          "because the address couldn't be found, or is unable to receive mail",
        ],
      },
      reason: "user-unknown",
      alternatives: [{ reason: "mailbox-unavailable", confidence: 0.2 }],
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "Your message wasn't delivered to bob@example.com because the address couldn't be found, or is unable to receive mail.",
      ],
      misses: [
        "Your message wasn't delivered to bob@example.com because the domain example.com couldn't be found. Check for typos or unnecessary spaces and try again.",
      ],
    },
    {
      id: "google-notices/group-in-any-language",
      when: { says: ["groups.google.com/support", "bin/topic.py?topic=25838"], not: "spam" },
      reason: "recipient-restricted",
      detail: "members-only",
      party: "recipient-admin",
      confidence: 0.6,
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }],
      source: "https://support.google.com/groups/answer/1067205",
      seen: "2026-11",
      matches: [
        "Vážený uživateli, skupina (staff), kterou se pokoušíte kontaktovat, možná neexistuje. Centrum nápovědy: https://groups.google.com/support/.",
      ],
      misses: ["Your message was refused. Read https://support.google.com/mail/answer/81126 first."],
    },
    {
      id: "google-notices/group",
      when: { says: "the group you tried to contact * may not exist, or you may not have permission to post" },
      reason: "recipient-restricted",
      detail: "members-only",
      party: "recipient-admin",
      confidence: 0.6,
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }],
      source: "https://support.google.com/groups/answer/1067205",
      seen: "2026-11",
      matches: [
        "We're writing to let you know that the group you tried to contact (staff) may not exist, or you may not have permission to post messages to the group.",
      ],
    },
    {
      id: "google-notices/group-quota",
      when: { says: "exceeded its quota for total number of external recipients" },
      reason: "recipient-rate-limited",
      source: "https://support.google.com/a/answer/6099642",
      seen: "2013-08",
      matches: ["The group staff@example.com has exceeded its quota for total number of external recipients."],
    },
    {
      id: "google-notices/domain-not-found",
      when: {
        says: [
          "couldn't be found. Check for typos or unnecessary spaces",
          "responded with code NXDOMAIN",
          "DNS Error: Domain name not found",
        ],
        also: ["domain", "DNS type"],
        not: ["'mx' lookup of * responded with code noerror"],
      },
      reason: "domain-not-found",
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "Your message wasn't delivered to bob@example.com because the domain example.com couldn't be found. Check for typos or unnecessary spaces and try again. The response was: DNS Error: DNS type 'mx' lookup of example.com responded with code NXDOMAIN Domain name not found: example.com",
        "DNS Error: DNS type 'mx' lookup of mail.example.org responded with code NXDOMAIN",
      ],
      misses: ["DNS Error: DNS type 'mx' lookup of example.org responded with code SERVFAIL"],
    },
    {
      id: "google-notices/dns-servfail",
      when: { says: ["responded with code SERVFAIL", "responded with code REFUSED"], also: "DNS type" },
      reason: "dns-temporary",
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "DNS Error: DNS type 'mx' lookup of example.org responded with code SERVFAIL DNS type 'mx' lookup of example.org",
      ],
    },
    {
      id: "google-notices/dns-no-answers",
      when: { says: "had no relevant answers", not: ["NXDOMAIN", "SERVFAIL"] },
      reason: "domain-no-mail",
      detail: "no-mx",
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.25 }],
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "DNS Error: DNS type 'mx' lookup of example.net responded with code NOERROR DNS type 'mx' lookup of example.net had no relevant answers. DNS type 'aaaa' lookup of example.net had no relevant answers. DNS type 'a' lookup of example.net had no relevant answers.",
      ],
      misses: ["DNS Error: DNS type 'mx' lookup of example.net responded with code NXDOMAIN"],
    },
    {
      id: "google-notices/connection-dropped",
      when: {
        says: "the recipient server did not accept our requests to connect",
        also: "connection dropped",
      },
      reason: "connection-failed",
      detail: "dropped",
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [example.com (10): Connection dropped]",
      ],
      misses: ["Connection dropped"],
    },
    {
      id: "google-notices/did-not-accept-connection",
      when: {
        says: "the recipient server did not accept our requests to connect",
        not: "connection dropped",
      },
      reason: "connection-failed",
      detail: "timeout",
      alternatives: [{ reason: "rate-limited", confidence: 0.1 }],
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.example.com. 192.0.2.25: timed out]",
      ],
    },
    {
      id: "google-notices/inbox-full",
      when: {
        says: [
          "recipient's inbox is full, or it's getting too much mail right now",
          "inbox is full, or it's getting too much mail",
        ],
      },
      reason: "mailbox-full",
      alternatives: [{ reason: "recipient-rate-limited", confidence: 0.35 }],
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: [
        "Message not delivered. Your message couldn't be delivered to bob@example.com because their inbox is full, or it's getting too much mail right now.",
      ],
    },
    {
      id: "google-notices/sending-limit-notice",
      when: { says: ["you have reached a limit for sending mail", "you've reached a limit for sending mail"] },
      reason: "sending-limit",
      source: "https://support.google.com/mail/answer/6596",
      seen: "2026-11",
      matches: ["Message not delivered. You have reached a limit for sending mail. Your message was not sent."],
    },
  ],
} satisfies RuleFile;
