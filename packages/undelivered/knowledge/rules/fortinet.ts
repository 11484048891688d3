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
      id: "fortinet/classified-spam",
      when: {
        says: [
          'classifier="FortiGuard AntiSpam',
          'classifier="Heuristic',
          'classifier="Bayesian',
          'classifier="Banned Word',
          'classifier="Behavior Analysis',
        ],
      },
      reason: "spam-content",
      detail: "content",
      source: "https://docs.fortinet.com/document/fortimail/7.4.0/log-reference/ (history logs, classifier)",
      seen: "2026-11",
      matches: [
        'date=2026-11-27 time=10:00:01 type=statistics client_name="mail.example.net" from="ben@example.net" to="anna@example.org" virus="" disposition="Reject" classifier="FortiGuard AntiSpam" message_length="3120"',
      ],
      misses: ['disposition="Reject" classifier="Recipient Verification" message_length="3120"'],
    },
    {
      id: "fortinet/classified-unknown",
      when: { says: 'classifier="Recipient Verification"' },
      reason: "user-unknown",
      source: "https://docs.fortinet.com/document/fortimail/7.4.0/log-reference/ (history logs, classifier)",
      seen: "2026-11",
      matches: [
        'date=2026-11-27 time=10:00:01 type=statistics from="ben@example.net" to="anna@example.org" virus="" disposition="Reject" classifier="Recipient Verification" message_length="3120"',
      ],
      misses: ['disposition="Reject" classifier="FortiGuard AntiSpam" message_length="3120"'],
    },
    {
      id: "fortinet/classified-virus",
      when: { says: ['classifier="Virus Signature"', 'classifier="FortiSandbox', 'classifier="Virus Outbreak'] },
      reason: "malware",
      source: "https://docs.fortinet.com/document/fortimail/7.4.0/log-reference/ (history logs, classifier)",
      seen: "2026-11",
      matches: [
        'date=2026-11-27 time=10:00:01 type=statistics from="ben@example.net" to="anna@example.org" virus="EICAR" disposition="Reject" classifier="Virus Signature" message_length="3120"',
      ],
      misses: ['disposition="Reject" classifier="FortiGuard AntiSpam" message_length="3120"'],
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
