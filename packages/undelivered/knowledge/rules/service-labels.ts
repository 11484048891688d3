import type { Reason, Rule, RuleFile } from "../../src/types.js";

/** A label that stands for a reason; `says` is how it reads in words. */
const label = (id: string, reason: Reason, says: [string, ...string[]], more: Partial<Rule> = {}): Rule => ({
  id: `service-labels/${id}`,
  when: { says },
  reason,
  confidence: 0.7,
  source: "Bounce categories of PowerMTA, KumoMTA, HubSpot, Elastic Email, Mailjet, Postmark and UniSender Go",
  seen: "2026-11",
  matches: [{ text: says[0] }],
  ...more,
});

/** The short words by which sending services and their servers sort bounces, where they say nothing else. */
export default {
  name: "service-labels",
  layer: "phrase",
  rules: [
    label("domain", "domain-not-found", ["bad domain", "baddomain", "err no dns"], {
      alternatives: [{ reason: "dns-temporary", confidence: 0.2 }],
    }),
    label("no-mail-host", "domain-no-mail", ["no mail host", "no mx record"]),
    label("dns", "dns-temporary", ["dnsproblem", "dns problem", "dnserror"], {
      confidence: 0.6,
      alternatives: [{ reason: "domain-not-found", confidence: 0.4 }],
    }),
    label("configuration", "server-misconfigured", ["bad configuration", "badconfiguration"]),
    label("protocol", "protocol-error", ["protocol errors", "protocolerrors", "protocol issue"]),
    label("routing", "routing-failed", ["routing errors", "routingerrors"]),
    label("quota", "mailbox-full", ["quota issues", "quotaissues"], {
      confidence: 0.6,
      alternatives: [
        { reason: "message-too-large", confidence: 0.2 },
        { reason: "server-full", confidence: 0.1 },
      ],
    }),
    label("relaying", "relay-denied", ["relaying issues", "relayingissues"]),
    label("content", "spam-content", ["content related", "contentrelated"], {
      detail: "content",
      confidence: 0.6,
      alternatives: [{ reason: "message-malformed", confidence: 0.2 }],
    }),
    label("connection", "connection-failed", ["connection problem", "connectionproblem", "connection issue"]),
    label("spf", "sender-auth-failed", ["spfproblem", "spf problem"], { detail: "spf" }),
    label("dmarc", "sender-auth-failed", ["dmarcpolicy"], { detail: "dmarc" }),
    label("account", "mailbox-unavailable", ["account problem", "accountproblem"], {
      confidence: 0.6,
      alternatives: [
        { reason: "mailbox-full", confidence: 0.3 },
        { reason: "mailbox-disabled", confidence: 0.2 },
      ],
    }),
    label("filter", "policy-rejected", ["administrative filter"]),
    label("permission", "recipient-restricted", ["recipient permission"]),
    label("suspended", "sender-suspended", ["portal suspended"]),
    label("limit", "sending-limit", ["portal over limit"]),
    label("address", "address-invalid", ["invalid to address"]),
    label("quarantined", "locally-suppressed", ["quarantined address"]),
  ],
} satisfies RuleFile;
