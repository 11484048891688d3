import type { RuleFile } from "../../src/types.js";

/** Microsoft 365: blocks, reputation and authentication of the sending system. */
export default {
  name: "microsoft-reputation",
  layer: "provider",
  rules: [
    {
      id: "microsoft-reputation/banned-ip",
      when: { says: "access denied, banned sending IP" },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://sender.office.com/" },
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.606 Access denied, banned sending IP [192.0.2.10]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)",
        "550 5.7.1 Access denied, banned sending IP [192.0.2.11]. To request removal from this list please visit https://sender.office.com/ (AS16012609)",
      ],
    },
    {
      id: "microsoft-reputation/banned-sender",
      when: { status: "5.7.511", says: "access denied, banned sender" },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://sender.office.com/" },
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.511 Access denied, banned sender[192.0.2.10]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to https://go.microsoft.com/fwlink/?LinkId=526653.",
      ],
      misses: ["550 5.7.501 Access denied, banned sender. Access denied, spam abuse detected from example.org"],
    },
    {
      id: "microsoft-reputation/spam-abuse",
      when: {
        status: ["5.7.501", "5.7.502", "5.7.503"],
        says: ["access denied, spam abuse detected", "access denied, banned sender"],
      },
      reason: "sender-suspended",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.501 Access denied, spam abuse detected from 192.0.2.10.",
        "550 5.7.502 Access denied, banned sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653.",
      ],
    },
    {
      id: "microsoft-reputation/spamhaus",
      when: {
        provider: "microsoft",
        says: ["blocked using Spamhaus", "domain is listed in Spamhaus"],
        not: ["helo domain is listed", "mailfrom domain is listed"],
      },
      reason: "blocklisted",
      detail: "ip",
      facts: { list: "spamhaus-zen", delistUrl: "https://check.spamhaus.org/" },
      source: "https://smtpfieldmanual.com/provider/exchangeonline",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable, Client host [192.0.2.10] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.10 (AS16012611) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
        {
          text: "550 5.7.1 Service unavailable, Client host [192.0.2.12] blocked using Spamhaus. To request removal from this list see http://www.spamhaus.org/lookup.lasso (S3130)",
          remoteMta: "outlook-com.olc.protection.outlook.com",
          status: "5.7.1",
        },
      ],
    },
    {
      id: "microsoft-reputation/spamhaus-helo",
      when: { says: "helo domain is listed in Spamhaus" },
      reason: "blocklisted",
      detail: "helo",
      scope: "sender-domain",
      facts: { list: "spamhaus-dbl", delistUrl: "https://check.spamhaus.org/", providerCode: "S8001" },
      source: "https://smtpfieldmanual.com/provider/exchangeonline",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable, Helo domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8001) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-reputation/spamhaus-mail-from",
      when: { says: "mailfrom domain is listed in Spamhaus" },
      reason: "blocklisted",
      detail: "mailfrom",
      scope: "sender-domain",
      facts: { list: "spamhaus-dbl", delistUrl: "https://check.spamhaus.org/", providerCode: "S8002" },
      source: "https://smtpfieldmanual.com/provider/outlook",
      seen: "2026-11",
      matches: [
        "550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002) [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-reputation/bad-helo",
      when: { says: "access denied, bad helo" },
      reason: "reverse-dns-invalid",
      detail: "helo-invalid",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.506 Access Denied, Bad HELO [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]"],
    },
    {
      id: "microsoft-reputation/ipv6-unsupported",
      when: { says: "does not accept email over IPv6" },
      reason: "policy-rejected",
      detail: "ipv6",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.510 Access denied, example.com does not accept email over IPv6"],
    },
    {
      id: "microsoft-reputation/ipv6-reverse-dns",
      when: { says: "the sending IPv6 address * must have a reverse DNS record" },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.25 Access denied, the sending IPv6 address [2001:db8::10] must have a reverse DNS record"],
    },
    {
      id: "microsoft-reputation/ipv6-unsigned",
      when: { says: "must pass either SPF or DKIM validation, this message is not signed" },
      reason: "sender-auth-failed",
      detail: "none",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::10] must pass either SPF or DKIM validation, this message is not signed",
      ],
    },
    {
      id: "microsoft-reputation/dmarc",
      when: { says: "does not pass DMARC verification" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.509 Access denied, sending domain [EXAMPLE.ORG] does not pass DMARC verification and has a DMARC policy of reject. [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
      misses: ["550 5.7.515 Access denied, sending domain EXAMPLE.ORG doesn't meet the required authentication level."],
    },
    {
      id: "microsoft-reputation/authentication-level",
      when: {
        says: ["doesn't meet the required authentication level", "does not meet the required authentication level"],
      },
      reason: "sender-auth-failed",
      detail: "alignment",
      facts: { referenceUrl: "https://go.microsoft.com/fwlink/p/?linkid=2319303" },
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.515 Access denied, sending domain EXAMPLE.ORG doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. Spf= Fail , Dkim= Pass , DMARC= Pass [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]",
      ],
    },
    {
      id: "microsoft-reputation/spf-violation",
      when: { says: "message was rejected because of sender policy framework violation" },
      reason: "sender-auth-failed",
      detail: "spf",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 SPF check failed",
      ],
    },
    {
      id: "microsoft-reputation/several-from-addresses",
      when: { says: "multiple From addresses are not allowed without Sender address" },
      reason: "message-malformed",
      detail: "from",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses",
      seen: "2026-11",
      matches: ["550 5.1.20 Multiple From addresses are not allowed without Sender address"],
    },
    {
      id: "microsoft-reputation/from-not-compliant",
      when: { says: ["message must be RFC 5322 section 3.6.2 compliant", "must be RFC 5322 compliant"] },
      reason: "message-malformed",
      detail: "from",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: ["550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant"],
    },
    {
      id: "microsoft-reputation/policy-as345",
      when: { says: "policy violation detected (AS345)" },
      reason: "policy-rejected",
      detail: "unspecified",
      alternatives: [{ reason: "attachment-blocked", confidence: 0.35 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.0.350 Remote server returned an error -> 552 5.7.1 Requested action not taken: policy violation detected (AS345)",
      ],
    },
  ],
} satisfies RuleFile;
