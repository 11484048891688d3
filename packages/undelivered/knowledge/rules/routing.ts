import type { RuleFile } from "../../src/types.js";

/** Servers that know no way to the address. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "routing",
  layer: "phrase",
  rules: [
    {
      id: "routing/unrouteable",
      when: {
        says: [
          "unrouteable address", "unroutable address", "unrouteable mail domain", "unroutable mail domain",
          "unrouteable domain", "unroutable domain", "address is unrouteable", "address unroutable",
          "all relevant routers declined", "unroutable recipient", "unrouteable recipient"],
        not: ["sender verify", "sender verification", "sender address", "verification failed for"],
      },
      reason: "routing-failed",
      detail: "unrouteable",
      alternatives: [{ reason: "user-unknown", confidence: 0.35 }, { reason: "domain-not-found", confidence: 0.25 }],
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: [{ text: "Unrouteable address" }],
      misses: ["550 Verification failed for <anna@example.org> Unrouteable address Sender verify failed"],
    },
    {
      id: "routing/unrouteable-reply",
      when: {
        smtp: [550, 553, 554],
        says: ["unrouteable address", "unroutable address", "unrouteable recipient", "unroutable recipient"],
        not: ["sender verify", "sender verification", "sender address", "verification failed for"],
      },
      reason: "user-unknown",
      confidence: 0.65,
      alternatives: [{ reason: "routing-failed", confidence: 0.35 }],
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: ["550 Unrouteable address"],
      misses: [{ text: "Unrouteable address" }],
    },
    {
      id: "routing/no-route",
      when: {
        says: [
          "could not find a gateway for", "no route exists", "unable to route", "cannot route", "can't route", "could not route", "no route found", "no route to domain",
          "no route to recipient", "no route found to domain", "no route to destination", "routing failed",
          "routing failure", "routing error", "failed to route", "not routable", "route not found",
          "no transport available", "no next hop", "no outbound route", "unable to determine route",
          "unknown mail transport", "unable to route to domain", "unable to route due to", "smtp relay route",
          "no matching connector", "no routes for", "unable to find route", "bad route", "undefined route",
          "routing lookup failure", "remote domains not supported"],
        not: ["route to host", "unroutable host", "sender", "loop"],
      },
      reason: "routing-failed",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "550 5.4.4 unable to route to this recipient",
        { text: "bob@example.com R=nonlocal: Mailing to remote domains not supported" },
        "5.4.4 - Invalid Arguments. No route exists for message delivery",
        { text: "SMTP error from remote mailer after RCPT TO:<bob@example.com>: host mx.example.com [192.0.2.10]: 550 Cannot route to <bob@example.com>" },
      ],
      misses: [{ text: "connect to mx.example.com[192.0.2.10]:25: No route to host" }],
    },
    {
      id: "routing/not-provisioned",
      when: {
        says: [
          "no mail-enabled subscriptions", "domain not provisioned", "domain has no mail-enabled subscriptions",
          "misconfigured mx", "not provisioned", "recipient not provisioned", "has not been provisioned",
          "account not provisioned"],
      },
      reason: "routing-failed",
      detail: "not-provisioned",
      source: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.4.1 Recipient address rejected: the domain has no mail-enabled subscriptions"],
    },
    {
      id: "routing/smarthost",
      when: {
        says: [
          "smart host * could not be resolved", "smarthost * not found", "relayhost * not found",
          "smart host not available", "smarthost is not reachable", "smart host rejected"],
      },
      reason: "routing-failed",
      detail: "smarthost",
      party: "sender-admin",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [{ text: "Smart host relay.example.org could not be resolved" }],
    },
  ],
} satisfies RuleFile;
