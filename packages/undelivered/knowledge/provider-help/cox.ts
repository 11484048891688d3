import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "cox",
  status: "active",
  removal: {
    url: "https://www.cox.com/residential/support/cox-postmaster-email-administration.html",
    needs: ["needIp", "needError", "needContact"],
  },
  page: { url: "https://www.cox.com/residential/support/cox-postmaster-email-administration.html" },
  postmaster: [
    {
      name: "Cox postmaster e-mail administration",
      url: "https://www.cox.com/residential/support/cox-postmaster-email-administration.html",
    },
  ],
  codes: [
    {
      code: "CXBL",
      reason: "reputation-blocked",
      meaning: "Cox blocked the IP address because of behaviour like spam; its form is the way out.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#CXBL",
    },
    {
      code: "CDRBL",
      reason: "reputation-blocked",
      meaning: "Cox blocked the IP address for at most 24 hours because of behaviour like spam.",
      example: "421 cox 192.0.2.10 try again later AUP#CDRBL",
    },
    {
      code: "CXDNS",
      reason: "reverse-dns-invalid",
      detail: "ptr-missing",
      meaning: "The IP address has no valid reverse name.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#CXDNS",
    },
    {
      code: "CXSNDR",
      reason: "sender-auth-failed",
      detail: "none",
      meaning: "The sender is not accepted as genuine.",
      example: "550 5.1.0 <alice@example.org> sender rejected AUP#CXSNDR",
    },
    {
      code: "CXSMTP",
      reason: "protocol-error",
      detail: "sequence",
      meaning: "The dialogue broke the rules of SMTP.",
      example: "554 5.5.0 SMTP protocol violation AUP#CXSMTP",
    },
    {
      code: "CXCNCT",
      reason: "rate-limited",
      detail: "connections",
      meaning: "The server opened too many connections.",
      example: "421 too many sessions from 192.0.2.10 AUP#CXCNCT",
    },
    {
      code: "CXMXRT",
      reason: "rate-limited",
      detail: "volume",
      meaning: "The server exceeded the amount of mail allowed.",
      example: "452 4.1.0 requested action aborted: try again later - AUP#CXMXRT",
    },
    {
      code: ["CXTHRT", "CXMJ"],
      reason: "sender-suspended",
      meaning: "A Cox account may not send because of what it sent.",
      example: "550 5.7.1 sending limited for this account AUP#CXTHRT",
    },
    {
      code: "IPBL0001",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Spamhaus ZEN.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#IPBL0001",
    },
    {
      code: "IPBL0010",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the list of Return Path (Sender Score).",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#IPBL0010",
    },
    {
      code: "IPBL0100",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on the list ivmSIP of invaluement.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#IPBL0100",
    },
    {
      code: "IPBL1000",
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on Cloudmark Sender Intelligence.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#IPBL1000",
    },
    {
      code: [
        "IPBL0011",
        "IPBL0101",
        "IPBL0110",
        "IPBL0111",
        "IPBL1001",
        "IPBL1010",
        "IPBL1011",
        "IPBL1100",
        "IPBL1101",
        "IPBL1110",
        "IPBL1111",
      ],
      reason: "blocklisted",
      detail: "ip",
      meaning:
        "The IP address is on several lists: each digit stands for one of Cloudmark, invaluement, Return Path and Spamhaus.",
      example:
        "554 cox 192.0.2.10 rejected - see https://www.cox.com/residential/support/email-error-codes.html AUP#IPBL0111",
    },
    {
      code: ["URLBL011", "URLBL101", "URLBL110", "URLBL1001"],
      reason: "blocklisted",
      detail: "url",
      meaning: "A link in the message is on lists of bad links.",
      example: "552 5.2.0 message rejected AUP#URLBL1001",
    },
  ],
  notes: [
    { text: "Every sending address needs a valid reverse name, and every sender domain an A or MX record." },
    {
      text: "Cox no longer gives out new mailboxes.",
      source:
        "https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-email-deliverability-issues-with-coxnet",
      seen: "2025-08",
    },
  ],
  source: "https://www.cox.com/residential/support/cox-postmaster-email-administration.html",
  seen: "2026-11",
} satisfies ProviderHelp;
