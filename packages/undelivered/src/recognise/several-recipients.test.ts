/** Prose that speaks of several recipients: each has what is said of him, and nobody is left out. */
import { expect, test } from "vitest";
import { explain } from "../index.js";

const header =
  "From: MAILER-DAEMON@mx.example.net\nTo: alice@example.org\nSubject: Undelivered Mail\nContent-Type: text/plain; charset=utf-8\n\n";
const said = (text: string): string[] =>
  explain(header + text).recipients.map(
    ({ address, action, reason }) => `${address!.split("@")[0]!} ${reason ?? action}`,
  );

// prettier-ignore
test.each([
  ["Your message to bob@example.com could not be delivered: the mailbox is full.\nYour message to carol@example.com could not be delivered: user unknown.\n"],
  ["Votre message à bob@example.com n'a pas été remis : boîte pleine.\n\nVotre message à carol@example.com n'a pas été remis : utilisateur inconnu.\n"],
  ["Сообщение для bob@example.com не доставлено: почтовый ящик переполнен.\nСообщение для carol@example.com не доставлено: пользователь не найден.\n"],
  ["Failed recipients:\n  1. bob@example.com - mailbox is full\n  2. carol@example.com - user does not exist\n"],
  ["We were unable to deliver your message to the following recipients: bob@example.com (mailbox full), carol@example.com (no such user).\n"],
])("%j", (text) => {
  expect(said(text)).toEqual(["bob mailbox-full", "carol user-unknown"]);
});

test("what is said of a whole list is said of each", () => {
  expect(said("Could not deliver to bob@example.com, carol@example.com and dave@example.com because the mailbox is full.")).toEqual(["bob mailbox-full", "carol mailbox-full", "dave mailbox-full"]); // prettier-ignore
});

test("some were reached", () => {
  const lists = "Your message was not delivered to:\nbob@example.com: quota exceeded\ncarol@example.com: no such mailbox\nIt was delivered to:\ndave@example.com\n"; // prettier-ignore
  expect(said(lists)).toEqual(["bob mailbox-full", "carol user-unknown", "dave delivered"]);
  const sentences = "Your message to bob@example.com was delivered.\nYour message to carol@example.com could not be delivered: mailbox full.\n"; // prettier-ignore
  expect(said(sentences)).toEqual(["bob delivered", "carol mailbox-full"]);
});

test("whom to ask is no recipient", () => {
  expect(said("Your message to bob@example.com was not delivered: mailbox full. Write to help@example.net.")).toEqual(["bob mailbox-full"]); // prettier-ignore
  expect(said("Could not be delivered:\n\nbob@example.com: mailbox full\n\nTechnical contact:\nhelp@example.net\n")).toEqual(["bob mailbox-full"]); // prettier-ignore
  expect(said("Your message to bob@example.com was refused by mx@example.net, the mailbox is full.")).toEqual(["bob mailbox-full"]); // prettier-ignore
});

// prettier-ignore
test.each([
  ["Unknown users\n  bob@example.com\n  carol@example.com\n\nMailbox full\n  dave@example.net\n"],
  ["Your message was not delivered.\n\nUnknown users:\n\n- bob@example.com\n- carol@example.com\n\nMailbox full:\n\n- dave@example.net\n\nPlease ask the postmaster.\n"],
  ["The following users are unknown: bob@example.com, carol@example.com. The following mailboxes are full: dave@example.net.\n"],
  ["Buzón lleno: dave@example.net\nUsuario desconocido: bob@example.com, carol@example.com\n"],
  ["以下收件人不存在：bob@example.com、carol@example.com\n以下收件人邮箱已满：dave@example.net\n"],
])("a heading speaks of all below it: %j", (text) => {
  expect(said(text).sort()).toEqual(["bob user-unknown", "carol user-unknown", "dave mailbox-full"]);
});

// prettier-ignore
test.each([
  ["<bob@example.com>\n    mailbox full\n<carol@example.com>\n    no such user\n"],
  ["bob@example.com\nThe mailbox is full.\n\ncarol@example.com\nThe user does not exist.\n"],
  ["550 5.2.2 <bob@example.com>... Mailbox full\n550 5.1.1 <carol@example.com>... No such user\n"],
])("what stands below an address is no heading of the next: %j", (text) => {
  expect(said(text)).toEqual(["bob mailbox-full", "carol user-unknown"]);
});

// prettier-ignore
test.each([
  ["Recipient: bob@example.com\nStatus: Failed\nReason: User unknown\n\nRecipient: carol@example.com\nStatus: Delayed\nReason: Greylisted\n\nRecipient: dave@example.net\nStatus: Delivered\n"],
  ["| bob@example.com | failed | User unknown |\n| carol@example.com | delayed | greylisted |\n| dave@example.net | delivered | |\n"],
  ["Failed:\n  bob@example.com - user unknown\nDelayed (tried again):\n  carol@example.com - greylisted\nDelivered:\n  dave@example.net\n"],
])("each has the action that stands beside him or above: %j", (text) => {
  const { recipients } = explain(header + text);
  expect(recipients.map(({ action, reason }) => [action, reason])).toEqual([["failed", "user-unknown"], ["delayed", "greylisted"], ["delivered", null]]);
});

test("one sentence tells of those who were reached and of one who was not", () => {
  expect(said("Your message was successfully delivered to bob@example.com and carol@example.com, but could not be delivered to dave@example.net because the mailbox is full.")).toEqual(["bob delivered", "carol delivered", "dave mailbox-full"]); // prettier-ignore
});

test("one whom an alias leads to", () => {
  expect(said("Could not be delivered:\nsales@example.org -> bob@example.com: no such user\nsales@example.org -> carol@example.com: mailbox full\n")).toEqual(["bob user-unknown", "carol mailbox-full"]); // prettier-ignore
});

test("whoever was accepted shares what became of the message", () => {
  const { recipients } = explain(header + "RCPT TO:<bob@example.com>\n250 2.1.5 OK\nRCPT TO:<carol@example.com>\n250 2.1.5 OK\nDATA\n554 5.7.1 Message rejected as spam\n"); // prettier-ignore
  expect(recipients.map(({ status, reason }) => [status, reason])).toEqual(new Array(2).fill(["5.7.1", "spam-content"])); // prettier-ignore
});

// prettier-ignore
test.each([
  ["smtplib.SMTPRecipientsRefused: {'bob@example.com': (552, b'5.2.2 Mailbox full'), 'carol@example.com': (550, b'5.1.1 User unknown')}"],
  ["SMTP Error: The following recipients failed: bob@example.com: 5.2.2 Mailbox full\ncarol@example.com: 5.1.1 User unknown"],
  ["javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 552 5.2.2 <bob@example.com>: Mailbox full\n\tcom.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <carol@example.com>: User unknown"],
  ["552 5.2.2 <bob@example.com>: Mailbox full; 550 5.1.1 <carol@example.com>: User unknown"],
])("each has the reply that names him: %j", (text) => {
  const { recipients } = explain(text);
  expect(recipients.map(({ address, reason, status }) => [address, reason, status])).toEqual([["bob@example.com", "mailbox-full", "5.2.2"], ["carol@example.com", "user-unknown", "5.1.1"]]);
});

// prettier-ignore
test.each([
  ["Your message to anna@example.com couldn't be delivered.\n\nanna wasn't found at example.com.\n\nStatus code: 550 5.1.10\n", "Sender Address:    bob@example.net\n\nRecipient Address:    anna@example.com\n", "Reported error:"],
  ["Ihre Nachricht an anna@example.com konnte nicht zugestellt werden.\n\nanna wurde unter example.com nicht gefunden.\n\nStatuscode: 550 5.1.10\n", "Absenderadresse:\tbob@example.net\nEmpfängeradresse:\tanna@example.com\n", "Gemeldeter Fehler:"],
  ["anna@example.com へのメッセージを配信できませんでした。\n\nanna が example.com で見つかりませんでした。\n\n状態コード: 550 5.1.10\n", "送信者アドレス:\tbob@example.net\n受信者アドレス:\tanna@example.com\n", "報告されたエラー:"],
])("the sender below a code is no recipient: %j", (text, addresses, label) => {
  const reported = `${label}\t550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@example.com not found by SMTP address lookup\n`;
  for (const whole of [`${text}\n${addresses}`, `${text}\n${addresses}\n${reported}`])
    expect(explain(whole).recipients.map(({ address, reason }) => [address, reason])).toEqual([["anna@example.com", "user-unknown"]]);
});

// prettier-ignore
test.each([
  ["com.sun.mail.smtp.SMTPSendFailedException: 554 5.7.1 Message rejected as spam\nValid Unsent Addresses: bob@example.com, carol@example.com"],
  ["SMTP Error: The following recipients failed: bob@example.com, carol@example.com\nSMTP server error: DATA command failed Detail: Message rejected as spam SMTP code: 554"],
])("a program's list shares one reply: %j", (text) => {
  expect(explain(text).recipients.map(({ address, reason }) => [address, reason])).toEqual([["bob@example.com", "spam-content"], ["carol@example.com", "spam-content"]]);
});

test("several sentences after a semicolon", () => {
  expect(said("Could not be delivered: bob@example.com – the mailbox is full; carol@example.com – the user is unknown")).toEqual(["bob mailbox-full", "carol user-unknown"]); // prettier-ignore
});

// prettier-ignore
test.each([
  ["Your message was delivered to:\n  bob@example.com\n\nYour message was NOT delivered to:\n  carol@example.com (mailbox full)\n"],
  ["Failed recipients:\ncarol@example.com: mailbox full\n\nSuccessful recipients:\nbob@example.com\n"],
  ["El mensaje se entregó a bob@example.com, pero no se pudo entregar a carol@example.com porque el buzón está lleno.\n"],
  ["Ihre E-Mail wurde nicht zugestellt an:\n\n - Carol Orr (carol@example.com): Postfach voll\n\nZugestellt an:\n\n - bob@example.com\n"],
])("one was reached, the other not: %j", (text) => {
  expect(said(text).sort()).toEqual(["bob delivered", "carol mailbox-full"]);
});

// prettier-ignore
test.each([
  ["Okända mottagare: bob@example.com och carol@example.com\nFull brevlåda: dave@example.com\n", ["bob user-unknown", "carol user-unknown", "dave mailbox-full"]],
  ["Your message to \"Bob Orr\" <bob@example.com>, \"Carol Lee\" <carol@example.com> was rejected because it was considered spam.\n", ["bob spam-content", "carol spam-content"]],
  ["Original recipient: sales@example.org\nFinal recipient: bob@example.com\nError: 550 5.1.1 User unknown\n\nOriginal recipient: info@example.org\nFinal recipient: carol@example.com\nError: 552 5.2.2 Mailbox full\n", ["bob user-unknown", "carol mailbox-full"]],
])("nobody of a list is lost, and no alias is taken for one of it: %j", (text, expected) => {
  expect(said(text)).toEqual(expected);
});
