/** A mailbox of bounces as real systems write them: many domains, some reasons, some delays, some messages that are none. */
const kinds = [
  {
    code: "550 5.1.1",
    text: (to) => `<${to}>: Recipient address rejected: User unknown in virtual mailbox table`,
    action: "failed",
    command: "RCPT TO",
  },
  { code: "552 5.2.2", text: () => "The mailbox is over its storage quota", action: "failed", command: "RCPT TO" },
  {
    code: "550 5.7.1",
    text: () => "Service unavailable; client host [192.0.2.10] blocked using zen.spamhaus.org",
    action: "failed",
    command: "RCPT TO",
  },
  {
    code: "451 4.7.1",
    text: () => "Greylisted, please try again in 300 seconds",
    action: "delayed",
    command: "RCPT TO",
  },
  { code: "554 5.7.1", text: (to) => `<${to}>: Relay access denied`, action: "failed", command: "RCPT TO" },
  {
    code: "552 5.3.4",
    text: () => "Message size exceeds fixed maximum message size",
    action: "failed",
    command: "MAIL FROM",
  },
];
const domains = ["example.com", "example.net", "shop.example", "campus.example", "example.org", "mail.example"];

const notice = (n) => {
  const kind = kinds[(n * n + (n % 7)) % kinds.length];
  const to = `person${n}@${domains[(n * 3 + (n % 5)) % domains.length]}`;
  // One of the domains has its mail at a large provider.
  const host = to.endsWith("@campus.example") ? "aspmx.l.google.com" : `mx.${to.split("@")[1]}`;
  const date = "Wed, 18 Feb 2026 13:00:41 -0500";
  return `From MAILER-DAEMON Wed Feb 18 13:00:41 2026
Return-Path: <>
Date: ${date}
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: news@example.org
Subject: ${kind.action === "failed" ? "Undelivered Mail Returned to Sender" : "Delayed Mail (still being retried)"}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="B${n}.1/mail.example.org"

--B${n}.1/mail.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.org.

<${to}>: host ${host}[192.0.2.${n % 250}] said: ${kind.code} ${kind.text(to)} (in
    reply to ${kind.command} command)

--B${n}.1/mail.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: ${date}

Final-Recipient: rfc822; ${to}
Action: ${kind.action}
Status: ${kind.code.slice(4)}
Remote-MTA: dns; ${host}
Diagnostic-Code: smtp; ${kind.code} ${kind.text(to)}

--B${n}.1/mail.example.org
Content-Description: Undelivered Message
Content-Type: message/rfc822

Received: from desk.example.org (desk.example.org [192.0.2.99])
	by mail.example.org with ESMTPSA id ${n}; ${date}
From: news@example.org
To: ${to}
Subject: Our news of February
Date: ${date}
Message-ID: <${n}@example.org>

Hello!

--B${n}.1/mail.example.org--

`;
};

const plain = (n) => `From anna@example.com Wed Feb 18 13:00:41 2026
From: anna@example.com
To: news@example.org
Subject: Question ${n}
Date: Wed, 18 Feb 2026 13:00:41 -0500

When do you open on Sunday?

`;

/** A mailbox of `count` messages; every fiftieth is no bounce. */
export const mboxOf = (count) =>
  Buffer.from(Array.from({ length: count }, (_, n) => (n % 50 === 49 ? plain(n) : notice(n))).join(""));
