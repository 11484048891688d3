import type { RuleFile } from "../../src/types.js";

/** Microsoft 365 and Exchange: logging in, relaying, and what an account or tenant may send. */
export default {
  name: "microsoft-submission",
  layer: "provider",
  rules: [
    {
      id: "microsoft-submission/client-not-authenticated",
      when: {
        says: ["client was not authenticated to send anonymous mail during MAIL FROM", "client was not authenticated"],
      },
      reason: "auth-required",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM0PR04CA0019.eurprd04.prod.outlook.com]",
        "530 5.7.1 Client was not authenticated",
      ],
    },
    {
      // Only the administrator can switch it on, for the organisation or for one mailbox.
      id: "microsoft-submission/smtp-auth-disabled",
      when: { says: "SmtpClientAuthentication is disabled" },
      reason: "credentials-rejected",
      detail: "mechanism",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
      seen: "2026-11",
      matches: [
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM0PR04CA0020.eurprd04.prod.outlook.com]",
      ],
    },
    {
      id: "microsoft-submission/basic-auth-disabled",
      when: { says: "authentication unsuccessful, basic authentication is disabled" },
      reason: "credentials-rejected",
      detail: "mechanism",
      source:
        "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
      seen: "2026-11",
      matches: [
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR04CA0021.eurprd04.prod.outlook.com]",
      ],
    },
    {
      id: "microsoft-submission/authentication-unsuccessful",
      when: { provider: "microsoft", says: "authentication unsuccessful", not: ["is disabled"] },
      reason: "credentials-rejected",
      source:
        "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission",
      seen: "2026-11",
      matches: ["535 5.7.3 Authentication unsuccessful [AM0PR04CA0022.eurprd04.prod.outlook.com]"],
    },
    {
      id: "microsoft-submission/exchange-authentication",
      when: { says: "cannot achieve Exchange Server authentication" },
      reason: "credentials-rejected",
      party: "sender-admin",
      alternatives: [{ reason: "tls-failed", confidence: 0.2 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["454 4.7.0 / 550 5.7.3 Cannot achieve Exchange Server authentication"],
    },
    {
      id: "microsoft-submission/outbound-spam",
      when: { says: ["OutboundSpamException", "WASCL UserAction verdict"] },
      reason: "sender-suspended",
      alternatives: [{ reason: "spam-content", confidence: 0.2 }],
      source: "https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users",
      seen: "2026-11",
      matches: [
        "554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend.",
      ],
      misses: ["554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied"],
    },
    {
      id: "microsoft-submission/send-as-denied",
      when: {
        says: [
          "ErrorSendAsDenied",
          "does not have the right to send mail on behalf of",
          "SendAsDenied",
          "SendAsDeniedException",
          "client does not have permissions to send as this sender",
        ],
      },
      reason: "sender-not-permitted",
      detail: "send-as",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "554 5.2.252 SendAsDenied; alice@example.com not allowed to send as info@example.org; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied",
        "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
      ],
    },
    {
      id: "microsoft-submission/send-on-behalf",
      when: { says: ["not allowed to send on behalf", "you can't send a message on behalf of this user"] },
      reason: "sender-not-permitted",
      detail: "send-as",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["You can't send a message on behalf of this user unless you have permission to do so."],
    },
    {
      id: "microsoft-submission/unregistered-domains",
      when: { says: "client blocked from sending from unregistered domains" },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains. For more information please go to http://go.microsoft.com/fwlink/?LinkId=518729",
      ],
    },
    {
      id: "microsoft-submission/tenant-attribution",
      when: { says: "TenantAttribution" },
      reason: "relay-denied",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.64 TenantAttribution; Relay Access Denied SMTP [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
      misses: ["550 5.4.1 Relay Access Denied"],
    },
    {
      id: "microsoft-submission/unable-to-relay",
      when: { provider: "microsoft", says: "unable to relay" },
      reason: "relay-denied",
      confidence: 0.7,
      alternatives: [
        { reason: "domain-not-hosted", confidence: 0.3 },
        { reason: "auth-required", confidence: 0.15 },
      ],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        { text: "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain", remoteMta: "smtp.office365.com" },
      ],
      misses: ["550 5.7.1 Unable to relay", "554 5.7.1 <bob@example.com>: Relay access denied"],
    },
    {
      id: "microsoft-submission/domain-not-accepted",
      when: { provider: "microsoft", status: "5.4.1", says: "relay access denied" },
      reason: "domain-not-hosted",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.4.1 [bob@example.com]: Relay Access Denied [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-submission/bad-outbound-sender",
      when: { says: ["nieprawidłowy nadawca wychodzący", "access denied, bad outbound sender", "bad outbound sender"] },
      reason: "sender-suspended",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.1.8 Odmowa dostępu, nieprawidłowy nadawca wychodzący",
        "550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. S(1213)",
      ],
    },
    {
      id: "microsoft-submission/tenant-threshold",
      when: { says: ["tenant has exceeded threshold", "access denied, tenant has exceeded"] },
      reason: "sender-suspended",
      detail: "tenant",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.705 Access denied, tenant has exceeded threshold. For more information please go to http://go.microsoft.com/fwlink/?LinkId=524931 AS831",
      ],
    },
    {
      id: "microsoft-submission/traffic-not-accepted",
      when: { says: "traffic not accepted from this IP" },
      reason: "sender-suspended",
      detail: "tenant",
      party: "sender-admin",
      confidence: 0.65,
      alternatives: [{ reason: "reputation-blocked", confidence: 0.4 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.708 Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653",
      ],
    },
    {
      id: "microsoft-submission/daily-recipient-limit",
      when: {
        says: [
          "ErrorExceededMessageLimit",
          "Mailbox has exceeded its message sending limit",
          "reached your daily limit for message recipients",
          "submission quota exceeded",
          "submission quota was exceeded",
          "SubmissionQuotaExceededException",
        ],
      },
      reason: "sending-limit",
      detail: "daily",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
        "550 5.2.2 Submission quota exceeded",
      ],
    },
    {
      id: "microsoft-submission/not-permitted-to-relay",
      when: { says: "remote server returned not permitted to relay" },
      reason: "relay-denied",
      party: "recipient-admin",
      confidence: 0.65,
      alternatives: [{ reason: "domain-not-hosted", confidence: 0.4 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr",
      seen: "2026-11",
      matches: ["550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied"],
    },
    {
      id: "microsoft-submission/journal-archive-disabled",
      when: { says: "when journaling archive is disabled" },
      reason: "server-misconfigured",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.3.190 Journaling on-premises messages to Microsoft 365 or Office 365 when Journaling Archive is disabled",
      ],
    },
  ],
} satisfies RuleFile;
