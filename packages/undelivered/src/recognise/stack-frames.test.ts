import { expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { withoutFrames } from "./stack-frames.js";

test.each([
  ["Java and .NET", "\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1862)"],
  [
    ".NET in a journal",
    "Nov 16 10:31:38 app Web[1]:    at MailKit.Net.Smtp.SmtpClient.Send(MimeMessage message, MailboxAddress sender)",
  ],
  [
    "JavaScript",
    "    at SMTPConnection._actionRCPT (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1607:30)",
  ],
  ["Python", '  File "/usr/lib/python3/smtplib.py", line 881, in sendmail'],
  ["PHP", "#0 /var/www/vendor/symfony/mailer/Transport/Smtp/SmtpTransport.php(201): doSend()"],
])("a line of a stack trace is left out: %s", (_, frame) => {
  expect(withoutFrames(`550 User unknown\n${frame}\nTry again.`)).toBe("550 User unknown\n\nTry again.");
});

test.each([
  "This is the mail system at host mx.example.org.",
  "Write to us at help@example.org (Monday to Friday)",
  "#1 The message was refused",
])("a sentence stays: %s", (line) => {
  expect(withoutFrames(line)).toBe(line);
});

test.each(["at a(", "#1 ()()", 'File "a", line 1 ', "from a:1:in "])("time grows with the length: %s", (line) => {
  const text = (size: number): string => `${line}${"a( ".repeat(size)}\n`;
  expect(growth(text, withoutFrames, 20_000)).toBeLessThan(linear);
});
