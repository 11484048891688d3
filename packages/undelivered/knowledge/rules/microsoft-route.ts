import type { RuleFile } from "../../src/types.js";

/** Microsoft 365 and Exchange: name service, routes, queues and the form of messages. */
export default {
  name: "microsoft-route",
  layer: "provider",
  rules: [
    {
      id: "microsoft-route/queue-expired",
      when: {
        status: ["4.4.7", "5.4.7", "5.4.300", "4.4.300"],
        says: ["QUEUE.Expired", "550 5.4.300 message expired", "message expired"],
      },
      reason: "delivery-expired",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 4.4.7 QUEUE.Expired; message expired",
        "550 5.4.300 Message expired -> 421 4.4.0 remote server did not answer",
      ],
      misses: ["550 5.4.316 Message expired, connection refused(Socket error code 10061)"],
    },
    {
      id: "microsoft-route/expired-dns",
      when: { says: "message expired, DNS query failed" },
      reason: "dns-temporary",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.4.312 Message expired, DNS query failed(ErrorRetry)"],
    },
    {
      id: "microsoft-route/expired-refused",
      when: { says: "message expired, connection refused" },
      reason: "connection-failed",
      detail: "refused",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.4.316 Message expired, connection refused(Socket error code 10061)"],
    },
    {
      id: "microsoft-route/expired-connection",
      when: { says: ["message expired, connection reset", "message expired, cannot connect"], not: "certificate" },
      reason: "connection-failed",
      detail: "dropped",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)"],
      misses: [
        "550 5.4.317 Message expired, cannot connect to remote server(451 4.7.5 Certificate validation failed. Reason:SubjectMismatch)",
      ],
    },
    {
      id: "microsoft-route/connection-refused",
      when: {
        says: ["connection refused [Message=Socket error code 10061]", "socket error code 10061"],
        not: "message expired",
      },
      reason: "connection-failed",
      detail: "refused",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.example.com]",
      ],
    },
    {
      id: "microsoft-route/suspicious-remote",
      when: { says: "SuspiciousRemoteServerError", not: "message expired" },
      reason: "connection-failed",
      detail: "dropped",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)"],
    },
    {
      id: "microsoft-route/dns-query-failed",
      when: {
        says: "DNS query failed",
        not: ["message expired", "InfoNoRecords", "InfoDomainNonexistent", "NonexistentDomain"],
      },
      reason: "dns-temporary",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "450 4.4.312 DNS query failed [Message=ErrorTimeout] [LastAttemptedServerName=example.com]",
        "450 4.4.312 DNS query failed(ServerFailure)",
      ],
      misses: ["550 5.4.312 Message expired, DNS query failed(ErrorRetry)"],
    },
    {
      id: "microsoft-route/dns-no-records",
      when: { says: "InfoNoRecords", also: "DNS query failed", not: "message expired" },
      reason: "domain-no-mail",
      detail: "no-mx",
      permanence: "temporary",
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.35 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["450 4.4.312 DNS query failed [Message=InfoNoRecords] [LastAttemptedServerName=example.net]"],
    },
    {
      id: "microsoft-route/dns-nonexistent",
      when: { says: ["SMTPSEND.DNS.NonExistentDomain", "InfoDomainNonexistent", "DNS domain * does not exist"] },
      reason: "domain-not-found",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain",
        "550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent]",
      ],
    },
    {
      id: "microsoft-route/mx-loopback",
      when: { says: ["SMTPSEND.DNS.MxLoopback", "DNS records for this domain are configured in a loop"] },
      reason: "dns-misconfigured",
      detail: "mx-self",
      alternatives: [{ reason: "mail-loop", confidence: 0.2 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
      seen: "2026-11",
      matches: ["554 5.4.4 SMTPSEND.DNS.MxLoopback; DNS records for this domain are configured in a loop"],
    },
    {
      id: "microsoft-route/no-subscriptions",
      when: { says: "hosted tenant which has no mail-enabled subscriptions" },
      reason: "routing-failed",
      detail: "not-provisioned",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-route/no-connector",
      when: { says: ["ROUTING.NoConnectorForAddressType", "unable to route for address type"] },
      reason: "routing-failed",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type"],
    },
    {
      id: "microsoft-route/hop-count",
      when: {
        says: [
          "hop count exceeded - possible mail loop",
          "routing loop detected",
          "agent generated message depth exceeded",
        ],
      },
      reason: "mail-loop",
      detail: "hops",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        "554 5.4.6 Hop count exceeded - possible mail loop",
        "550 5.4.11 Agent generated message depth exceeded",
      ],
    },
    {
      id: "microsoft-route/receive-connector-loop",
      when: { status: "5.3.5", says: "system incorrectly configured" },
      reason: "server-misconfigured",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["554 5.3.5 System incorrectly configured"],
    },
    {
      id: "microsoft-route/bare-line-feeds",
      when: {
        says: [
          "SMTPSEND.BareLinefeedsAreIllegal",
          "message contains bare linefeeds",
          "bare linefeeds, which cannot be sent",
        ],
      },
      reason: "message-malformed",
      detail: "bare-newline",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA and receiving system does not support BDAT",
      ],
    },
    {
      id: "microsoft-route/content-conversion",
      when: { says: "ConversionFailedException" },
      reason: "message-malformed",
      detail: "mime",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception with message Content conversion",
      ],
    },
    {
      id: "microsoft-route/utf8-recipient",
      when: { says: "SMTPSEND.Utf8RecipientAddress" },
      reason: "protocol-error",
      party: "sender",
      detail: "smtputf8",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.6.7 SMTPSEND.Utf8RecipientAddress; UTF-8 recipient address not supported."],
    },
    {
      id: "microsoft-route/dg-ref",
      when: { says: "x-dg-ref header is too long" },
      reason: "policy-rejected",
      detail: "unspecified",
      alternatives: [{ reason: "message-malformed", confidence: 0.4 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.0.350 x-dg-ref header is too long"],
    },
    {
      // Their servers answer: where none is reached, the own network mostly lets nothing out at port 25.
      id: "microsoft-route/not-reached",
      when: { provider: "microsoft", says: "connect to * connection timed out" },
      reason: "connection-failed",
      detail: "timeout",
      party: "sender-admin",
      source: "https://www.postfix.org/postconf.5.html#smtp_connect_timeout",
      seen: "2026-11",
      matches: [
        {
          text: "connect to example-net.mail.protection.outlook.com[192.0.2.26]:25: Connection timed out",
          remoteMta: "example-net.mail.protection.outlook.com",
        },
      ],
      misses: [{ text: "connect to mx.example.net[192.0.2.26]:25: Connection timed out" }],
    },
  ],
} satisfies RuleFile;
