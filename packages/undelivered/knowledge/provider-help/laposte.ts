import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "laposte",
  status: "active",
  page: { url: "https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/" },
  postmaster: [{ name: "Signal Spam feedback loop", url: "https://www.signal-spam.fr/" }],
  codes: [
    {
      code: ["LPN007_101", "LPN105_101", "LPNAAA_101"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a list of Spamhaus.",
      example:
        "550 5.7.1 Service unavailable; client [192.0.2.10] blocked using Spamhaus. Les emails envoyes vers la messagerie Laposte.net ont ete bloques par nos services. https://www.spamhaus.org/lookup/ LPNAAA_101",
    },
    {
      code: ["LPN007_102", "LPN105_102"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the Sender Score list.",
      example:
        "550 5.5.0 Les emails envoyes vers la messagerie Laposte.net ont ete bloques par nos services. The emails sent to the mail host Laposte.net were blocked by our services. https://senderscore.org/blacklistlookup/ LPN007_102",
    },
    {
      code: ["LPN007_104", "LPN105_104"],
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      example: "421 4.7.0 Trop de connexions. Too many connections, slow down. LPN105_104",
    },
    {
      code: ["LPN006_107", "LPN001_108", "LPN003_109", "LPN105_423", "LPN105_424", "LPN027_503"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning: "Mail from this IP address is slowed down; try again later.",
      example: "421 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107",
    },
    {
      code: "LPN004_401",
      reason: "sender-auth-failed",
      detail: "spf",
      meaning: "The domain of the sender does not allow this server in its SPF record.",
      example: "550 5.5.0 SPF: 192.0.2.10 is not allowed to send mail. LPN004_401",
    },
    {
      code: ["LPN007_402", "LPN105_402"],
      reason: "auth-required",
      meaning: "The server that sends would have to log in.",
      example: "550 5.5.0 Authentification requise. Authentication Required. LPN105_402",
    },
    {
      code: ["LPN007_403", "LPN105_403", "LPN007_405", "LPN105_405"],
      reason: "sender-domain-invalid",
      detail: "callout",
      meaning: "The sender address cannot receive mail, which it has to.",
      example: "501 5.0.1 Emetteur invalide. Invalid Sender. LPN105_405",
    },
    {
      code: ["LPN007_416", "LPN105_416", "LPN416"],
      reason: "user-unknown",
      meaning: "There is no mailbox of this address.",
      example: "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. LPN416",
    },
    {
      code: ["LPN007_417", "LPN105_417"],
      reason: "mailbox-full",
      detail: "over-quota",
      meaning: "The mailbox is full.",
      example: "552 5.1.1 Boite du destinataire pleine. Recipient overquota. LPN007_417",
    },
    {
      code: ["LPN007_420", "LPN105_420"],
      reason: "mailbox-disabled",
      detail: "archived",
      meaning: "The mailbox has been archived because nobody used it.",
      example: "550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420",
    },
    {
      code: ["LPN007_421", "LPN105_421"],
      reason: "sender-not-permitted",
      detail: "send-as",
      meaning: "The sender address does not belong to the account.",
      example: "550 5.5.3 Mail from not owned by user. LPN105_421",
    },
    {
      code: ["LPN007_426", "LPN105_426"],
      reason: "mailbox-disabled",
      detail: "suspended",
      meaning: "The account of the recipient is blocked.",
      example: "550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426",
    },
    {
      code: ["LPN007_505", "LPN105_505"],
      reason: "server-error",
      detail: "internal",
      meaning: "La Poste has a fault of its own; try again later.",
      example: "421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN007_505",
    },
    {
      code: ["LPN007_510", "LPN005_510", "LPN105_510"],
      reason: "reputation-blocked",
      meaning: "Mail from this IP address is refused because of its reputation or its content.",
      example: "550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN005_510",
    },
    {
      code: ["LPN007_517", "LPN105_517"],
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The message fails the DMARC policy of its domain.",
      example:
        "571 5.7.1 Message refused, DMARC verification Failed. Message refuse, verification DMARC en echec LPN007_517",
    },
    {
      code: "LPN000_630",
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "The server that sends is refused by a policy.",
      example: "554 5.7.1 Client host rejected LPN000_630",
    },
  ],
  notes: [
    {
      text: "At most 2 connections at a time from one IP address, and 100 messages over each.",
      source: "https://bentonow.com/smtp-errors/laposte",
      seen: "2025-06",
    },
    {
      text: "The sender address must be able to receive mail; otherwise LPN007_405 follows.",
      source: "https://bentonow.com/smtp-errors/laposte",
      seen: "2025-06",
    },
    { text: "The filters of Vade stand before the mailboxes." },
  ],
  source: "https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/",
  seen: "2026-11",
} satisfies ProviderHelp;
