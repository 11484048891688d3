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
  expect(said("Your message to bob@example.com was refused by mx@example.net, the mailbox is full.")).toEqual(["bob mailbox-full"]); // prettier-ignore
});
