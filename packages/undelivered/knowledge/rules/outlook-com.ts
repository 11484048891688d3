import type { RuleFile } from "../../src/types.js";

/** Outlook.com, Hotmail, Live and MSN: codes in parentheses that tell why mail is refused. */
export default {
  name: "outlook-com",
  layer: "provider",
  rules: [
    {
      id: "outlook-com/block-list",
      when: { says: "part of their network is on our block list" },
      reason: "reputation-blocked",
      scope: "netblock",
      facts: { delistUrl: "https://olcsupport.office.com/" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        "550 OU-002 (BAY004-MC1F24) Unfortunately, messages from 192.0.2.10 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
        "550 SC-001 (COL004-MC4F44) Unfortunately, messages from 192.0.2.10 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
        "550 5.7.1 Unfortunately, messages from [198.51.100.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
      ],
    },
    {
      id: "outlook-com/blocked-for-policy",
      when: { smtp: 550, says: ["SC-001", "OU-002"], not: "part of their network is on our block list" },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://olcsupport.office.com/" },
      alternatives: [{ reason: "spam-content", confidence: 0.2 }],
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 SC-001 Mail rejected by Windows Live Hotmail for policy reasons. Reasons for rejection may be related to content with spam-like characteristics or IP/domain reputation problems.",
      ],
      misses: ["550 5.7.1 part of their network is on our block list (S3150)"],
    },
    {
      id: "outlook-com/namespace-mining",
      when: { smtp: 550, says: "SC-002" },
      reason: "reputation-blocked",
      facts: { providerCode: "SC-002" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 SC-002 Mail rejected by Windows Live Hotmail for policy reasons. The mail server IP connecting to Windows Live Hotmail has exhibited namespace mining behavior.",
      ],
    },
    {
      id: "outlook-com/open-proxy",
      when: { smtp: 550, says: "SC-003" },
      reason: "reputation-blocked",
      facts: { providerCode: "SC-003" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 SC-003 Mail rejected by Windows Live Hotmail for policy reasons. Your IP address appears to be an open proxy/relay.",
      ],
    },
    {
      id: "outlook-com/complaints",
      when: { smtp: 550, says: "SC-004" },
      reason: "reputation-blocked",
      facts: { providerCode: "SC-004" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 SC-004 (SNT004-MC3F18) Unfortunately, messages from 192.0.2.10 weren't sent. We have limits for how many messages can be reported as junk.",
      ],
    },
    {
      id: "outlook-com/dynamic-ip",
      when: { smtp: 550, says: "DY-001" },
      reason: "direct-mail-blocked",
      detail: "dynamic",
      facts: { providerCode: "DY-001" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 DY-001 (BAY004-MC2F39) Unfortunately, messages from 192.0.2.10 weren't sent. You can't send email directly from a dynamic IP address.",
      ],
    },
    {
      id: "outlook-com/compromised",
      when: { smtp: 550, says: "DY-002" },
      reason: "reputation-blocked",
      facts: { providerCode: "DY-002" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 DY-002 (BAY004-MC5F12) Unfortunately, messages from 192.0.2.10 weren't sent. The likely cause is a compromised or virus infected server/personal computer.",
      ],
    },
    {
      id: "outlook-com/spamhaus",
      when: { smtp: 550, says: "OU-001" },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "spamhaus-zen", delistUrl: "https://check.spamhaus.org/", providerCode: "OU-001" },
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "550 OU-001 (SNT004-MC2F17) Unfortunately, messages from 192.0.2.10 weren't sent. For more information about this block and to request removal please go to: http://www.spamhaus.org.",
      ],
    },
    {
      id: "outlook-com/rate-limited",
      when: { smtp: 421, says: ["RP-001", "RP-002", "RP-003"] },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "421 RP-001 (SNT004-MC1F36) Unfortunately, some messages from 192.0.2.10 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
        "421 RP-003 (BAY004-MC6F21) The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed.",
      ],
    },
    {
      id: "outlook-com/temporary-rate-limit",
      when: { says: "has been temporarily rate limited due to IP reputation" },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "451 4.7.650 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        "451 4.7.651 The mail server [192.0.2.10] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3114)",
      ],
      misses: ["451 4.7.652 The mail server [192.0.2.10] has exceeded the maximum number of connections. (S3115)"],
    },
    {
      id: "outlook-com/too-many-connections",
      when: { says: "has exceeded the maximum number of connections" },
      reason: "rate-limited",
      detail: "connections",
      source: "https://substrate.office.com/ip-domain-management-snds/postmaster/troubleshooting",
      seen: "2026-11",
      matches: [
        "451 4.7.652 The mail server [192.0.2.10] has exceeded the maximum number of connections. (S3115) [BN3PEPF0000B370.namprd21.prod.outlook.com]",
      ],
    },
    {
      id: "outlook-com/invalid-address",
      when: { provider: "microsoft", smtp: 501, status: "5.1.3", says: "invalid address" },
      reason: "address-invalid",
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: ["501 5.1.3 Invalid address [BN8NAM04FT039.eop-nam04.prod.protection.outlook.com]"],
    },
  ],
} satisfies RuleFile;
