/** The samples themselves, by the ids of examples.ts. */
export const texts: Readonly<Record<string, string>> = {
  "mailbox-full-notice": `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
To: anna@example.org
Subject: Undelivered Mail Returned to Sender
Date: Wed, 18 Feb 2026 13:00:41 -0500

This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

<bob@example.net>: host mx.example.net[192.0.2.4] said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)
`,
  "user-unknown": `<bob@example.com>: host mail.example.com[192.0.2.20] said: 550 5.1.1
    <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)
`,
  "host-not-found": `Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: 4F1B2C3D4E
X-Postfix-Sender: rfc822; anna@example.org
Arrival-Date: Wed, 18 Feb 2026 13:00:41 -0500 (EST)

Final-Recipient: rfc822; bob@shop.example
Original-Recipient: rfc822;bob@shop.example
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=shop.example type=A: Host not found
`,
  greylisted: `<bob@example.com>: host mx13.example.com[198.51.100.29] said: 451 Greylisted, please try again in 300 seconds (in reply to RCPT TO command)
`,
  "relaying-log-in": `The message could not be sent because one of the recipients was rejected by the server.

The rejected e-mail address was 'bob@example.com'. Account: 'mail.example.org', Server: 'mail.example.org', Protocol: SMTP, Server Response: '550 5.7.1 <bob@example.com>... Relaying denied. Proper authentication required.', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79
`,
  "network-listed": `Diagnostic-Code: smtp; 550 OU-002 (MX0-MC6-F14) Unfortunately, messages from 192.0.2.6 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.
`,
  "suspicious-host": `Final-Recipient: rfc822; bob@example.com
Original-Recipient: rfc822;bob@example.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 554 5.7.1 Client host '192.0.2.65' rejected: listed as
   suspicious, bad, or broken --- http://filter.example.com/04/G/3M
`,
  "rule-restriction": `Delivery has failed to these recipients or groups:
Bob Blow (bob@example.com)

Delivery not authorized, message refused

Your message wasn't delivered due to an email rule restriction created by the recipient's organization email administrator. Please contact the recipient or the recipient's email administrator to remove the restriction.

For more information about this error see DSN code 5.7.1 in Exchange Online - Office 365.
`,
  "recipient-deleted": `Subject: Some subject about cats
Sent:    3/9/2026 11:09 AM
The following recipient(s) cannot be reached:
   bob@example.com
   The recipient has been deleted or has no e-mail address.
`,
  "user-unknown-university": `<bob@campus.example>: host mail.campus.example[198.51.100.250] said: 550 5.1.1
    <bob@campus.example>... User unknown (in reply to RCPT TO command)
`,
  "account-disabled": `<bob@example.com>: host mx.example.com[192.0.2.26] said: 550 5.2.1
    The email account that you tried to reach is disabled. a1si1234567abc.11 -
    gsmtp (in reply to RCPT TO command)
`,
  "system-storage": `<bob@example.net>: host example.net[192.0.2.37] said: 452 4.3.1 Insufficient
    system storage (in reply to MAIL FROM command)
`,
  "host-not-found-yet": `<bob@example.com>: Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again
`,
  "host-not-found-line": `Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=example.com type=A: Host not found
`,
  "connection-refused": `<bob@example.com>: connect to
    example.com[192.0.2.25]:25: Connection refused
`,
  "relaying-not-set-up": `Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: CA05A216020E
X-Postfix-Sender: rfc822; anna@example.org
Arrival-Date: Fri, 2 Jan 2026 07:15:58 -0500 (EST)

Final-Recipient: rfc822; information@example.com
Original-Recipient: rfc822;information@example.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx1.example.net
Diagnostic-Code: smtp; 550 5.7.1 <information@example.com>: Relay access denied.
`,
  "relaying-own-domain": `Delivery to the following recipient failed permanently:
     info@example.org
Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain example.org by mail.example.org. [192.0.2.62].

The error that the other server returned was:
554 5.7.1 <info@example.org>: Relay access denied
`,
  "blacklisted-by-list": `550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.10 is blacklisted using RBL-Plus. Details: http://lists.example.com/cgi-bin/lookup?192.0.2.10. (in reply to RCPT TO command)
`,
  "blacklisted-delist": `Final-Recipient: rfc822; bob@example.com
Original-Recipient: rfc822; bob@example.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx241.example.net
Diagnostic-Code: smtp; 550 5.7.1 Your IP 192.0.2.4 is blacklisted. Click delist.example.net to delist
`,
};
