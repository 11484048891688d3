import { expect, test } from "vitest";
import { carriedReport, explain } from "./index.js";

const cover =
  "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nTo: alice@example.org\nSubject: Undelivered Mail Returned to Sender\n";
const told =
  "This is the mail system at host mx.example.org.\n\n<bob@example.com>: host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full\n";
const bounce = `${cover}\n${told}`;
const mail = (body: string, fields = ""): Uint8Array =>
  new TextEncoder().encode(
    `From: Alice <alice@example.org>\nTo: help@example.net\nSubject: Fwd: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n${fields}\n${body}`,
  );
const parts = (type: string, content: string, above = "Please look at this."): Uint8Array =>
  mail(
    `--b\nContent-Type: text/plain\n\n${above}\n\n--b\n${type}\n\n${content}\n--b--\n`,
    "Content-Type: multipart/mixed; boundary=b\n",
  );
const quoted = bounce.replace(/^/gm, "> ");

const status =
  "Received: from mx.example.org by mail.example.org\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n" +
  "--b\n\nSee below.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n" +
  "Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.2.2\n\n--b--\n";

test.each([
  ["attached", parts("Content-Type: message/rfc822", bounce), "0.2"],
  ["attached and nothing said", parts("Content-Type: message/rfc822", bounce, ""), "0.2"],
  [
    "attached as a file",
    parts(
      'Content-Type: application/octet-stream; name="report.eml"\nContent-Transfer-Encoding: base64',
      Buffer.from(bounce).toString("base64"),
    ),
    "0.2",
  ],
  ["forwarded in the text", mail(`What is this?\n\n---------- Forwarded message ---------\n${bounce}`), "0"],
  ["forwarded with nothing but its subject", mail(`What is this?\n\n${told}`), "0"],
  ["quoted with its lines", mail(`Begin forwarded message:\n\n${quoted}`), "0"],
  [
    "answered",
    mail(
      `What is this?\n\nOn Friday, Mail Delivery System <MAILER-DAEMON@mx.example.org> wrote:\n${told.replace(/^/gm, "> ")}`,
    ),
    "0",
  ],
  [
    "in a message that was forwarded as well",
    parts(
      "Content-Type: message/rfc822",
      Buffer.from(parts("Content-Type: message/rfc822", bounce))
        .toString()
        .replaceAll("--b", "--c")
        .replace("boundary=b", "boundary=c"),
    ),
    "0.2",
  ],
  [
    "copied with the lines above its source",
    new TextEncoder().encode(
      `Original message\nMessage ID\t<1@mx.example.org>\nSPF:\tNONE Learn more\n\nDownload original\nCopy to clipboard\n\nDelivered-To: alice@example.org\n${status}`,
    ),
    "0",
  ],
])("a report that was %s", (_, message, part) => {
  expect(explain(message).kind).toBe("not-a-report");
  const carried = carriedReport(message);
  expect(carried?.part).toBe(part);
  const { kind, recipients } = explain(carried!.bytes);
  expect([kind, recipients.map(({ address, reason }) => [address, reason])]).toEqual([
    "delivery-report",
    [["bob@example.com", "mailbox-full"]],
  ]);
});

test.each([
  ["discussed", mail("The mail to bob@example.com bounces: 552 5.2.2 Mailbox full.")],
  ["quoted of a person", mail(`On Friday, Bob <bob@example.com> wrote:\n${told.replace(/^/gm, "> ")}`)],
  ["not there", parts("Content-Type: message/rfc822", "From: bob@example.com\nSubject: Lunch\n\nAt noon?")],
  ["pasted without a header", new TextEncoder().encode(told)],
])("no report, for it is %s", (_, message) => {
  expect(carriedReport(message)).toBeNull();
});
