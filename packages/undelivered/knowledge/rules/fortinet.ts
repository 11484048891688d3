import type { RuleFile } from "../../src/types.js";

/** Fortinet: FortiMail and FortiGate. */
export default {
  name: "fortinet",
  layer: "provider",
  rules: [
    {
      id: "fortinet/spam-url",
      when: { says: ["AntiSpam blocking URL", "FortiGuard AntiSpam(SPAM URL", "FortiGuard WebFilter"] },
      reason: "spam-content",
      detail: "url",
      source:
        "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-Email-is-reject-with-the-error-message-This/ta-p/410082",
      seen: "2026-11",
      matches: [
        "550 5.7.1 This message has been blocked because it contains FortiGuard - AntiSpam blocking URL(s).",
        "550 5.7.1 This email from IP 192.0.2.10 has been rejected. The email message was detected as spam. FortiGuard AntiSpam(SPAM URL:https://bad.example/)",
        "This email from IP 192.0.2.10 has been rejected. The email message was detected as spam.FortiGuard WebFilter(https://bad.example (Malicious Websites))",
      ],
    },
    {
      id: "fortinet/spam",
      when: { says: "the email message was detected as spam", not: ["SPAM URL", "FortiGuard WebFilter"] },
      reason: "spam-content",
      detail: "content",
      source:
        "https://community.fortinet.com/t5/FortiMail/Troubleshooting-Tip-Email-is-reject-with-the-error-message-This/ta-p/410082",
      seen: "2026-11",
      matches: [
        "This email from IP 192.0.2.10 has been rejected. The email message was detected as spam. FortiGuard AntiSpam",
      ],
      misses: [
        "550 5.7.1 This email from IP 192.0.2.11 has been rejected. The email message was detected as spam. FortiGuard AntiSpam(SPAM URL:https://bad.example/)",
      ],
    },
    {
      id: "fortinet/ase",
      when: { says: "blocked because ASE reports it as spam" },
      reason: "spam-content",
      detail: "content",
      source: "http://www.howtodo.co.il/?author=2&paged=3",
      seen: "2026-11",
      matches: ["554 5.7.1 This message has been blocked because ASE reports it as spam."],
    },
  ],
} satisfies RuleFile;
