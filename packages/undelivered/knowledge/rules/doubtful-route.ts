import type { RuleFile } from "../../src/types.js";

/** A sentence of hosting panels that names every cause at once. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "doubtful-route",
  layer: "mechanism",
  rules: [
    {
      id: "doubtful-route/cpanel",
      when: {
        says: [
          "the account or domain may not exist, they may be blacklisted, or missing the proper dns entries",
          "may not exist, they may be blacklisted", "missing the proper dns entries"],
        not: ["sender verify failed", "verification failed for"],
      },
      reason: "routing-failed",
      detail: "unrouteable",
      confidence: 0.6,
      alternatives: [{ reason: "user-unknown", confidence: 0.3 }, { reason: "domain-not-found", confidence: 0.3 }, { reason: "dns-misconfigured", confidence: 0.2 }],
      source: "https://docs.cpanel.net/ (Exim as cPanel sets it up)",
      seen: "2026-11",
      matches: [
        { text: "The mail server could not deliver mail to anna@example.net.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries." },
      ],
    },
    {
      // The same sentence in a reply: the recipient's server could not verify the sender.
      id: "doubtful-route/cpanel-sender",
      when: { says: "verification failed for * could not deliver mail to" },
      reason: "sender-domain-invalid",
      detail: "callout",
      alternatives: [{ reason: "sender-not-permitted", confidence: 0.15 }],
      source: "https://docs.cpanel.net/ (Exim as cPanel sets it up)",
      seen: "2026-11",
      matches: [
        "550-Verification failed for <anna@example.org> 550-The mail server could not deliver mail to anna@example.org.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries. 550 Sender verify failed",
      ],
      misses: ["550 The mail server could not deliver mail to ben@example.net. They may be blacklisted."],
    },
    {
      id: "doubtful-route/unreachable-domain",
      when: {
        says: [
          "the domain is not reachable", "domain is not reachable", "domain is unreachable", "domain unreachable"],
      },
      reason: "domain-not-found",
      confidence: 0.6,
      alternatives: [{ reason: "connection-failed", confidence: 0.3 }, { reason: "dns-misconfigured", confidence: 0.3 }],
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 The mail could not be delivered because the domain is not reachable"],
    },
  ],
} satisfies RuleFile;
