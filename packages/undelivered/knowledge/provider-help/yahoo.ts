import type { ProviderHelp } from "../../src/types.js";

export default {
  id: "yahoo",
  status: "active",
  removal: { url: "https://senders.yahooinc.com/contact", needs: ["needIp", "needDomain", "needError", "needContact"] },
  page: { url: "https://senders.yahooinc.com/smtp-error-codes/" },
  postmaster: [
    { name: "Sender Hub", url: "https://senders.yahooinc.com/" },
    { name: "Sender requirements and recommendations", url: "https://senders.yahooinc.com/best-practices/" },
    { name: "Complaint feedback loop", url: "https://senders.yahooinc.com/complaint-feedback-loop/" },
  ],
  codes: [
    {
      code: ["TSS04", "TSS05", "TS01", "TS02", "IPTS04"],
      reason: "rate-limited",
      detail: "reputation-throttle",
      meaning:
        "Put off because of unusual amounts of mail, complaints, or the reputation of the IP address; try again later.",
      example:
        "421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes",
    },
    {
      code: ["TSS09", "TSS11", "TSS12", "TS03"],
      reason: "reputation-blocked",
      meaning:
        "All mail from this IP address is refused until its sender has asked for help; trying again does not help.",
      example:
        "553 5.7.2 [TSS09] All messages from 192.0.2.10 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes",
    },
    {
      code: ["BL21", "BL23"],
      reason: "blocklisted",
      detail: "ip",
      meaning: "The IP address is on a list of Spamhaus.",
      example:
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.10, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
    },
    {
      code: "PH01",
      reason: "spam-content",
      detail: "content",
      meaning: "Something in the message, such as a link, is not accepted: phishing, malware or the like.",
      example:
        "554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes",
    },
    {
      code: "AU01",
      reason: "sender-auth-failed",
      detail: "dkim",
      meaning: "The domain says that all its mail is signed, and this message is not or not correctly.",
      example: "554 Message not allowed - [AU01]. See https://senders.yahooinc.com/smtp-error-codes",
    },
    {
      code: "GL01",
      reason: "greylisted",
      meaning: "First contact: the same message is taken at a later try.",
      example:
        "421 4.7.0 [GL01] Message from (192.0.2.10) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/421-ts01.html",
    },
    {
      code: ["VS1-IP", "VS1-MF"],
      reason: "reputation-blocked",
      meaning: "The server writes to very many addresses that do not exist.",
      example:
        "451 VS1-IP Excessive unknown recipients - possible Open Relay http://help.yahoo.com/help/us/mail/spam/spam-18.html (#4.1.8)",
    },
    {
      code: "554.30",
      reason: "mailbox-disabled",
      detail: "inactive",
      meaning: "The mailbox has been switched off.",
      example:
        "554 delivery error: dd Sorry, your message to bob@example.com cannot be delivered. This mailbox is disabled (554.30). - mta1001.mail.ne1.yahoo.com",
    },
    {
      code: "[-20]",
      reason: "user-unknown",
      meaning: "The address is no longer valid.",
      example: "554 delivery error: dd bob@example.com is no longer valid. [-20] - mta4321.mail.gq1.yahoo.com",
    },
    {
      code: "[299]",
      reason: "policy-rejected",
      detail: "unspecified",
      meaning: "Refused by a policy that the answer does not name.",
      example: "554 Message not allowed - [299]",
    },
    {
      code: "[291]",
      reason: "message-malformed",
      meaning: "Header lines of the message break the standard.",
      example: "554 Message not allowed - Headers are not RFC compliant[291]",
    },
  ],
  notes: [
    { text: "All senders need SPF or DKIM; those who send in bulk need both, and a DMARC policy." },
    {
      text: "Whether a sender domain exists is asked by an SOA query, so a domain in MAIL FROM needs one that answers.",
    },
    { text: "If the same temporary refusal goes on for more than 48 hours, the support request form is the way." },
  ],
  source: "https://senders.yahooinc.com/smtp-error-codes/",
  seen: "2026-02",
} satisfies ProviderHelp;
