import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "broadcom",
  status: "active",
  lists: ["symantec-reputation"],
  removal: {
    url: "https://ipremoval.sms.symantec.com/",
    needs: ["needIp", "needContact"],
    source: "https://ipremoval.sms.symantec.com/",
  },
  page: { url: "https://knowledge.broadcom.com/external/article/169652/email-error-and-bounce-codes-for-email-s.html" },
  codes: [
    {
      code: "but I have not been configured to let you",
      reason: "domain-not-hosted",
      meaning: "The recipient's domain, or the way to it, is not set up at the gateway.",
      example:
        "553 you are trying to use me [server-12.tower-1.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.10, example.org] do this. Please visit www.symanteccloud.com/troubleshooting for more details",
    },
    {
      code: "Message filtered",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example:
        "553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)",
    },
    {
      code: "filtered by Outbound scanning",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter for outgoing mail takes the message for spam.",
      example: "553 filtered by Outbound scanning. (#5.7.1)",
    },
    {
      code: "[7.7]",
      reason: "reputation-blocked",
      meaning: "The connection is refused because of the reputation of the IP address.",
      example:
        "501 Connection rejected by policy [7.7] 20805, please visit www.messagelabs.com/support for more details about this error message.",
    },
    {
      code: "your IP is in the PBL",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the Spamhaus PBL.",
      example: "553-mail rejected because your IP is in the PBL. See http://www.spamhaus.org/pbl",
    },
    {
      code: "your email address has been blocked",
      reason: "recipient-restricted",
      detail: "sender-blocked",
      meaning: "The recipient's organisation has blocked the sender.",
      example: "553 Sorry, your email address has been blocked. Please visit www.symanteccloud.com/troubleshooting",
    },
    {
      code: "your IP address has been blocked",
      reason: "reputation-blocked",
      meaning: "The IP address is blocked.",
      example: "553 Sorry, your IP address has been blocked. Please visit www.symanteccloud.com/troubleshooting",
    },
    {
      code: "TLS/SSLv3 Connection required",
      reason: "tls-failed",
      detail: "encryption-required",
      meaning: "The recipient demands encryption.",
      example: "451 TLS/SSLv3 Connection required. (#4.7.1)",
    },
    {
      code: "Stray linefeeds in message",
      reason: "message-malformed",
      meaning: "The message has line ends that the standard forbids.",
      example: "553 Stray linefeeds in message (#5.6.2)",
    },
  ],
  source: "https://knowledge.broadcom.com/external/article/169652/email-error-and-bounce-codes-for-email-s.html",
  seen: "2026-11",
} satisfies ProviderHelp;
