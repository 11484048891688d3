import type { RuleFile } from "../../src/types.js";

/** Microsoft 365 and Exchange: encryption on the way. */
export default {
  name: "microsoft-tls",
  layer: "provider",
  rules: [
    {
      id: "microsoft-tls/mta-sts",
      when: { says: "failed MTA-STS validation" },
      reason: "tls-failed",
      detail: "mta-sts",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "450 4.4.8 MX hosts of example.com failed MTA-STS validation",
        "450 4.7.5 Remote certificate failed MTA-STS validation. Reason: UntrustedRoot",
      ],
    },
    {
      id: "microsoft-tls/starttls-required",
      when: { says: ["STARTTLS is required to send mail", "starttls-not-supported"] },
      reason: "tls-failed",
      detail: "starttls-missing",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "450 4.4.317 STARTTLS is required to send mail [Message=451 5.7.3 STARTTLS is required to send mail]",
        "550 5.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail.",
      ],
    },
    {
      id: "microsoft-tls/certificate",
      when: { says: ["certificate-expired: destination mail server", "certificate-host-mismatch"] },
      reason: "tls-failed",
      detail: "certificate",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.322 certificate-expired: Destination mail server's certificate is expired.",
        "450 4.7.325 certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)",
      ],
    },
    {
      id: "microsoft-tls/untrusted-root",
      when: { says: "[Message=UntrustedRoot]" },
      reason: "tls-failed",
      detail: "certificate",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root",
      seen: "2026-11",
      matches: [
        "450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot] [LastAttemptedServerName=mail.example.com]",
      ],
    },
    {
      id: "microsoft-tls/dane",
      when: { says: ["tlsa-invalid", "dnssec-invalid"] },
      reason: "tls-failed",
      detail: "dane",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.323 tlsa-invalid: The domain failed DANE validation.",
        "450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records",
      ],
    },
    {
      id: "microsoft-tls/connector-restriction",
      when: { says: "RestrictDomainsToIPAddresses or RestrictDomainsToCertificate" },
      reason: "relay-denied",
      party: "recipient-admin",
      alternatives: [{ reason: "tls-failed", confidence: 0.25 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
      ],
    },
  ],
} satisfies RuleFile;
