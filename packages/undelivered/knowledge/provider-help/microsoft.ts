import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "microsoft",
  status: "active",
  removal: { url: "https://olcsupport.office.com/", needs: ["needIp", "needDomain", "needError", "needContact"] },
  page: {
    url: "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  },
  postmaster: [
    {
      name: "Smart Network Data Services (SNDS) and Junk Email Reporting Program (JMRP)",
      url: "https://substrate.office.com/ip-domain-management-snds/",
      source: "https://egressif.io/resources/postmaster/microsoft-snds-jmrp",
      seen: "2026-06",
    },
    {
      name: "Troubleshooting for senders to Outlook.com",
      url: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
    },
    {
      name: "Delisting for Microsoft 365",
      url: "https://sender.office.com/",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
    },
  ],
  codes: [
    {
      code: ["S3150", "S3140"],
      reason: "reputation-blocked",
      meaning: "The IP address or its network is on the block list of Outlook.com.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
    },
    {
      code: ["AS3150", "AS3140"],
      reason: "reputation-blocked",
      meaning:
        "The IP address or its network is on the block list of Outlook.com; AS stands for anti-spam, not for a network.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (AS3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      source: "https://wordtothewise.com/2017/10/troubleshooting-and-codes",
      seen: "2017-10",
    },
    {
      code: "OU-002",
      reason: "reputation-blocked",
      meaning: "The IP address is on the block list of Outlook.com.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 OU-002 (BAY004-MC1F24) Unfortunately, messages from 192.0.2.10 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    },
    {
      code: "OU-001",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a list of Spamhaus.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 OU-001 (SNT004-MC2F17) Unfortunately, messages from 192.0.2.10 weren't sent. For more information about this block and to request removal please go to: http://www.spamhaus.org.",
    },
    {
      code: "SC-001",
      reason: "reputation-blocked",
      meaning: "Refused for content that looks like spam, or for the reputation of the IP address or domain.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 SC-001 (COL004-MC4F44) Unfortunately, messages from 192.0.2.10 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    },
    {
      code: "SC-002",
      reason: "reputation-blocked",
      meaning: "The server tried out addresses without sending mail to them.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 SC-002 Mail rejected by Windows Live Hotmail for policy reasons. The mail server IP connecting to Windows Live Hotmail has exhibited namespace mining behavior.",
    },
    {
      code: "SC-003",
      reason: "reputation-blocked",
      meaning: "The IP address looks like an open proxy or relay.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 SC-003 Mail rejected by Windows Live Hotmail for policy reasons. Your IP address appears to be an open proxy/relay.",
    },
    {
      code: "SC-004",
      reason: "reputation-blocked",
      meaning: "Too many recipients reported mail from this IP address as junk.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 SC-004 (SNT004-MC3F18) Unfortunately, messages from 192.0.2.10 weren't sent. We have limits for how many messages can be reported as junk.",
    },
    {
      code: "DY-001",
      reason: "direct-mail-blocked",
      meaning: "The IP address is dynamic and may not deliver mail itself.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 DY-001 (BAY004-MC2F39) Unfortunately, messages from 192.0.2.10 weren't sent. You can't send email directly from a dynamic IP address.",
    },
    {
      code: "DY-002",
      reason: "reputation-blocked",
      meaning: "The machine at this IP address seems to be infected or misused.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 DY-002 (BAY004-MC5F12) Unfortunately, messages from 192.0.2.10 weren't sent. The likely cause is a compromised or virus infected server/personal computer.",
    },
    {
      code: ["RP-001", "RP-002", "RP-003"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "The server sends more, or opens more connections, than its reputation allows.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "421 RP-001 (SNT004-MC1F36) Unfortunately, some messages from 192.0.2.10 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
    },
    {
      code: ["S775", "S843", "S3114"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "Mail is slowed down for a time because of the reputation of the IP address.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "451 4.7.650 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
    },
    {
      code: "S3115",
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "451 4.7.652 The mail server [192.0.2.10] has exceeded the maximum number of connections. (S3115) [BN3PEPF0000B370.namprd21.prod.outlook.com]",
    },
    {
      code: "S8001",
      reason: "blocklisted",
      detail: "helo",
      meaning: "The name in the greeting is on the domain list of Spamhaus.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8001) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
    },
    {
      code: "S8002",
      reason: "blocklisted",
      detail: "mailfrom",
      meaning: "The domain of the envelope sender is on the domain list of Spamhaus.",
      page: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      example:
        "550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
    },
    {
      code: "AS16012607",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient's organisation has blocked this IP address itself.",
      example:
        "550 5.7.1 Service unavailable, Client host [192.0.2.10] blocked by example.com using Customer Block list (AS16012607) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
    },
    {
      code: "5.7.511",
      reason: "reputation-blocked",
      meaning: "The IP address is banned, and only people can lift it.",
      removal: "mailto:delist@messaging.microsoft.com?subject={ip}",
      example:
        "550 5.7.511 Access denied, banned sender[192.0.2.10]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to https://go.microsoft.com/fwlink/?LinkId=526653.",
    },
    {
      code: "AS345",
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "The message breaks a policy that the answer does not name.",
      example:
        "550 5.0.350 Remote server returned an error -> 552 5.7.1 Requested action not taken: policy violation detected (AS345)",
    },
    {
      code: "RESOLVER.ADR.RecipNotFound",
      reason: "user-unknown",
      meaning: "The directory knows no recipient of this address.",
      example: "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;bob@example.org",
    },
  ],
  notes: [
    {
      text: "From 2025 on, domains that send more than 5,000 messages a day to Outlook.com need SPF, DKIM and DMARC; otherwise mail is refused with 5.7.515.",
      source:
        "https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730",
      seen: "2025-05",
    },
    {
      text: "New addresses have no reputation yet; with little junk reported they are trusted after a couple of weeks.",
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
    },
    {
      text: "There is no list of allowed senders for Outlook.com.",
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
    },
    {
      text: "SNDS and JMRP are about Outlook.com, Hotmail, Live and MSN; they report nothing about Microsoft 365.",
      source: "https://egressif.io/resources/postmaster/microsoft-snds-jmrp",
      seen: "2026-06",
    },
    {
      text: "Mail for Outlook.com and mail for Microsoft 365 are unblocked in different places: olcsupport.office.com for the first, sender.office.com for the second.",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
    },
  ],
  source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
  seen: "2026-06",
} satisfies ProviderHelp;
