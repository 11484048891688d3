import { describe, expect, test } from "vitest";
import { explain } from "../explain.js";

const letter = (fields: string, body: string): string =>
  `${fields}\nDate: Tue, 03 Mar 2026 09:14:22 +0000\n\n${body}\n`;
const daemon = "Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.com\nTo: alice@example.com";
const system = "Return-Path: <>\nFrom: postmaster@example.org\nTo: alice@example.com";
const person = "Return-Path: <bob@example.org>\nFrom: Bob Example <bob@example.org>\nTo: alice@example.com";
const noReply = "From: no-reply@example.org\nTo: alice@example.com";
const bounce =
  "Your message could not be delivered to the following recipients:\n\n<bob@example.org>: 550 5.1.1 User unknown";

describe("what a message is", () => {
  test.each([
    [
      "a machine's words about a failure",
      letter(`${daemon}\nSubject: Undelivered Mail Returned to Sender`, bounce),
      "delivery-report",
    ],
    ["a person's words about the same failure", letter(`${person}\nSubject: Strange message`, bounce), "not-a-report"],
    [
      "an answer that quotes it",
      letter(`${person}\nSubject: Re: Undelivered Mail Returned to Sender`, bounce),
      "not-a-report",
    ],
    [
      "a list that discusses it",
      letter(`${person}\nList-Id: <talk.example.org>\nSubject: Undelivered Mail Returned to Sender`, bounce),
      "not-a-report",
    ],
    [
      "a mail system's words that come for the list's owner",
      letter(`${daemon}\nList-Id: <talk.example.org>\nSubject: Undelivered Mail Returned to Sender`, bounce),
      "delivery-report",
    ],
    [
      "a mail system's sentence whose null return path bears the daemon's name",
      letter("Return-Path: <MAILER-DAEMON@mx.example.com>\nFrom: System <mail@example.org>\nSubject: Post", bounce),
      "delivery-report",
    ],
    [
      "a mail system that announces it, and says so in words that nobody has listed",
      letter(
        `${system}\nSubject: Your message could not be delivered`,
        "It was declined. Put the word into the subject.",
      ),
      "delivery-report",
    ],
    [
      "a sender without an address",
      letter('From: "Post System" <>\nTo: alice@example.com\nSubject: Mail Error', bounce),
      "delivery-report",
    ],
    [
      "an absence",
      letter(`${person}\nAuto-Submitted: auto-replied\nSubject: Out of office`, "I am away until 20 March 2026."),
      "auto-reply",
    ],
    [
      "James, which answers",
      letter(`${daemon}\nSubject: Re: Minutes`, `Hi. This is the James mail server at mail.example.com.\n\n${bounce}`),
      "delivery-report",
    ],
    [
      "an absence of somebody who was written to about a failure",
      letter(
        `${person}\nAuto-Submitted: auto-replied\nSubject: Out of office: Re: Mail delivery failed`,
        "I am away. If your message was returned as undeliverable, call the front desk.",
      ),
      "auto-reply",
    ],
    [
      "an absence that quotes the report which was answered",
      letter(
        `${daemon}\nAuto-Submitted: auto-replied\nSubject: Out of office: Undelivered Mail Returned to Sender`,
        `I am away.\n\n> This is the mail system at host mail.example.com.\n>\n> ${bounce.split("\n").join("\n> ")}`,
      ),
      "auto-reply",
    ],
    [
      "a mail system's words about an address in a sentence that nobody has listed",
      letter(`${system}\nSubject: Obavijest`, "Obavijest za bob@example.org: Korisnik ne postoji."),
      "delivery-report",
    ],
    [
      "a mail system's reply about an address, whatever the reason",
      letter(`${daemon}\nSubject: Minutes`, "<bob@example.org>: 550 5.7.1 Rejected for policy reasons"),
      "delivery-report",
    ],
    [
      "a reply that a form sends on",
      letter(
        "Return-Path: <>\nFrom: no-reply@example.org\nTo: alice@example.com\nSubject: Form",
        "Email: bob@example.net\nMessage: 550 5.7.1 Rejected for policy reasons",
      ),
      "not-a-report",
    ],
    [
      "a mail system's words about the reader's own mailbox",
      letter(`${system}\nSubject: Quota`, "alice@example.com: The mailbox is full."),
      "not-a-report",
    ],
    [
      "a mail system's words about somebody who logged in",
      letter(`${system}\nSubject: Sign-in`, "User joe@example.net failed to log in: authentication failed."),
      "not-a-report",
    ],
    [
      "what a form sends on, in words that servers use",
      letter(
        "Return-Path: <>\nFrom: no-reply@example.org\nTo: alice@example.com\nSubject: Form",
        "Email: bob@example.net\nMessage: The address does not exist on your map.",
      ),
      "not-a-report",
    ],
    [
      "a mail system that bids not to be answered",
      letter(
        `${system}\nSubject: Your letter`,
        "Your message could not be delivered to bob@example.org: the mailbox is full.\nThis is an automated response.",
      ),
      "delivery-report",
    ],
    [
      "a mail system that repeats what a server answered",
      letter(
        `${noReply.replace("no-reply", "mail")}\nSubject: Form`,
        "The form was not sent to carol@example.net: 552 5.2.2 Mailbox full.",
      ),
      "delivery-report",
    ],
    [
      "a mail system that fills in a form",
      letter(
        `${noReply.replace("no-reply", "mail")}\nSubject: Form`,
        "Recipient: carol@example.net\nReason: no such user",
      ),
      "delivery-report",
    ],
    [
      "a machine's sentence that names whom it did not reach, without a reason",
      letter(`${noReply}\nSubject: Mail`, "The message to carol@example.net could not be sent. Try again later."),
      "delivery-report",
    ],
    [
      "a portal's words about an address",
      letter(
        "From: Portál <portal@example.org>\nTo: alice@example.com\nSubject: Upozornění",
        "Zpráva pro jana@example.net nebyla doručena, schránka je plná.",
      ),
      "delivery-report",
    ],
    [
      "a person's of the same",
      letter(`${person}\nSubject: Adresa`, "Zpráva pro jana@example.net nebyla doručena, schránka je plná."),
      "not-a-report",
    ],
    [
      "a machine's delay without a reason",
      letter(`${noReply}\nSubject: Mail`, "We cannot deliver your mail to carol@example.net and will keep trying."),
      "delivery-report",
    ],
    [
      "whoever pretends to hold back the reader's own mail",
      letter(
        `${system.replace("Return-Path: <>\n", "")}\nSubject: Mail`,
        "4 Nachrichten an alice@example.com wurden nicht zugestellt. Postfach voll.",
      ),
      "not-a-report",
    ],
    [
      "a machine's sum of what servers answered",
      letter(
        "From: root@example.org\nTo: alice@example.com\nSubject: Queue",
        "4B1C218001A3 carol@example.net\n(host mx.example.net said: 451 4.7.1 Greylisted)",
      ),
      "not-a-report",
    ],
    [
      "a challenge from anybody",
      letter(
        `${person}\nSubject: Mail`,
        "Ihre Nachricht an bob@example.org wurde noch nicht zugestellt. Bitte bestätigen Sie die Zustellung.",
      ),
      "challenge",
    ],
    ["a challenge", letter(`${daemon}\nSubject: Confirm`, "Your message requires verification."), "challenge"],
    ["a command to a list", letter(`${person}\nSubject: unsubscribe`, ""), "list-request"],
    ["an ordinary letter", letter(`${person}\nSubject: Lunch`, "Are you free at noon?"), "not-a-report"],
  ])("%s", (_story, text, kind) => {
    expect(explain(text).kind).toBe(kind);
  });
});

describe("a report that people pass on", () => {
  const report =
    "From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: bob@example.org\nSubject: failure notice";
  const told = "Hi. This is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<carol@example.net>:\nRemote host said: 550 5.1.1 User unknown"; // prettier-ignore
  const inline = (above: string): string =>
    letter(
      `${person}\nSubject: Fwd: failure notice`,
      `${above}-------- Forwarded Message --------\n${report}\n\n${told}`,
    );
  const attached = (above: string): string =>
    letter(
      `${person}\nSubject: Fwd: failure notice\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b`,
      `--b\nContent-Type: text/plain\n\n${above}\n--b\nContent-Type: message/rfc822\n\n${report}\n\n${told}\n--b--`,
    );

  test.each([
    ["within the text", inline],
    ["attached", attached],
  ])("%s is none: it is the mail of a person", (_, made) => {
    expect(explain(made("")).kind).toBe("not-a-report");
    expect(explain(made("What does this mean?\n\n")).kind).toBe("not-a-report");
  });
});

describe("what somebody pasted", () => {
  test("is the same with blank lines below", () => {
    const text = "User unknown\n".repeat(9);
    expect(explain(`${text}\n\n\n`).kind).toBe(explain(text).kind);
  });

  test.each([
    "550 5.1.1 User unknown",
    "Undeliverable: Minutes of the meeting",
    "Mail delivery failed: returning message to sender",
    "User unknown",
    "mailbox is full",
    "Recipient address was suppressed due to previous bounces",
    "Your server IP is listed on a RBL",
    "We could not find a reverse DNS entry for your server",
    "发送失败，电子邮箱地址是无效的：(to): anna@@example.org",
    "The message was rejected because the recipient's mailbox is over quota",
    "Diagnostic-Code: smtp; 554 5.7.1 Relaying denied",
    "Delivery has failed to these recipients or groups:\n\nbob@example.org\nThe mailbox is full.",
  ])("%j is a report", (text) => {
    expect(explain(text).kind).toBe("delivery-report");
  });

  test.each([
    "I saw a virus warning in the spam folder yesterday, is that bad?",
    "Could you look at the shared mailbox? Nobody seems to look after it any more, and the newsletters that pile up there hide what matters to us.",
    "Hello, how are you?",
    "The attached file is too large to be printed",
    "Please update your address book",
    "My inbox is full of newsletters",
    "The connection was refused by the database",
    "",
  ])("%j is none", (text) => {
    const report = explain(text);
    expect([report.kind, report.recipients]).toEqual(["not-a-report", []]);
  });
});
