import type { RuleFile } from "../../src/types.js";

/** Google: reputation, pace and content of what is sent. */
export default {
  name: "google-reputation",
  layer: "provider",
  rules: [
    {
      id: "google-reputation/ip-reputation",
      when: { says: "very low reputation of the sending IP" },
      reason: "reputation-blocked",
      facts: { referenceUrl: "https://support.google.com/mail/answer/188131" },
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.0 [192.0.2.10] This message is suspicious due to the very low reputation of the sending IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. - gsmtp",
        "550-5.7.1 [192.0.2.10] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. To best protect our users from spam, the message has been blocked. - gsmtp",
      ],
      misses: [
        "421-4.7.0 This message is suspicious due to the nature of the content and/or the links within. - gsmtp",
      ],
    },
    {
      id: "google-reputation/domain-reputation",
      when: { says: "very low reputation of the sending domain" },
      reason: "reputation-blocked",
      detail: "domain",
      scope: "sender-domain",
      facts: { referenceUrl: "https://support.google.com/mail/answer/188131" },
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.0 [192.0.2.10 19] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. Please visit https://support.google.com/mail/answer/188131 for more information. o5-20020a - gsmtp",
      ],
      misses: ["550-5.7.1 likely suspicious due to the very low reputation of the sending IP address. - gsmtp"],
    },
    {
      id: "google-reputation/unsolicited-message",
      when: {
        says: [
          "?p=UnsolicitedMessageError",
          "this message is likely unsolicited mail",
          "this message is likely unsolicited email",
        ],
      },
      reason: "spam-content",
      detail: "content",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 [192.0.2.10 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. https://support.google.com/mail/?p=UnsolicitedMessageError p6-20020a - gsmtp",
      ],
      misses: [
        "421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp",
      ],
    },
    {
      id: "google-reputation/suspicious-content",
      when: { says: "suspicious due to the nature of the content" },
      reason: "spam-content",
      detail: "content",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.0 [192.0.2.10] This message is suspicious due to the nature of the content or the links within. To best protect our users from spam, the message has been blocked. - gsmtp",
        "550-5.7.1 Our system has detected that this message is likely suspicious due to the nature of the content and/or the links within. q7-20020a - gsmtp",
      ],
    },
    {
      id: "google-reputation/unsolicited-rate",
      when: {
        says: [
          "?p=UnsolicitedRateLimitError",
          "?p=UnsolicitedIPError",
          "unusual rate of unsolicited mail",
          "unusual rate of mail",
          "unusual rate of email",
          "unusual rate of unsolicited email",
          "unusual amount of unsolicited email",
          "detected an unusual rate of",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.28 Gmail has detected an unusual rate of mail. To protect our users from spam, mail has been temporarily rate limited. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp",
        "421-4.7.0 [192.0.2.10 15] Our system has detected an unusual rate of unsolicited mail. https://support.google.com/mail/?p=UnsolicitedRateLimitError r8-20020a - gsmtp",
      ],
      misses: [
        "450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp",
      ],
    },
    {
      id: "google-reputation/unsolicited-rate-ip",
      when: {
        says: ["originating from your IP address", "mail originating from your IP"],
        also: [
          "unusual rate of mail",
          "unusual rate of unsolicited mail",
          "unusual rate of email",
          "unusual rate of unsolicited email",
          "unusual amount of unsolicited email",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.28 [192.0.2.10] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp",
        "550-5.7.28 There is an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked. - gsmtp",
      ],
      misses: [
        "421-4.7.28 Gmail has detected an unusual rate of mail originating from your IP Netblock [192.0.2.0/24]. - gsmtp",
      ],
    },
    {
      id: "google-reputation/unsolicited-rate-netblock",
      when: {
        says: ["originating from your IP netblock", "your IP netblock"],
        also: [
          "unusual rate of mail",
          "unusual rate of unsolicited mail",
          "unusual rate of email",
          "unusual rate of unsolicited email",
          "unusual amount of unsolicited email",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      scope: "netblock",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.28 Gmail has detected an unusual rate of mail originating from your IP Netblock [192.0.2.0/24 24]. To protect our users from spam, mail has been temporarily rate limited. - gsmtp",
      ],
    },
    {
      id: "google-reputation/unsolicited-rate-domain",
      when: {
        says: ["your DKIM domain", "your SPF domain", "one of your URL domains", "your URL domain"],
        also: [
          "unusual rate of mail",
          "unusual rate of unsolicited mail",
          "unusual rate of email",
          "unusual rate of unsolicited email",
          "unusual amount of unsolicited email",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      scope: "sender-domain",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.28 Gmail has detected an unusual rate of mail originating from your DKIM domain [example.org 35]. To protect our users from spam, mail has been temporarily rate limited. - gsmtp",
        "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your SPF domain [example.org 34]. s9-20020a - gsmtp",
        "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail containing one of your URL domains [example.org]. - gsmtp",
      ],
    },
    {
      id: "google-reputation/same-message-id",
      when: {
        says: [
          "exceeded its quota for sending messages with the same Message-ID",
          "exceeded the quota for sending messages that have the same Message-ID",
        ],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      scope: "message",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "421-4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:. To best protect our users, the message has been temporarily rejected. - gsmtp",
      ],
    },
    {
      id: "google-reputation/suspected",
      when: {
        says: "our system has detected that this message is",
        not: ["likely unsolicited", "suspicious", "does not meet", "very low reputation"],
      },
      reason: "spam-content",
      confidence: 0.55,
      alternatives: [{ reason: "reputation-blocked", confidence: 0.35 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550-5.7.1 [192.0.2.10 12] Our system has detected that this message is"],
      misses: [
        "550-5.7.1 [192.0.2.10 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp",
      ],
    },
    {
      id: "google-reputation/low-reputation",
      when: {
        says: "suspicious due to the very low reputation of the",
        not: ["reputation of the sending IP", "reputation of the sending domain"],
      },
      reason: "reputation-blocked",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["421-4.7.0 This message is suspicious due to the very low reputation of the"],
    },
    {
      id: "google-reputation/rate-limited",
      when: {
        provider: "google",
        says: ["this mail has been rate limited", "this email has been rate limited"],
        not: ["unauthenticated", "because", "SPF", "DKIM", "DMARC", "aligned", "PTR"],
      },
      reason: "rate-limited",
      detail: "volume",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550 5.7.1 This mail has been rate limited. t0-20020a - gsmtp"],
      misses: [
        "421-4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp",
      ],
    },
    {
      id: "google-reputation/try-again-closing",
      when: { provider: "google", says: "try again later, closing connection" },
      reason: "rate-limited",
      detail: "connections",
      alternatives: [{ reason: "server-error", confidence: 0.2 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["421 4.7.0 Try again later, closing connection. (EHLO) u1-20020a - gsmtp"],
    },
    {
      id: "google-reputation/not-authorized-ip",
      when: {
        says: [
          "?p=NotAuthorizedError",
          "is not authorized to send email directly to our servers",
          "the IP you're using to send mail is not authorized",
          "the IP you're using to send email is not authorized",
        ],
      },
      reason: "direct-mail-blocked",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.1 [192.0.2.10] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. https://support.google.com/mail/?p=NotAuthorizedError - gsmtp",
      ],
    },
    {
      id: "google-reputation/blocked-message",
      when: {
        says: [
          "?p=BlockedMessage",
          "blocked because its content presents a potential",
          "detected an illegal attachment on your message",
          "to review our attachment guidelines",
          "5.7.0 review our attachment guidelines",
        ],
        not: "unicode character in a disallowed header",
      },
      reason: "attachment-blocked",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "552-5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. v2-20020a - gsmtp",
        "552-5.7.0 This message was blocked because its content presents a potential",
        "552-5.7.0 Our system detected an illegal attachment on your message. Please visit http://mail.google.com/support/bin/answer.py?answer=6590 to review our attachment guidelines.",
      ],
      misses: [
        "550 5.7.1 The message contains a unicode character in a disallowed header. https://support.google.com/mail/?p=BlockedMessage - gsmtp",
      ],
    },
  ],
} satisfies RuleFile;
