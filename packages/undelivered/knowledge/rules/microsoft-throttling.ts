import type { RuleFile } from "../../src/types.js";

/** Microsoft 365: pace, and trouble of its own. */
export default {
  name: "microsoft-throttling",
  layer: "provider",
  rules: [
    {
      id: "microsoft-throttling/ipv6-limits",
      when: { says: "has exceeded permitted limits within" },
      reason: "rate-limited",
      detail: "volume",
      scope: "netblock",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.508 Access denied, [2001:db8::10] has exceeded permitted limits within 2001:db8::/64 range"],
    },
    {
      id: "microsoft-throttling/server-busy",
      when: { says: "server busy. please try again later from" },
      reason: "rate-limited",
      detail: "reputation-throttle",
      facts: { referenceUrl: "https://go.microsoft.com/fwlink/?LinkId=526653" },
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "451 4.7.500 Server busy. Please try again later from [192.0.2.10]. (AS77712344) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
      misses: ["451 4.7.700 PFA agent busy, please try again."],
    },
    {
      id: "microsoft-throttling/suspicious-activity",
      when: { provider: "microsoft", says: "access denied, please try again later" },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "451 4.7.550 Access denied, please try again later. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(1210)",
        "451 4.7.860 Access denied, please try again later [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-throttling/concurrent-connections",
      when: {
        provider: "microsoft",
        says: ["maximum number of concurrent connections", "maximum number of concurrent server connections"],
      },
      reason: "rate-limited",
      detail: "connections",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "421 4.3.2 The maximum number of concurrent connections per resource forest has exceeded a limit, closing transmission channel. example.com. PRX8 [AM0PR04CA0012.eurprd04.prod.outlook.com]",
        "421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel [AM0PR04CA0013.eurprd04.prod.outlook.com]",
      ],
    },
    {
      id: "microsoft-throttling/queue-quota",
      when: { says: "organization queue quota exceeded" },
      reason: "rate-limited",
      detail: "volume",
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: ["450 4.7.3 Organization queue quota exceeded. [AM0PR04CA0014.eurprd04.prod.outlook.com]"],
    },
    {
      id: "microsoft-throttling/domain-recipients",
      when: { provider: "microsoft", status: ["4.5.3", "5.5.3"], says: "too many recipients" },
      reason: "too-many-recipients",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["452 4.5.3 Too many recipients (AS780090) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]"],
    },
    {
      id: "microsoft-throttling/temporary-server-error",
      when: {
        provider: "microsoft",
        says: [
          "temporary server error. please try again later",
          "message failed to be replicated",
          "agent busy, please try again",
          "service not active",
        ],
      },
      reason: "server-error",
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: [
        "451 4.7.0 Temporary server error. Please try again later. PRX6 NextHop: mail.example.com [AM0PR04CA0015.eurprd04.prod.outlook.com]",
        "451 4.4.0 Message failed to be replicated: No healthy secondary server available to accept replica at this time. [AM0PR04CA0016.eurprd04.prod.outlook.com]",
        "451 4.7.700 PFA agent busy, please try again. [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-throttling/backpressure",
      when: { status: "4.3.1", says: "insufficient system resources", not: "TSTE" },
      reason: "server-full",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Queue])",
        "452 4.3.1 Insufficient system resources (UsedVersionBuckets[mail.que])",
      ],
      misses: ["452 4.3.1 Insufficient system resources (TSTE) [AM0PR04CA0017.eurprd04.prod.outlook.com]"],
    },
    {
      id: "microsoft-throttling/tste",
      when: { says: "insufficient system resources (TSTE)" },
      reason: "rate-limited",
      detail: "volume",
      confidence: 0.75,
      alternatives: [{ reason: "server-full", confidence: 0.2 }],
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: ["452 4.3.1 Insufficient system resources (TSTE) [AM0PR04CA0018.eurprd04.prod.outlook.com]"],
    },
    {
      id: "microsoft-throttling/not-accepting",
      when: { says: "system not accepting network messages" },
      reason: "server-error",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["432 4.3.2 System not accepting network messages"],
    },
  ],
} satisfies RuleFile;
