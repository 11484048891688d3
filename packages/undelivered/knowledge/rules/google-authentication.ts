import type { RuleFile } from "../../src/types.js";

/** Google: identity of the sending system and of the sender's domain. */
export default {
  name: "google-authentication",
  layer: "provider",
  rules: [
    {
      id: "google-authentication/ptr-missing",
      when: {
        provider: "google",
        says: [
          "does not have a PTR record",
          "doesn't have a PTR record",
          "the IP address sending this message does not have a",
        ],
      },
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.25 [192.0.2.10] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records. a3-20020a - gsmtp",
        "451-4.7.23 The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address. To protect users from spam, your email has been temporarily rate limited. - gsmtp",
      ],
    },
    {
      id: "google-authentication/ptr-mismatch",
      when: { says: "does not match the IP address of the hostname specified in the pointer" },
      reason: "reverse-dns-invalid",
      detail: "ptr-mismatch",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.25 The sending IP does not match the IP address of the hostname specified in the pointer (PTR) record. For more information, go to https://support.google.com/mail/answer/81126#ip-practices - gsmtp",
      ],
    },
    {
      id: "google-authentication/ipv6-guidelines",
      when: { says: ["?p=IPv6AuthError", "does not meet IPv6 sending guidelines regarding PTR records"] },
      reason: "reverse-dns-invalid",
      detail: "ipv6",
      alternatives: [{ reason: "sender-auth-failed", confidence: 0.3 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 [2001:db8::10] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. https://support.google.com/mail/?p=IPv6AuthError b4-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/helo-invalid",
      when: {
        says: ["HELO/EHLO argument is invalid", "empty HELO/EHLO argument not allowed", "HELO/EHLO argument * invalid"],
      },
      reason: "reverse-dns-invalid",
      detail: "helo-invalid",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        '501-5.5.4 HELO/EHLO argument "localhost_" is invalid, closing connection. For more information, go to https://support.google.com/mail/?p=helo - gsmtp',
        "501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection. c5-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/tls-required",
      when: {
        provider: "google",
        says: [
          "TLS required for RCPT domain",
          "wasn't sent over a TLS connection",
          "because you're not using a TLS connection",
          "senders to use TLS/SSL for SMTP",
          "must issue a STARTTLS command first",
        ],
      },
      reason: "tls-failed",
      detail: "encryption-required",
      party: "sender-admin",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421 4.7.0 TLS required for RCPT domain, closing connection. d6-20020a - gsmtp",
        "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. - gsmtp",
        "530 5.7.0 Must issue a STARTTLS command first. e7-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/spf-suspicious",
      when: {
        provider: "google",
        says: [
          "the SPF record of the sending domain has one or more suspicious entries",
          "SPF record of the sending domain",
        ],
      },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.24 The SPF record of the sending domain has one or more suspicious entries. For more information, go to https://support.google.com/mail/answer/81126#authentication - gsmtp",
      ],
    },
    {
      id: "google-authentication/unauthenticated",
      when: {
        provider: "google",
        says: [
          "requires all senders to authenticate with either SPF or DKIM",
          "does not have authentication information or fails",
          "this message is unauthenticated",
          "because it is unauthenticated",
          "because the sender is unauthenticated",
        ],
      },
      reason: "sender-auth-failed",
      detail: "none",
      facts: { referenceUrl: "https://support.google.com/mail/answer/81126#authentication" },
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.org] with ip: [192.0.2.10] = did not pass f8-20020a - gsmtp",
        "550-5.7.26 This message does not have authentication information or fails to pass authentication checks. To best protect our users from spam, the message has been blocked. - gsmtp",
        "421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp",
      ],
      misses: [
        "550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. - gsmtp",
      ],
    },
    {
      id: "google-authentication/unauthenticated-not-accepted",
      when: { provider: "google", says: "unauthenticated email is not accepted" },
      reason: "sender-auth-failed",
      detail: "none",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550-5.7.1 Unauthenticated email is not accepted from this domain. g9-20020a - gsmtp"],
    },
    {
      id: "google-authentication/spf-hard-fail",
      when: { says: ["has an SPF record with a hard fail", "SPF checks for an SPF record with a hard fail"] },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.26 The MAIL FROM domain [example.org] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.10]. To best protect our users from spam and phishing, the message has been blocked. h0-20020a - gsmtp",
        "550-5.7.26 This message fails to pass SPF checks for an SPF record with a hard fail policy (-all). - gsmtp",
      ],
    },
    {
      id: "google-authentication/dmarc-policy",
      when: {
        says: [
          "?p=DmarcRejection",
          "is not accepted due to domain's DMARC policy",
          "unauthenticated email from * is not accepted due to",
        ],
        not: "temporary DNS failures prevent authentication",
      },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. Please contact the administrator of example.org domain if this was a legitimate mail. https://support.google.com/mail/?p=DmarcRejection i1-20020a - gsmtp",
        "550-5.7.1 Unauthenticated email from example.net is not accepted due to domain's DMARC policy. Please contact the administrator of example.net domain. - gsmtp",
      ],
      misses: [
        "451-4.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy, but temporary DNS failures prevent authentication. - gsmtp",
      ],
    },
    {
      id: "google-authentication/dmarc-dns",
      when: { says: "temporary DNS failures prevent authentication" },
      reason: "sender-auth-failed",
      detail: "spf-temperror",
      permanence: "temporary",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "451-4.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy, but temporary DNS failures prevent authentication. Please contact the administrator of example.com domain. https://support.google.com/mail/?p=DmarcRejection - gsmtp",
      ],
    },
    {
      id: "google-authentication/spf-not-passed",
      when: {
        provider: "google",
        says: [
          "senders to authenticate with SPF",
          "senders to authenticate their email with SPF",
          "because SPF does not pass",
          "because SPF authentication didn't pass",
        ],
      },
      reason: "sender-auth-failed",
      detail: "spf",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with SPF. - gsmtp",
        "550-5.7.27 This mail has been blocked because SPF does not pass. Gmail requires all large senders to authenticate with SPF. j2-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/dkim-not-passed",
      when: {
        provider: "google",
        says: [
          "senders to authenticate with DKIM",
          "senders to authenticate their email with DKIM",
          "because DKIM does not pass",
          "because DKIM authentication didn't pass",
        ],
      },
      reason: "sender-auth-failed",
      detail: "dkim",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with DKIM. - gsmtp",
        "550-5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. k3-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/from-not-aligned",
      when: {
        provider: "google",
        says: ["aligned with either the authenticated SPF or DKIM", "there is no DMARC alignment"],
      },
      reason: "sender-auth-failed",
      detail: "alignment",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp",
        "421-4.7.32 This mail has been rate limited because there is no DMARC alignment. l4-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/no-dmarc-record",
      when: {
        provider: "google",
        says: ["senders to add a DMARC record", "the sending domain doesn't have a DMARC record"],
      },
      reason: "sender-auth-failed",
      detail: "no-dmarc-record",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.40 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. Gmail requires all bulk email senders to add a DMARC record to their sending domain. - gsmtp",
      ],
    },
    {
      id: "google-authentication/from-line",
      when: {
        provider: "google",
        says: [
          "missing a valid address in From: header",
          "missing a valid address in the From: header",
          "messages with multiple addresses in From:",
          "messages with multiple addresses in the From:",
        ],
      },
      reason: "message-malformed",
      detail: "from",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 [192.0.2.10 11] Messages missing a valid address in From: header, or having no From: header, are not accepted. m5-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/message-id",
      when: {
        provider: "google",
        says: ["missing a valid Message-ID: header", "missing a valid MessageID header"],
      },
      reason: "message-malformed",
      detail: "message-id",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 [192.0.2.10 11] Messages missing a valid Message-ID: header are not accepted. https://support.google.com/mail/?p=RfcMessageNonCompliant m5-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/duplicate-headers",
      when: { provider: "google", says: ["because it has duplicate headers", "has multiple * headers"] },
      reason: "message-malformed",
      detail: "duplicate-header",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 This message is not RFC 5322 compliant because it has duplicate headers. To reduce the amount of spam sent to Gmail, this message has been blocked. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp",
      ],
    },
    {
      id: "google-authentication/non-compliant",
      when: {
        provider: "google",
        says: [
          "?p=RfcMessageNonCompliant",
          "is not RFC 5322 compliant",
          "encoded-word syntax is not permitted in message header",
          "mail message is malformed",
          "email message is malformed",
        ],
      },
      reason: "message-malformed",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 This message is not RFC 5322 compliant. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp",
        "554 5.6.0 Mail message is malformed. Not accepted. n6-20020a - gsmtp",
      ],
    },
    {
      id: "google-authentication/unicode-header",
      when: { says: "unicode character in a disallowed header" },
      reason: "message-malformed",
      detail: "charset",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 The message contains a unicode character in a disallowed header. To review our message and header content guidelines, go to https://support.google.com/mail/?p=BlockedMessage o7-20020a - gsmtp",
      ],
    },
  ],
} satisfies RuleFile;
