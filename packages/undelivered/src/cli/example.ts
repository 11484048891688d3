import type { Example } from "../types.js";

/** The message that an example of a rule stands for: the text itself, or a delivery report (RFC 3464) that quotes it. */
export function messageOf(example: Example): string {
  if (typeof example === "string") return example;
  const { text, remoteMta, command, status, action = "failed" } = example;
  const recipient = example.recipient ?? "recipient@example.org";
  const reportingMta = example.reportingMta ?? "mail.example.com";
  const asked = command === undefined ? "" : ` (in reply to ${command === "EOM" ? "end of DATA" : command} command)`;
  const fields = [
    `Reporting-MTA: dns; ${reportingMta}`,
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status ?? statusIn(text) ?? "5.0.0"}`,
    ...(remoteMta === undefined ? [] : [`Remote-MTA: dns; ${remoteMta}`]),
    `Diagnostic-Code: smtp; ${text.replace(/\s*\n\s*/g, "\n    ")}${asked}`,
  ];
  const lines = [
    `From: MAILER-DAEMON@${reportingMta}`,
    "To: sender@example.com",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `<${recipient}>: ${text}${asked}`,
    "",
    "--part",
    "Content-Type: message/delivery-status",
    "",
    ...fields,
    "",
    "--part--",
    "",
  ];
  return lines.join("\r\n");
}

/** The enhanced status code after the reply code (RFC 2034), which the reporting system would repeat. */
function statusIn(text: string): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
}
