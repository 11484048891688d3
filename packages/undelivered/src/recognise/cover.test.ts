import { expect, test } from "vitest";
import { coverLabels } from "../../knowledge/cover-labels.js";
import { explain } from "../index.js";

const report =
  "This is the mail system at host mx.example.org.\n\n<bob@example.com>: host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full";
const answer = (text: string): unknown => {
  const { kind, recipients } = explain(text);
  return [kind, recipients.map(({ address, reason }) => [address, reason])];
};
const expected = ["delivery-report", [["bob@example.com", "mailbox-full"]]];

test.each([
  [
    "Gmail",
    "---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nDate: Fri, Nov 27, 2026 at 10:00 AM\nSubject: Undelivered Mail Returned to Sender\nTo: <alice@example.org>\n\n\n",
  ],
  [
    "Outlook in German, below a question",
    "Was heißt das?\nalice@example.org\n\n________________________________\nVon: Mail Delivery System\nGesendet: Freitag, 27. November 2026 10:00\nAn: alice@example.org\nBetreff: Undelivered Mail Returned to Sender\n\n",
  ],
  [
    "Outlook in French",
    "De : postmaster@example.org\nEnvoyé : vendredi 27 novembre 2026 10:00\nÀ : alice@example.org\nObjet : Non remis : Bonjour\n\n",
  ],
  [
    "Outlook in Japanese",
    "差出人: Mail Delivery System <MAILER-DAEMON@mx.example.org>\n送信日時: 2026年11月27日 10:00\n宛先: alice@example.org\n件名: Undelivered Mail Returned to Sender\n\n",
  ],
  [
    "Yahoo",
    'help\n\n----- Forwarded message ----- From: "MAILER-DAEMON" <MAILER-DAEMON@mx.example.org>To: "alice" <alice@example.org>Sent: Friday at 10:00Subject: Failure Notice\n\n',
  ],
  [
    "Mail.ru",
    "-------- Пересылаемое сообщение --------\nОт кого: mailer-daemon@mx.example.org\nКому: alice@example.org\nДата: 27 ноября 2026\nТема: Mail failure.\n\n",
  ],
  [
    "Thunderbird",
    "-------- Forwarded Message --------\nSubject: \tUndelivered Mail Returned to Sender\nDate: \tFri, 27 Nov 2026 10:00:00 +0000\nFrom: \tMail Delivery System <MAILER-DAEMON@mx.example.org>\nTo: \talice@example.org\n\n",
  ],
  [
    "in bold",
    "*From:* Mail Delivery System <MAILER-DAEMON@mx.example.org>\n*Sent:* Friday, 27 November 2026 10:00\n*To:* Alice <alice@example.org>\n*Subject:* Undelivered Mail Returned to Sender\n\n",
  ],
  ["the subject alone", "Subject: Undelivered Mail Returned to Sender\n\n"],
])("%s", (_, cover) => {
  expect(answer(cover + report)).toEqual(expected);
});

test("marks of quotation before all of it", () => {
  const cover =
    "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nSubject: Undelivered Mail Returned to Sender\nTo: alice@example.org\n\n";
  const quoted = (cover + report).replace(/^/gm, "> ");
  expect(answer(`Begin forwarded message:\n\n${quoted}`)).toEqual(expected);
});

test("below the words of a failure the lines belong to the message that was returned", () => {
  const returned =
    "From: MAILER-DAEMON@mx.example.org\nTo: carol@example.net\nSubject: Undelivered Mail Returned to Sender\nDate: today\n";
  expect(answer(`${report}\n\n${returned}\n<dave@example.net>: 550 5.1.1 User unknown`)).not.toEqual([
    "delivery-report",
    [["dave@example.net", "user-unknown"]],
  ]);
});

test("a mail of somebody else is no report because it was forwarded", () => {
  const cover = "From: Carol <carol@example.net>\nDate: today\nTo: alice@example.org\nSubject: Lunch\n\n";
  expect(answer(`${cover}Are you free at noon?`)).toEqual(["not-a-report", []]);
});

test("each label stands for one thing", () => {
  const all = Object.values(coverLabels).flatMap((words) => words.split("|"));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
