import type { RuleFile } from "../../src/types.js";

/** Exchange and Microsoft 365: who may write to a recipient, and what. */
export default {
  name: "microsoft-restrictions",
  layer: "provider",
  rules: [
    {
      id: "microsoft-restrictions/authentication-required-by-recipient",
      when: {
        says: [
          "RESOLVER.RST.AuthRequired",
          "sender was not authenticated by organization",
          "RESOLVER.RST.SenderNotAuthenticatedForGroup",
          "RESOLVER.RST.SenderNotAuthenticatedForMailbox",
          "RESOLVER.RST.SenderNotAuthenticatedForPublicFolder",
          "RESOLVER.RST.SenderNotAuthenticatedForMailUser",
          "sender not authenticated for group",
          "sender was not authenticated for mailbox",
          "sender was not authenticated for public folder",
        ],
      },
      reason: "recipient-restricted",
      detail: "internal-only",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required",
        "550 5.7.12 Unable to deliver because sender was not authenticated by organization",
        "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
        "550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required",
      ],
      misses: ["530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM"],
    },
    {
      id: "microsoft-restrictions/not-in-allowed-senders",
      when: {
        says: [
          "RESOLVER.RST.NotAuthorizedToGroup",
          "sender not in allowed-senders list",
          "RESOLVER.RST.NotAuthorized",
          "RESOLVER.RST.RestrictedToRecipientsPermission",
        ],
      },
      reason: "recipient-restricted",
      detail: "allow-list",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.124 RESOLVER.RST.NotAuthorizedToGroup; not authorized; sender not in allowed-senders list",
        "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized",
        "550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized; Delivery restriction check failed",
      ],
    },
    {
      id: "microsoft-restrictions/group-member",
      when: { says: "UnifiedGroupAgent" },
      reason: "recipient-restricted",
      detail: "members-only",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group",
      seen: "2026-11",
      matches: [
        "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted to send to this group.",
      ],
    },
    {
      id: "microsoft-restrictions/tenant-block-list",
      when: {
        says: "blocked by your organization using|blocked by your organization's * Tenant Allow|Tenant Allow/Block",
      },
      reason: "policy-rejected",
      detail: "admin-rule",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-700-through-5-7-750",
      seen: "2026-11",
      matches: [
        "550 5.7.703 Your message can't be delivered because messages to bob@example.com are blocked by your organization using Tenant Allow Block List.",
        "5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization's tenant allow/block list policy.",
      ],
    },
    {
      id: "microsoft-restrictions/external-forwarding",
      when: { says: "your organization does not allow external forwarding" },
      reason: "policy-rejected",
      detail: "admin-rule",
      source: "https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding",
      seen: "2026-11",
      matches: [
        "550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)",
      ],
    },
    {
      id: "microsoft-restrictions/customer-block-list",
      when: { says: ["using customer block list", "AS16012607"] },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      scope: "sending-ip",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable, Client host [192.0.2.10] blocked by example.com using Customer Block list (AS16012607) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
      misses: ["550 5.7.1 Service unavailable, Client host [192.0.2.10] blocked using Spamhaus."],
    },
    {
      id: "microsoft-restrictions/rejected-by-recipient",
      when: {
        says: [
          "access denied, rejected by recipient",
          "access denied, banned recipient",
          "access denied, banned sender domain",
        ],
      },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.507 Access denied, rejected by recipient [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        "550 5.7.505 Access denied, banned recipient [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
      misses: [
        "550 5.7.511 Access denied, banned sender[192.0.2.10]. To request removal from this list please forward this message to delist@messaging.microsoft.com.",
      ],
    },
    {
      id: "microsoft-restrictions/recipient-size-limit",
      when: { says: ["RESOLVER.RST.RecipSizeLimit", "message too large for this recipient"] },
      reason: "message-too-large",
      detail: "recipient-limit",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"],
    },
    {
      id: "microsoft-restrictions/sender-size-limit",
      when: {
        says: [
          "RESOLVER.RST.SendSizeLimit",
          "message too large for this sender",
          "message size exceeds fixed maximum message size",
          "SMTPSEND.OverAdvertisedSize",
          "message size exceeds fixed maximum size",
        ],
      },
      reason: "message-too-large",
      detail: "message",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender",
        "552 5.3.4 Message size exceeds fixed maximum message size",
        "550 5.3.4 SMTPSEND.OverAdvertisedSize; message size exceeds fixed maximum size",
      ],
    },
    {
      id: "microsoft-restrictions/mail-flow-rule",
      when: { says: ["TRANSPORT.RULES.RejectMessage", "the message was rejected by organization policy"] },
      reason: "policy-rejected",
      detail: "admin-rule",
      alternatives: [{ reason: "recipient-restricted", confidence: 0.2 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"],
      misses: ["550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"],
    },
    {
      id: "microsoft-restrictions/content-quarantined",
      when: { says: "content filter agent quarantined this message" },
      reason: "spam-content",
      detail: "content",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.2.1 Content Filter agent quarantined this message"],
    },
  ],
} satisfies RuleFile;
