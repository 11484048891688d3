import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { explain } from "../index.js";
import { read } from "../read/read.js";
import { partText } from "../read/text.js";
import { findReplies } from "./replies.js";

const replies = (text: string) => {
  const message = read(new TextEncoder().encode(text));
  return findReplies(partText(message, message.parts[0]!));
};

describe("replies in a text", () => {
  test.each([
    ["550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["<<< 554 5.7.1 Relaying denied", 554, "554 5.7.1 Relaying denied"],
    ["Remote host said: 421 Too many connections", 421, "421 Too many connections"],
    ["The error was: 552 Mailbox full", 552, "552 Mailbox full"],
    ['The response was: "550 No such user"', 550, "550 No such user"],
    ["    ->> 550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["Sent: MAIL FROM:<>\nGot: 553 5.7.1 Sender refused", 553, "553 5.7.1 Sender refused"],
    ["Received >>> 550 5.1.1 user unknown", 550, "550 5.1.1 user unknown"],
    [" Tue 2026-03-03 09:14:22: <-- 550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["Odpověď serveru: 552 5.2.2 Schránka je plná", 552, "552 5.2.2 Schránka je plná"],
    ["Reason 550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["理由 550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["詳細: 550 5.1.1 User unknown", 550, "550 5.1.1 User unknown"],
    ["<mx.example.org #5.5.0 smtp;550 No such user>", 550, "#5.5.0 smtp;550 No such user>"],
    ["<mx.example.org #5.5.0 smtp;550 5.1.1 No such user>", 550, "550 5.1.1 No such user>"],
    ["550-5.7.1 Your message\n550 5.7.1 was refused", 550, "550-5.7.1 Your message 550 5.7.1 was refused"],
    ["550 5.7.1 Your message\n    was refused", 550, "550 5.7.1 Your message was refused"],
  ])("%j", (text, code, said) => {
    const found = replies(text);
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]!.text.value).toBe(said);
  });

  test("lines of one code are answers about several recipients where each is the last and names an address", () => {
    const lines = ["550 5.1.1 <a@example.com> unknown", "550 5.1.1 <b@example.com> unknown"];
    expect(replies(lines.join("\n")).map(({ text }) => text.value)).toEqual(lines);
    const open = "550-5.1.1 <a@example.com> unknown\n550 5.1.1 see a@example.com";
    expect(replies(open).map(({ text }) => text.value)).toEqual([open.replace("\n", " ")]);
    const plain = "550 5.7.1 Blocked\n550 5.7.1 Ask your provider";
    expect(replies(plain).map(({ text }) => text.value)).toEqual([plain.replace("\n", " ")]);
  });

  test("a reply without end is not read to the end of the text", () => {
    const [first] = replies("550 5.7.1 Blocked\n".repeat(10_000));
    expect(first!.text.value.length).toBeLessThan(10_000);
  });

  test.each(["on 3 March 550 people came", "550", "5500 User unknown", "route 550-551", "bob has 421 messages"])(
    "%j is none",
    (text) => {
      expect(replies(text)).toEqual([]);
    },
  );

  test("keep to their own line where the next is indented less, or is an address", () => {
    expect(replies("    550 5.7.1 Virus found\n  carol@example.net\n    Unrouteable address")[0]!.text.value).toBe(
      "550 5.7.1 Virus found",
    );
    expect(replies("  550 5.7.1 Virus found\n  carol@example.net\n")[0]!.text.value).toBe("550 5.7.1 Virus found");
  });

  test("what sendmail concludes below them is not theirs", () => {
    const [said, concluded] = replies(
      ">>> DATA\n<<< 550 5.7.1 Relaying denied\n550 5.1.1 <bob@example.org>... User unknown\n<<< 503 5.0.0 Need RCPT",
    );
    expect([said!.text.value, said!.command]).toEqual(["550 5.7.1 Relaying denied", "RCPT"]);
    expect(concluded!.text.value).toBe("550 5.1.1 <bob@example.org>... User unknown");
    expect(replies("<<< 550-5.7.1 Relaying\n<<< 550 5.7.1 denied")[0]!.text.value).toContain("denied");
  });

  test("know the command and the recipient before them", () => {
    const [one, two] = replies(">>> RCPT TO:<bob@example.org>\n<<< 550 No such user\n>>> DATA\n<<< 503 Need RCPT");
    expect([one!.command, one!.rcpt]).toEqual(["RCPT", "bob@example.org"]);
    expect(two!.command).toBe("DATA");
  });

  test("sendmail's pipelining: an answer below DATA that names an address answers RCPT", () => {
    expect(replies(">>> DATA\n<<< 550 5.1.1 <bob@example.org>... User unknown")[0]!.command).toBe("RCPT");
    expect(replies(">>> DATA\n<<< 554 5.7.1 Message refused")[0]!.command).toBe("DATA");
  });

  test.each([
    ["swaks", " -> RCPT TO:<bob@example.org>\n<** 550 5.1.1 No such user"],
    ["a session that somebody typed", "RCPT TO:<bob@example.org>\n550 5.1.1 No such user"],
    ["a session in small letters", "rcpt to:<bob@example.org>\n550 5.1.1 No such user"],
    ["arrows of equals signs", "==> RCPT TO:<bob@example.org>\n<== 550 5.1.1 No such user"],
  ])("%s", (_, session) => {
    const [reply] = replies(session);
    expect([reply!.code, reply!.command, reply!.rcpt]).toEqual([550, "RCPT", "bob@example.org"]);
  });

  test("a sentence that begins like a command is none", () => {
    expect(replies("Data was lost.\nAuth server says no\n550 5.1.1 No such user")[0]!.command).toBeNull();
  });
});

test.each([
  ["SMTP Error: data not accepted. SMTP server error: DATA END command failed Detail: 450 4.2.0 <bob@example.com> - Recipient temporarily unavailable", "mailbox-unavailable", "4.2.0", 450], // prettier-ignore
  ["Error: permanent error (550): 5.1.1 <bob@example.com>: Recipient address rejected: User unknown", "user-unknown", "5.1.1", 550], // prettier-ignore
  ["smtplib.SMTPDataError: (552, b'bob@example.com is over quota')", "mailbox-full", null, 552],
  ["They answered 550 5.1.1 <bob@example.com>: User unknown", "user-unknown", "5.1.1", 550],
  ["{u'bob@example.com': (550, '5.1.1 User unknown')}\n  session.sendmail(email.sender, to, text)\nSMTPRecipientsRefused: {u'bob@example.com': (550, '5.1.1 User unknown')}", "user-unknown", "5.1.1", 550], // prettier-ignore
  ["bob@example.com: Failed to send some messages. Negative SMTP reply: 552", "mailbox-full", null, 552],
])("programs quote replies in ways of their own: %s", (text, reason, status, replyCode) => {
  expect(explain(text).recipients).toMatchObject([{ address: "bob@example.com", reason, status, replyCode }]);
});

test.each([
  ["Fehlermeldung beim Versenden: „", "“"],
  ["przy wysyłaniu dostaję błąd „", "”. Proszę o pomoc."],
  ["l'erreur « ", " ». Merci."],
  ["メールを送信すると「", "」というエラーが返ってきます。"],
  ["我发邮件时收到退信,提示:“", "”,请问怎么解决?"],
  ["Das System meldet »", "«"],
])("a reply stands in the quotation marks of any language: %s", (before, after) => {
  const { recipients } = explain(`${before}550 5.1.1 <bob@example.com>: User unknown${after}`);
  expect(recipients).toMatchObject([
    { address: "bob@example.com", reason: "user-unknown", status: "5.1.1", replyCode: 550 },
  ]);
});

test("a code of HTTP is none", () => {
  expect(explain("Internal error (500): something went wrong").kind).toBe("not-a-report");
});

test("the code of a command that was accepted is not that of the refusal", () => {
  const session =
    "MAIL FROM:<alice@example.org>\n250 2.1.0 Ok\nRCPT TO:<bob@example.com>\n421 failure in DNS look-up.\n";
  expect(explain(session).recipients).toMatchObject([{ address: "bob@example.com", status: null, replyCode: 421 }]);
});

test("to whom somebody moved is not whom it was sent to", () => {
  const moved = "SMTP Error: 551 5.1.6 User has moved to anna.new@example.net, please update your records";
  expect(explain(moved).recipients).toMatchObject([{ address: null, reason: "address-moved" }]);
});

test("blanks before what is no reply take time in proportion", () => {
  // The code stands behind the part of the line that is looked at.
  const lines = (size: number): string => `${" ".repeat(size)}x${" ".repeat(700)}550 x\n`.repeat(60);
  expect(growth(lines, replies, 30)).toBeLessThan(linear);
});
