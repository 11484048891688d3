import type { RuleFile } from "../../src/types.js";

/** Plesk: the limits of a hosting account. */
export default {
  name: "plesk",
  layer: "provider",
  rules: [
    {
      id: "plesk/outgoing-limit",
      when: { says: "limit on the number of allowed outgoing messages was exceeded" },
      reason: "sending-limit",
      detail: "hourly",
      source: "https://docs.plesk.com/en-US/obsidian/administrator-guide/mail/protection-from-outbound-spam.71346/",
      seen: "2026-11",
      matches: [
        "554 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.",
      ],
    },
  ],
} satisfies RuleFile;
