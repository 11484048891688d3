import type { RuleFile } from "../../src/types.js";

/** Google: the size of messages, how many recipients they have, and what a domain allows. */
export default {
  name: "google-message",
  layer: "provider",
  rules: [
    {
      id: "google-message/max-size",
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
      id: "google-message/header-limits",
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
      id: "google-message/attachment-count",
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
      id: "google-message/too-many-recipients",
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
      id: "google-message/multiple-domains",
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
      id: "google-message/mail-loop",
      when: { says: ["?p=MailLoop", "message exceeded 50 hops"] },
      reason: "mail-loop",
      detail: "hops",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. For more information, go to https://support.google.com/mail/?p=MailLoop - gsmtp",
      ],
    },
    {
      id: "google-message/not-in-allow-list",
      when: { says: "IP not in whitelist for RCPT domain" },
      reason: "recipient-restricted",
      detail: "allow-list",
      party: "recipient-admin",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["421 4.7.0 IP not in whitelist for RCPT domain, closing connection. l2-20020a - gsmtp"],
    },
    {
      id: "google-message/domain-policy",
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
      id: "google-message/group-spam",
      when: { says: "was rejected due to spam classification" },
      reason: "spam-content",
      detail: "content",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "Your email to group staff@example.com was rejected due to spam classification. To address this issue, contact the owner of the group.",
      ],
    },
    {
      id: "google-message/customer-rule",
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
