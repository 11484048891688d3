import type { RuleFile } from "../../src/types.js";

/** Google: the recipient, his mailbox and its size. */
export default {
  name: "google",
  layer: "provider",
  rules: [
    {
      id: "google/no-such-user",
      when: { says: ["?p=NoSuchUser", "the email account that you tried to reach does not exist"] },
      reason: "user-unknown",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. https://support.google.com/mail/?p=NoSuchUser a1-20020ab01234.5 - gsmtp",
        "550 5.1.1 Das E-Mail-Konto, das Sie erreichen wollten, ist nicht vorhanden. https://support.google.com/mail/?p=NoSuchUser - gsmtp",
      ],
      misses: [
        "552-5.2.2 The email account that you tried to reach is over quota. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp",
      ],
    },
    {
      id: "google/disabled-user",
      when: {
        says: [
          "?p=DisabledUser",
          "the email account that you tried to reach is disabled",
          "the email account that you tried to reach is inactive",
        ],
      },
      reason: "mailbox-disabled",
      detail: "inactive",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser b2-20020a.17 - gsmtp",
        "550-5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser - gsmtp",
      ],
      misses: [
        "550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp",
      ],
    },
    {
      id: "google/over-quota-temporary",
      when: {
        smtp: [452, 450],
        says: [
          "?p=OverQuotaTemp",
          "the recipient's inbox is out of storage space",
          "the email account that you tried to reach is over quota",
        ],
        not: ["?p=OverQuotaPerm", "out of storage space and inactive"],
      },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp c3-20020a05 - gsmtp",
        "452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
      ],
      misses: [
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm - gsmtp",
      ],
    },
    {
      id: "google/over-quota-permanent",
      when: {
        smtp: [552, 550],
        says: [
          "?p=OverQuotaPerm",
          "the recipient's inbox is out of storage space and inactive",
          "the email account that you tried to reach is over quota",
        ],
      },
      reason: "mailbox-full",
      detail: "over-quota-inactive",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm d4-20020a05 - gsmtp",
        "552 5.2.2 The email account that you tried to reach is over quota and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm - gsmtp",
      ],
      misses: [
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
      ],
    },
    {
      id: "google/email-quota-exceeded",
      when: { provider: "google", says: "email quota exceeded" },
      reason: "mailbox-full",
      detail: "over-quota",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550 5.7.1 Email quota exceeded. e5-20020a05 - gsmtp"],
    },
    {
      id: "google/receiving-rate",
      when: {
        says: [
          "?p=ReceivingRate",
          "?p=ReceivingRatePerm",
          "?p=OverReceiveLimit",
          "receiving mail at a rate that prevents additional messages",
          "you are trying to contact is receiving mail too quickly",
          "receiving email at a rate that prevents additional messages",
          "you are trying to contact is receiving email too quickly",
        ],
      },
      reason: "recipient-rate-limited",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. https://support.google.com/mail/?p=OverReceiveLimit - gsmtp",
        "450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. https://support.google.com/mail/?p=ReceivingRate f6-20020a - gsmtp",
        "550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. For more information, please visit https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp",
      ],
      misses: [
        "550 5.2.1 The email account that you tried to reach is disabled. https://support.google.com/mail/?p=DisabledUser - gsmtp",
      ],
    },
    {
      id: "google/bad-recipient-domain",
      when: { says: ["?p=BadRcptDomain", "we weren't able to find the recipient domain"] },
      reason: "domain-not-found",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces. https://support.google.com/mail/?p=BadRcptDomain - gsmtp",
      ],
    },
    {
      id: "google/recipient-syntax",
      when: {
        says: [
          "the recipient address * is not a valid RFC-5321 address",
          "the recipient address * is not a valid RFC 5321 address",
          "recipient address * not a valid RFC*5321",
        ],
      },
      reason: "address-invalid",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "553 5.1.3 The recipient address <bob@@example.com> is not a valid RFC-5321 address. g7-20020a - gsmtp",
        "553-5.1.3 The recipient address <bob example.com> is not a valid RFC 5321 address. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp",
      ],
      misses: ["553-5.1.7 The sender address <alice@> is not a valid RFC-5321 address. - gsmtp"],
    },
    {
      id: "google/sender-syntax",
      when: {
        says: [
          "the sender address * is not a valid RFC-5321 address",
          "the sender address * is not a valid RFC 5321 address",
        ],
      },
      reason: "sender-domain-invalid",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["553-5.1.7 The sender address <alice@example> is not a valid RFC-5321 address. h8-20020a - gsmtp"],
    },
    {
      id: "google/max-size",
      when: {
        says: [
          "?p=MaxSizeError",
          "exceeded Google's message size limits",
          "exceeded * Google's message size limits",
          "exceeds Google's message size limit of",
        ],
      },
      reason: "message-too-large",
      detail: "message",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError - gsmtp",
        "552-5.2.3 Your message exceeded Google's message size limits. Please visit http://mail.google.com/support/bin/answer.py?answer=8770 to review our size guidelines.",
      ],
      misses: [
        "552-5.3.4 Your message exceeded Google's message header size limits. To view our header size guidelines, go to https://support.google.com/a?p=header-limits - gsmtp",
      ],
    },
    {
      id: "google/header-limits",
      when: {
        says: [
          "?p=header-limits",
          "Google's message header size limit",
          "bytes per individual header size",
          "Google's header name limit of",
          "header value * exceeds Google's limit of",
          "Subject header value * exceeds Google's limit",
        ],
      },
      reason: "message-too-large",
      detail: "headers",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "552-5.3.4 Your message exceeded Google's message header size limits. To view our header size guidelines, go to https://support.google.com/a?p=header-limits i9-20020a - gsmtp",
        "552-5.3.4 The size of the References header value (12000 bytes) exceeds Google's limit of 10000 bytes per individual header size. - gsmtp",
      ],
    },
    {
      id: "google/attachment-count",
      when: {
        says: ["the number of attachments * exceeds Google's limit of", "exceeds Google's limit of * attachments"],
      },
      reason: "message-too-large",
      detail: "attachments-count",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "552-5.3.4 The number of attachments (1024) exceeds Google's limit of 500 attachments. To view our attachment size guidelines, go to https://support.google.com/a/answer/1366776 - gsmtp",
      ],
    },
    {
      id: "google/too-many-recipients",
      when: {
        provider: "google",
        says: [
          "?p=TooManyRecipientsError",
          "your message has too many recipients",
          "too many recipients for this sender",
          "domain policy size per transaction exceeded",
        ],
      },
      reason: "too-many-recipients",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "452-4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, visit https://support.google.com/mail/?p=TooManyRecipientsError - gsmtp",
        "452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. - gsmtp",
        "550-5.5.3 Too many recipients for this sender. j0-20020a - gsmtp",
      ],
    },
    {
      id: "google/multiple-domains",
      when: { says: "multiple destination domains per transaction is unsupported" },
      reason: "too-many-recipients",
      alternatives: [{ reason: "protocol-error", confidence: 0.3 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again. k1-20020a - gsmtp",
      ],
    },
    {
      id: "google/mail-loop",
      when: { says: ["?p=MailLoop", "message exceeded 50 hops"] },
      reason: "mail-loop",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. For more information, go to https://support.google.com/mail/?p=MailLoop - gsmtp",
      ],
    },
    {
      id: "google/not-in-allow-list",
      when: { says: "IP not in whitelist for RCPT domain" },
      reason: "recipient-restricted",
      detail: "allow-list",
      party: "recipient-admin",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["421 4.7.0 IP not in whitelist for RCPT domain, closing connection. l2-20020a - gsmtp"],
    },
    {
      id: "google/domain-policy",
      when: {
        says: [
          "has a policy that prohibited the mail that you sent",
          "has a policy that prohibits the email that you sent",
          "you are sending to (or from) has a policy that",
        ],
      },
      reason: "policy-rejected",
      detail: "admin-rule",
      alternatives: [{ reason: "recipient-restricted", confidence: 0.2 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details. m3-20020a - gsmtp",
      ],
      misses: ["550 5.7.1 The user or domain that you are sending to has a policy that requires more - example.net"],
    },
    {
      id: "google/customer-rule",
      when: { says: "gcdp" },
      reason: "policy-rejected",
      detail: "admin-rule",
      confidence: 0.8,
      alternatives: [{ reason: "recipient-restricted", confidence: 0.15 }],
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550 5.7.1 This message does not meet our company's rules. n4-20020a - gcdp"],
    },
  ],
} satisfies RuleFile;
