import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "spectrum",
  status: "active",
  page: { url: "https://www.spectrum.net/support/internet/understanding-email-error-codes" },
  codes: [
    {
      code: ["AUP#In-1000", "AUP#I-1000"],
      reason: "reputation-blocked",
      meaning: "The IP address is blocked because of its reputation.",
      example: "554 5.7.1 192.0.2.10 blocked AUP#I-1000",
    },
    {
      code: ["AUP#In-1020", "AUP#I-1020"],
      reason: "reputation-blocked",
      meaning:
        "The sender is blocked for a time because recipients reported its mail or its behaviour looked wrong; the block ends by itself.",
      example:
        "554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.10 blocked. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1020",
      source:
        "https://community.spectrum.net/discussion/172891/i-manage-a-domain-stovebolt-com-that-is-having-emails-to-spectum-users-blocked",
      seen: "2023-10",
    },
    {
      code: ["AUP#In-1310", "AUP#I-1310", "AUP#In-1340", "AUP#I-1340"],
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections at a time.",
      example: "421 cmsmtp 192.0.2.10 blocked AUP#In-1340",
    },
    {
      code: ["AUP#In-1370", "AUP#I-1370"],
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server sent more than its reputation allows.",
      example: "421 cmsmtp 192.0.2.10 blocked. AUP#In-1370",
    },
    {
      code: ["AUP#In-1200", "AUP#In-1210"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Cloudmark Sender Intelligence.",
      example: "554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.10 blocked. AUP#In-1200",
    },
    {
      code: ["AUP#In-1220", "AUP#In-1230", "AUP#In-1240", "AUP#In-1250"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a list of Spamhaus.",
      example: "554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.10 blocked. AUP#In-1220",
    },
    {
      code: "AUP#In-1260",
      reason: "policy-rejected",
      detail: "ipv6",
      meaning: "Mail from this IPv6 address is not accepted.",
      example: "554 impin004.msg.chrl.nc.charter.net cmsmtp 192.0.2.10 blocked. AUP#In-1260",
    },
  ],
  notes: [
    {
      text: "There is no form or address for senders: the former unblock@charter.net no longer answers, and blocks end by themselves.",
      source:
        "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-delivery-blocks-from-spectrumcharter",
      seen: "2025-08",
    },
    { text: "How many connections are allowed depends on the reputation of the IP address." },
  ],
  source: "https://www.spectrum.net/support/internet/understanding-email-error-codes",
  seen: "2026-11",
} satisfies ProviderHelp;
