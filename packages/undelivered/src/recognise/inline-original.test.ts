import { describe, expect, test } from "vitest";
import { explain } from "../explain.js";
import { read } from "../read/read.js";
import { partText, slice } from "../read/text.js";
import { cutAtLine, cutOriginal, fieldsInText } from "./inline-original.js";
import { wordsInText } from "./words.js";

const textOf = (text: string) => {
  const message = read(new TextEncoder().encode(`From: a@example.com\n\n${text}`));
  return partText(message, message.parts[0]!);
};
// A first line with a colon would be read as a header field: the text gets a header of its own.
const cut = (value: string) => {
  const text = textOf(value);
  return cutOriginal(text, wordsInText(text.value).hits);
};
const header = "Received: from client.example.com\nMessage-ID: <1@example.com>\nSubject: Hello\n";

describe("the returned message in a text", () => {
  test.each([
    ["--- Below this line is a copy of the message.\n\n"],
    ["------ This is a copy of the message, including all the headers. ------\n\n"],
    ["   ----- Unsent message follows -----\n"],
    ["----- Original message -----\n\n"],
  ])("stands behind %j", (line) => {
    const { prose, original } = cut(`bob@example.org: no such user\n\n${line}${header}\nText\n`);
    expect(prose.value).toContain("no such user");
    expect(prose.value).not.toContain("Subject:");
    expect(fieldsInText(original!).map((field) => field.name)).toEqual(["received", "message-id", "subject"]);
  });

  test("is known by its header where no line announces it", () => {
    const { prose, original } = cut(`bob@example.org: no such user\n\n${header}\nText\n`);
    expect(prose.value).not.toContain("Received:");
    expect(original!.value.startsWith("Received:")).toBe(true);
  });

  test.each([
    ["labels of people", "no such user\n\nFrom: Alice\nTo: Bob\nSubject: Hello\n"],
    ["words in mid-sentence", "I add the original message follows line because you asked.\n"],
    [
      "a report's fields behind the header of their part",
      "bob@example.org: no such user\n--4F1.2/mx.example.org\nContent-Description: Delivery report\nContent-Type: message/delivery-status\nReporting-MTA: dns; mx.example.org\nFinal-Recipient: rfc822; bob@example.org\n",
    ],
    ["nothing of the kind", "bob@example.org: mailbox is full\n"],
  ])("is not seen in %s", (_story, text) => {
    expect(cut(text).original).toBeNull();
  });

  test("a format's own line cuts only at the start of a line", () => {
    expect(cutAtLine(textOf("a\nMessage text:\nSubject: x\n"), ["Message text:"])?.prose.value).toBe("a\n");
    expect(cutAtLine(textOf("a Message text: b\n"), ["Message text:"])).toBeNull();
  });

  test("folded fields are one field", () => {
    const text = textOf("Subject: a\n  b\nTo: bob@example.org\n");
    const [field] = fieldsInText(slice(text, text.value.indexOf("Subject"), text.value.length));
    expect(field!.raw).toBe("a\n  b");
  });
});

test("an encoded word in a text that is decoded holds no characters but those of ASCII", () => {
  const subject = (written: string) =>
    explain(
      `From: Mail Delivery System <mailer-daemon@mx.example.org>\nTo: ben@example.net\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nThe following address failed:\n<anna@example.org>: 550 5.1.1 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: <1@example.net>\nFrom: ben@example.net\nSubject: ${written}\n`,
    ).original?.subject;
  expect(subject("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=")).toBe("Grüße");
  expect(subject("=?utf-8?Q?Привет?=")).toBe("=?utf-8?Q?Привет?=");
});
