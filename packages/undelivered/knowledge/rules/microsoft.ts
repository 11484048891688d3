import type { RuleFile } from "../../src/types.js";

/** Exchange and Microsoft 365: the recipient and his mailbox. */
export default {
  name: "microsoft",
  layer: "provider",
  rules: [
    {
      id: "microsoft/access-denied",
      when: {
        status: ["5.4.1", "5.7.504"],
        says: [
          "recipient address rejected: access denied",
          "all recipient addresses rejected : access denied",
          "recipient address rejected : access denied",
        ],
      },
      reason: "user-unknown",
      confidence: 0.9,
      alternatives: [
        { reason: "routing-failed", confidence: 0.06 },
        { reason: "server-misconfigured", confidence: 0.03 },
      ],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.4.1 [bob@example.com]: Recipient address rejected: Access denied [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        "550 5.4.1 All recipient addresses rejected : Access denied [DM6NAM02FT045.eop-nam02.prod.protection.outlook.com]",
        {
          text: "550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.4.1",
        },
      ],
      misses: ["554 5.7.1 <bob@example.com>: Recipient address rejected: Access denied"],
    },
    {
      id: "microsoft/recipient-not-found",
      when: {
        says: [
          "RESOLVER.ADR.RecipientNotFound",
          "RESOLVER.ADR.RecipNotFound",
          "RESOLVER.ADR.ExRecipNotFound",
          "not found by SMTP address lookup",
        ],
      },
      reason: "user-unknown",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.com not found by SMTP address lookup",
        "#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##",
        "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;bob@example.org",
      ],
      misses: ["550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address"],
    },
    {
      id: "microsoft/unknown-recipient-remote",
      when: { says: "remote server returned unknown recipient or mailbox unavailable" },
      reason: "user-unknown",
      confidence: 0.75,
      alternatives: [{ reason: "mailbox-unavailable", confidence: 0.2 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 no such user",
      ],
    },
    {
      id: "microsoft/mailbox-unavailable",
      when: { provider: "microsoft", smtp: 550, says: "requested action not taken: mailbox unavailable" },
      reason: "user-unknown",
      confidence: 0.85,
      alternatives: [{ reason: "mailbox-unavailable", confidence: 0.12 }],
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: [
        "550 5.5.0 Requested action not taken: mailbox unavailable. [BN7NAM10FT033.eop-nam10.prod.protection.outlook.com]",
        {
          text: "550 Requested action not taken: mailbox unavailable",
          remoteMta: "mx1.hotmail.com",
          status: "5.0.0",
          recipient: "bob@example.com",
        },
      ],
      misses: [
        "550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/case?c=r0103",
      ],
    },
    {
      id: "microsoft/ambiguous-address",
      when: { says: ["RESOLVER.ADR.Ambiguous", "destination mailbox address ambiguous"] },
      reason: "mailbox-unavailable",
      party: "recipient-admin",
      alternatives: [{ reason: "server-misconfigured", confidence: 0.3 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address"],
    },
    {
      id: "microsoft/invalid-address",
      when: {
        says: [
          "RESOLVER.ADR.InvalidInSmtp",
          "STOREDRV.Submit; invalid recipient address",
          "recipient addresses in single label domains not accepted",
          "recipient address reserved by RFC 2606",
        ],
      },
      reason: "address-invalid",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.1.3 STOREDRV.Submit; invalid recipient address #IMCEAINVALID-bob@example.com",
        "550 5.1.6 Recipient addresses in single label domains not accepted",
        "501 5.1.5 Recipient address reserved by RFC 2606",
      ],
    },
    {
      id: "microsoft/account-disabled",
      when: { says: ["AccountDisabledException", "MapiExceptionADUserDisabledAndHidden"] },
      reason: "mailbox-disabled",
      detail: "suspended",
      source: "https://tamingdns.com/bounce-decoder/microsoft",
      seen: "2026-11",
      matches: [
        "550 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionADUserDisabledAndHidden; Failed to process message due to a permanent exception",
      ],
      misses: [
        "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
      ],
    },
    {
      id: "microsoft/mailbox-inaccessible",
      when: { status: "5.2.1", says: "mailbox cannot be accessed" },
      reason: "mailbox-disabled",
      alternatives: [{ reason: "mailbox-unavailable", confidence: 0.25 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.2.1 mailbox cannot be accessed"],
    },
    {
      id: "microsoft/mailbox-full",
      when: {
        says: [
          "QuotaExceededException",
          "MapiExceptionShutoffQuotaExceeded",
          "STOREDRV.Deliver; mailbox full",
          "STOREDRV.Deliver: mailbox full",
        ],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception",
        "550 5.2.2 STOREDRV.Deliver; mailbox full. The following information should help identify the cause of this issue",
      ],
      misses: ["550 5.2.2 Submission quota exceeded"],
    },
    {
      id: "microsoft/recipient-thread-limit",
      when: { says: "recipient thread limit exceeded" },
      reason: "recipient-rate-limited",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded"],
    },
    {
      id: "microsoft/per-hour-receive-limit",
      when: {
        says: [
          "per hour message receive limit",
          "the recipient has exceeded their limit for the number of messages",
          "number of messages they can send to this recipient per hour",
        ],
      },
      reason: "recipient-rate-limited",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour. For more information go to http://go.microsoft.com/fwlink/",
        "554 5.2.121 The sender has exceeded the limit for the number of messages they can send to this recipient per hour.",
        "550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded",
      ],
    },
    {
      id: "microsoft/bad-primary",
      when: { says: "RESOLVER.ADR.BadPrimary" },
      reason: "server-misconfigured",
      detail: "configuration",
      source: "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/badprimary-ndr",
      seen: "2026-11",
      matches: ["550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid"],
    },
    {
      id: "microsoft/object-not-found",
      when: { says: ["ObjectNotFoundException", "MapiExceptionNotFound"] },
      reason: "server-misconfigured",
      detail: "lookup",
      source: "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/mapiexceptionnotfound-ndr",
      seen: "2026-11",
      matches: [
        "554 5.2.0 STOREDRV.Deliver.Exception:ObjectNotFoundException.MapiExceptionNotFound; Failed to process message due to a permanent exception with message Cannot get ID from name",
      ],
    },
    {
      id: "microsoft/misconfigured-forwarding",
      when: { says: ["misconfigured forwarding address", "RESOLVER.FWD.NotFound", "mailing list expansion problem"] },
      reason: "server-misconfigured",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.2.14 Misconfigured forwarding address",
        "550 5.1.1 RESOLVER.FWD.NotFound; misconfigured forwarding address ##",
      ],
    },
  ],
} satisfies RuleFile;
