import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "comcast",
  status: "active",
  removal: { url: "https://postmaster.comcast.net/", needs: ["needIp", "needError", "needContact"] },
  page: {
    url: "https://es.xfinity.com/support/articles/email-errors",
    byCode: "https://postmaster.comcast.net/smtp-error-codes.php#{code}",
    source: "https://es.xfinity.com/support/articles/email-errors",
  },
  codes: [
    {
      code: "ES000001",
      reason: "direct-mail-blocked",
      detail: "residential",
      meaning: "The IP address belongs to Comcast's own residential customers, who have to use its outgoing server.",
    },
    {
      code: "ES000010",
      reason: "direct-mail-blocked",
      detail: "residential",
      meaning: "The IP address belongs to a dynamic or residential range, or its reverse name looks so.",
      example:
        "554 resimta-po-13v.sys.comcast.net comcast 192.0.2.10 Please see http://postmaster.comcast.net/smtp-error-codes.php#ES000010",
    },
    {
      code: "BL000000",
      reason: "reputation-blocked",
      meaning: "Mail from this IP address came in patterns of spam.",
      example:
        "554 resimta-po-12v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
    },
    {
      code: "BL000001",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Spamhaus ZEN.",
      example:
        "554 resimta-po-12v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000001",
    },
    {
      code: "BL000010",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Cloudmark Sender Intelligence.",
      example:
        "554 resimta-po-12v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000010",
    },
    {
      code: "BL000011",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Spamhaus ZEN and on Cloudmark Sender Intelligence.",
    },
    {
      code: "BL000100",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the Sender Score list.",
      example:
        "554 resimta-po-12v.sys.comcast.net comcast 192.0.2.10 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000100",
    },
    {
      code: "BL000101",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Spamhaus ZEN and on the Sender Score list.",
    },
    {
      code: "BL000110",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the Sender Score list and on Cloudmark Sender Intelligence.",
    },
    {
      code: "BL000111",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on all three lists: Spamhaus ZEN, Cloudmark and Sender Score.",
    },
    {
      code: ["RL000001", "RL000010"],
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sends more than its reputation allows, and is slowed down.",
      example:
        "421 4.1.0 192.0.2.10 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000001",
    },
    {
      code: "DM000001",
      reason: "sender-auth-failed",
      detail: "dmarc",
      meaning: "The message fails the DMARC policy of its domain.",
      example:
        "550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001",
    },
  ],
  notes: [
    { text: "At most 25 connections at a time from one IP address." },
    { text: "Every sending address needs a reverse name." },
    {
      text: "Mailboxes at comcast.net are being moved to Yahoo Mail, one after the other, since June 2025.",
      source: "https://bentonow.com/smtp-errors/yahoo",
      seen: "2025-06",
    },
  ],
  source: "https://postmaster.comcast.net/smtp-error-codes.php",
  seen: "2026-11",
} satisfies ProviderHelp;
