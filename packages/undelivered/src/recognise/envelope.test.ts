import { expect, test } from "vitest";
import { explain } from "../explain.js";
import { recipientInReturnPath } from "./envelope.js";

test.each([
  ["news-bounces+bob=example.org@lists.example.com", "bob@example.org"],
  ["news-return-17-bob=example.org@lists.example.com", "bob@example.org"],
  ["bounces+4711-0a1b-bob.smith=Example.ORG@em.example.com", "bob.smith@example.org"],
  ["bounce-bob=example.org@example.com", "bob@example.org"],
  ["bounce+bob=example.org@example.com", "bob@example.org"],
])("%s carries %s", (address, recipient) => {
  expect(recipientInReturnPath(address)).toBe(recipient);
});

test.each([
  "SRS0=HHH=TT=example.org=alice@forwarder.example.net",
  "SRS1=HHH=forwarder.example.net==HHH=TT=example.org=alice@other.example.net",
  "prvs=4711abcdef=alice@example.com",
  "alice@example.com",
  "alice+tag@example.com",
  "a=b@example.com",
])("%s carries no recipient", (address) => {
  expect(recipientInReturnPath(address)).toBeNull();
});

const report = (to: string, body: string): string =>
  `Return-Path: <>\nFrom: MAILER-DAEMON@mail.example.org\nTo: ${to}\nSubject: Undelivered Mail Returned to Sender\n\n${body}\n`;

test("the return path names the recipient only where nothing else does", () => {
  const to = "news-bounces+bob=example.org@lists.example.com";
  const nameless = "Your message could not be delivered. The recipient's mailbox is full.";
  expect(explain(report(to, nameless)).recipients[0]!.address).toBe("bob@example.org");
  const named =
    "Your message could not be delivered to the following recipient:\n\n<carol@example.net>: mailbox is full";
  expect(explain(report(to, named)).recipients[0]!.address).toBe("carol@example.net");
});
