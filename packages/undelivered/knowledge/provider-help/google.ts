import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "google",
  status: "active",
  removal: {
    url: "https://support.google.com/mail/contact/bulk_send_new",
    needs: ["needIp", "needDomain", "needError", "needHeaders"],
    source: "https://support.google.com/mail/contact/bulk_send_new",
    seen: "2026-11",
  },
  page: { url: "https://support.google.com/a/answer/3726730", byCode: "https://support.google.com/mail/?p={code}" },
  postmaster: [
    {
      name: "Postmaster Tools",
      url: "https://postmaster.google.com/",
      source: "https://support.google.com/a/answer/81126",
      seen: "2023-12",
    },
    {
      name: "Email sender guidelines",
      url: "https://support.google.com/a/answer/81126",
      source: "https://support.google.com/a/answer/81126",
      seen: "2023-12",
    },
  ],
  codes: [
    {
      code: "NoSuchUser",
      reason: "user-unknown",
      meaning: "There is no account of this address.",
      example:
        "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. https://support.google.com/mail/?p=NoSuchUser a1-20020ab01234.5 - gsmtp",
    },
    {
      code: "DisabledUser",
      reason: "mailbox-disabled",
      meaning: "The account has been switched off.",
      example:
        "550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser b2-20020a.17 - gsmtp",
    },
    {
      code: "OverQuotaTemp",
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox has no room at the moment.",
      example:
        "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp c3-20020a05 - gsmtp",
    },
    {
      code: "OverQuotaPerm",
      reason: "mailbox-full",
      detail: "over-quota-inactive",
      meaning: "The mailbox has had no room for a long time, and nobody seems to use it.",
      example:
        "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm d4-20020a05 - gsmtp",
    },
    {
      code: ["ReceivingRate", "ReceivingRatePerm", "OverReceiveLimit"],
      reason: "recipient-rate-limited",
      meaning: "The mailbox is being sent more mail than it may take at a time.",
      example:
        "450-4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. https://support.google.com/mail/?p=OverReceiveLimit - gsmtp",
    },
    {
      code: "BadRcptDomain",
      reason: "domain-not-found",
      meaning: "The recipient's domain was not found.",
      example:
        "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces. https://support.google.com/mail/?p=BadRcptDomain - gsmtp",
    },
    {
      code: "UnsolicitedMessageError",
      reason: "spam-content",
      detail: "content",
      meaning: "The message looks like mail that nobody asked for.",
      example:
        "550-5.7.1 [192.0.2.10 12] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. https://support.google.com/mail/?p=UnsolicitedMessageError p6-20020a - gsmtp",
    },
    {
      code: ["UnsolicitedRateLimitError", "UnsolicitedIPError"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "Mail that looks unwanted comes from this server at an unusual rate, so it is slowed down.",
      example:
        "421-4.7.28 Gmail has detected an unusual rate of mail. To protect our users from spam, mail has been temporarily rate limited. https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp",
    },
    {
      code: "NotAuthorizedError",
      reason: "direct-mail-blocked",
      meaning: "The IP address may not deliver mail itself and has to use the outgoing server of its provider.",
      example:
        "550-5.7.1 [192.0.2.10] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. https://support.google.com/mail/?p=NotAuthorizedError - gsmtp",
    },
    {
      code: "IPv6AuthError",
      reason: "reverse-dns-invalid",
      detail: "ipv6",
      meaning: "The sending IPv6 address lacks a PTR record or authentication.",
      example:
        "550-5.7.1 [2001:db8::10] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. https://support.google.com/mail/?p=IPv6AuthError b4-20020a - gsmtp",
    },
    {
      code: "DmarcRejection",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The message fails the DMARC policy of the domain in From.",
      example:
        "550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. Please contact the administrator of example.org domain if this was a legitimate mail. https://support.google.com/mail/?p=DmarcRejection i1-20020a - gsmtp",
    },
    {
      code: "RfcMessageNonCompliant",
      reason: "message-malformed",
      meaning: "The header breaks RFC 5322, for instance with no From or with two of them.",
      example:
        "550-5.7.1 This message is not RFC 5322 compliant because it has duplicate headers. To reduce the amount of spam sent to Gmail, this message has been blocked. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp",
    },
    {
      code: "BlockedMessage",
      reason: "attachment-blocked",
      meaning: "The message holds a file of a kind that is not accepted.",
      example:
        "552-5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. v2-20020a - gsmtp",
    },
    {
      code: "MaxSizeError",
      reason: "message-too-large",
      detail: "message",
      meaning: "The message is larger than the limit.",
      example:
        "552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError - gsmtp",
    },
    {
      code: "header-limits",
      reason: "message-too-large",
      detail: "headers",
      meaning: "The header lines are longer or more than the limit.",
      example:
        "552-5.3.4 Your message exceeded Google's message header size limits. To view our header size guidelines, go to https://support.google.com/a?p=header-limits i9-20020a - gsmtp",
    },
    {
      code: "TooManyRecipientsError",
      reason: "too-many-recipients",
      meaning: "The message names too many recipients at once.",
      example:
        "452-4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, visit https://support.google.com/mail/?p=TooManyRecipientsError - gsmtp",
    },
    {
      code: "MailLoop",
      reason: "mail-loop",
      meaning: "The message passed more than 50 servers.",
      example:
        "554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. For more information, go to https://support.google.com/mail/?p=MailLoop - gsmtp",
    },
    {
      code: "WantAuthError",
      reason: "auth-required",
      meaning: "The program that sends did not log in.",
      example:
        "530-5.7.0 Authentication Required. For more information, go to https://support.google.com/mail/?p=WantAuthError a8-20020a - gsmtp",
    },
    {
      code: "BadCredentials",
      reason: "credentials-rejected",
      meaning: "User name or password is wrong.",
      example:
        "535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials b9-20020a - gsmtp",
    },
    {
      code: "InvalidSecondFactor",
      reason: "credentials-rejected",
      meaning: "An app password is needed, because the account asks for a second factor.",
      example:
        "534-5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor c0-20020a - gsmtp",
    },
    {
      code: "WebLoginRequired",
      reason: "credentials-rejected",
      meaning: "The owner has to log in with a browser once.",
      example:
        "534-5.7.9 Please log in with your web browser and then try again. https://support.google.com/mail/?p=WebLoginRequired - gsmtp",
    },
    {
      code: "CustomFromDenied",
      reason: "sender-not-permitted",
      meaning: "The account may not use this From address.",
      example: "550 5.7.1 https://support.google.com/mail/?p=CustomFromDenied q1-20020a - gsmtp",
    },
    {
      code: "gcdp",
      reason: "policy-rejected",
      detail: "admin-rule",
      meaning: "A rule that the recipient's administrator wrote refuses the message.",
      page: "https://support.google.com/a/answer/3726730",
      example: "550 5.7.1 This message does not meet our company's rules. n4-20020a - gcdp",
    },
  ],
  notes: [
    {
      text: "Who sends 5,000 messages or more a day needs SPF, DKIM, DMARC, an aligned From domain, and unsubscribing by one click.",
      source: "https://support.google.com/a/answer/81126",
      seen: "2023-12",
    },
    {
      text: "The spam rate in Postmaster Tools should stay below 0.1 % and never reach 0.3 %.",
      source: "https://support.google.com/a/answer/81126",
      seen: "2023-12",
    },
    {
      text: "Every sending address needs a PTR record whose name leads back to it, and mail has to come over TLS.",
      source: "https://support.google.com/a/answer/81126",
      seen: "2023-12",
    },
  ],
  source: "https://support.google.com/a/answer/3726730",
  seen: "2026-02",
} satisfies ProviderHelp;
