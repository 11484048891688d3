import type { RuleFile } from "../../src/types.js";

/** cPanel: the limits of a hosting account. */
export default {
  name: "cpanel",
  layer: "provider",
  rules: [
    {
      id: "cpanel/defers-and-failures",
      when: { says: "has exceeded the max defers and failures per hour" },
      reason: "sending-limit",
      detail: "domain",
      party: "sender-admin",
      source: "https://www.bloglogistics.com/fix-cpanel-domain-exceeded-the-max-defers-and-failures-per-hour/",
      seen: "2026-11",
      matches: [
        "Domain example.org has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.",
      ],
    },
    {
      id: "cpanel/emails-per-hour",
      when: { says: "has exceeded the max emails per hour" },
      reason: "sending-limit",
      detail: "domain",
      party: "sender-admin",
      source: "https://forums.cpanel.net/threads/email-quota.697029/",
      seen: "2026-11",
      matches: [
        "Domain example.org has exceeded the max emails per hour (251/250 (100%)) allowed. Message discarded.",
        "Domain example.net has exceeded the max emails per hour (2/2 (100%)) allowed. Message will be reattempted later",
      ],
    },
  ],
} satisfies RuleFile;
