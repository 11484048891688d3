import type { RuleFile } from "../../src/types.js";

/** Microsoft's own status codes where the text says nothing more, or speaks another language. */
export default {
  name: "microsoft-codes",
  layer: "provider",
  rules: [
    {
      id: "microsoft-codes/5-1-10",
      when: { provider: "microsoft", smtp: 550, status: "5.1.10" },
      reason: "user-unknown",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.1.10 Empfaenger nicht gefunden",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.1.10",
        },
      ],
    },
    {
      id: "microsoft-codes/refused",
      when: { status: ["4.4.316", "5.4.316"] },
      reason: "connection-failed",
      detail: "refused",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [{ text: "450 4.4.316 Yhteys evätty", status: "4.4.316" }],
      misses: [{ text: "450 4.4.7 Viesti vanhentui", status: "4.4.7" }],
    },
    {
      id: "microsoft-codes/5-1-8",
      when: { provider: "microsoft", status: "5.1.8" },
      reason: "sender-suspended",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        { text: "550 5.1.8 Zugriff verweigert", remoteMta: "example-com.mail.protection.outlook.com", status: "5.1.8" },
      ],
    },
    {
      id: "microsoft-codes/restricted-recipient",
      when: { provider: "microsoft", status: ["5.7.12", "5.7.13", "5.7.133", "5.7.134", "5.7.135", "5.7.136"] },
      reason: "recipient-restricted",
      detail: "internal-only",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.136 Zustellung nicht erlaubt",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.12",
        },
      ],
    },
    {
      id: "microsoft-codes/allowed-senders",
      when: { provider: "microsoft", status: ["5.7.124", "5.7.129"] },
      reason: "recipient-restricted",
      detail: "allow-list",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.129 Zustellung eingeschraenkt",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.124",
        },
      ],
    },
    {
      id: "microsoft-codes/reserved-recipient",
      when: { provider: "microsoft", status: ["5.7.505", "5.7.507", "5.7.513"] },
      reason: "recipient-restricted",
      detail: "sender-blocked",
      party: "recipient-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.513 Adresse gesperrt",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.505",
        },
      ],
    },
    {
      id: "microsoft-codes/sender-banned",
      when: { provider: "microsoft", status: ["5.7.501", "5.7.502", "5.7.503"] },
      reason: "sender-suspended",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.503 Zugriff verweigert",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.501",
        },
      ],
    },
    {
      id: "microsoft-codes/ip-banned",
      when: { provider: "microsoft", status: ["5.7.511", "5.7.606", "5.7.607", "5.7.608", "5.7.609", "5.7.610"] },
      reason: "reputation-blocked",
      facts: { delistUrl: "https://sender.office.com/" },
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.608 Zugriff verweigert",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.511",
        },
      ],
    },
    {
      id: "microsoft-codes/dmarc-rejected",
      when: { provider: "microsoft", status: "5.7.509" },
      reason: "sender-auth-failed",
      detail: "dmarc",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.509 Zugriff verweigert",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.509",
        },
      ],
    },
    {
      id: "microsoft-codes/unauthenticated",
      when: { provider: "microsoft", status: "5.7.515" },
      reason: "sender-auth-failed",
      detail: "alignment",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.515 Zugriff verweigert",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.515",
        },
      ],
    },
    {
      id: "microsoft-codes/tenant-blocked",
      when: { provider: "microsoft", status: ["5.7.700", "5.7.701", "5.7.702", "5.7.704", "5.7.705", "5.7.708"] },
      reason: "sender-suspended",
      detail: "tenant",
      party: "sender-admin",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.702 Zugriff verweigert",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.700",
        },
      ],
    },
    {
      id: "microsoft-codes/unregistered-domain",
      when: { provider: "microsoft", status: "5.7.750" },
      reason: "sender-not-permitted",
      detail: "unregistered-domain",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.750 Dienst nicht verfuegbar",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.750",
        },
      ],
    },
    {
      id: "microsoft-codes/mail-flow-rule",
      when: {
        provider: "microsoft",
        status: ["5.7.900", "5.7.901", "5.7.902", "5.7.903", "5.7.904", "5.7.905", "5.7.910", "5.7.999"],
      },
      reason: "policy-rejected",
      detail: "admin-rule",
      alternatives: [{ reason: "recipient-restricted", confidence: 0.25 }],
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "550 5.7.900 Externe Nachrichten an diese Abteilung sind nicht vorgesehen",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "5.7.900",
        },
      ],
    },
    {
      id: "microsoft-codes/hop-count",
      when: { provider: "microsoft", status: "5.4.14" },
      reason: "mail-loop",
      detail: "hops",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        { text: "550 5.4.14 Schleife", remoteMta: "example-com.mail.protection.outlook.com", status: "5.4.14" },
      ],
    },
    {
      id: "microsoft-codes/tls",
      when: {
        provider: "microsoft",
        status: [
          "4.7.321",
          "4.7.322",
          "4.7.323",
          "4.7.324",
          "4.7.325",
          "5.7.321",
          "5.7.322",
          "5.7.323",
          "5.7.324",
          "5.7.325",
          "4.4.317",
          "5.4.317",
        ],
      },
      reason: "tls-failed",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        {
          text: "450 4.4.317 Verschluesselung fehlt",
          remoteMta: "example-com.mail.protection.outlook.com",
          status: "4.7.321",
        },
      ],
    },
    {
      id: "microsoft-codes/throttled",
      when: {
        provider: "microsoft",
        status: ["4.7.500", "4.7.501", "4.7.550", "4.7.600", "4.7.650", "4.7.651", "4.7.652", "4.7.850"],
      },
      reason: "rate-limited",
      detail: "reputation-throttle",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
      seen: "2026-11",
      matches: [
        { text: "451 4.7.600 Bitte spaeter", remoteMta: "example-com.mail.protection.outlook.com", status: "4.7.500" },
      ],
    },
  ],
} satisfies RuleFile;
