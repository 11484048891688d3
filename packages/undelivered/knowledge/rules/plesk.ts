import type { Reason, Rule, RuleFile } from "../../src/types.js";

/** Plesk: the limits of a hosting account, and its filters ("handlers"), which say their name and nothing else. */
/** "REJECT during call 'spf' handler", in the log of the queue. */
const handler = (name: string, reason: Reason, detail?: string): Rule => ({
  id: `plesk/handler-${name}`,
  when: { says: `during call '${name}' handler` },
  reason,
  ...(detail === undefined ? {} : { detail }),
  source: "https://support.plesk.com (mail handlers)",
  seen: "2026-11",
  matches: [{ text: `REJECT during call '${name}' handler` }],
});

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
    handler("limit-out", "sending-limit"),
    handler("check-quota", "mailbox-full"),
    handler("spf", "sender-auth-failed", "spf"),
    handler("dmarc", "sender-auth-failed", "dmarc"),
    handler("dd52-domainkeys", "sender-auth-failed", "dkim"),
    handler("spam", "spam-content"),
  ],
} satisfies RuleFile;
