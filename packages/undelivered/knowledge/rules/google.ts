import type { RuleFile } from "../../src/types.js";

/** Google: the recipient and his mailbox. */
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
          "receiving mail at a rate that",
          "you are trying to contact is receiving mail too quickly",
          "receiving email at a rate that",
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
      detail: "syntax",
      party: "sender",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["553-5.1.7 The sender address <alice@example> is not a valid RFC-5321 address. h8-20020a - gsmtp"],
    },
    {
      // Their servers answer: where none is reached, the own network mostly lets nothing out at port 25.
      id: "google/not-reached",
      when: { provider: "google", says: "connect to * connection timed out" },
      reason: "connection-failed",
      detail: "timeout",
      party: "sender-admin",
      source: "https://www.postfix.org/postconf.5.html#smtp_connect_timeout",
      seen: "2026-11",
      matches: [
        {
          text: "connect to gmail-smtp-in.l.google.com[192.0.2.26]:25: Connection timed out",
          remoteMta: "gmail-smtp-in.l.google.com",
        },
      ],
      misses: [{ text: "connect to mx.example.net[192.0.2.26]:25: Connection timed out" }],
    },
  ],
} satisfies RuleFile;
