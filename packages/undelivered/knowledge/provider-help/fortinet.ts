import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "fortinet",
  status: "active",
  lists: ["fortiguard"],
  removal: { url: "https://www.fortiguard.com/faq/antispam_deletion", needs: ["needIp", "needContact", "needReason"] },
  page: {
    url: "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-Email-is-reject-with-the-error-message-This/ta-p/410082",
    source:
      "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-Email-is-reject-with-the-error-message-This/ta-p/410082",
  },
  codes: [
    {
      code: "FortiGuard AntiSpam(SPAM URL",
      reason: "spam-content",
      detail: "url",
      meaning: "The message holds a link that FortiGuard knows from spam.",
      example:
        "550 5.7.1 This email from IP 192.0.2.10 has been rejected. The email message was detected as spam. FortiGuard AntiSpam(SPAM URL:https://bad.example/)",
    },
    {
      code: "ASE reports it as spam",
      reason: "spam-content",
      detail: "content",
      meaning: "The filter takes the message for spam.",
      example: "554 5.7.1 This message has been blocked because ASE reports it as spam.",
    },
  ],
  source: "https://www.fortiguard.com/faq/antispam_deletion",
  seen: "2026-11",
} satisfies ProviderHelp;
