import { expect, test } from "vitest";
import { read } from "./read.js";
import { locate, partText } from "./text.js";

const header = "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\nMIME-Version: 1.0\n";
const lines = ["Hi.", "I could not deliver it.", "", "<bob@example.com>:", "Remote host said:", "550 5.1.1 No such user", "", "--- Below is a copy.", "", "Subject: hello", "To: bob@example.com"]; // prettier-ignore

const textOf = (message: string) => {
  const found = read(new TextEncoder().encode(message));
  return partText(found, found.parts[0]!);
};

test.each([
  ["blank lines between all lines", "text/plain", lines.join("\n\n")],
  ["CRLF, and blanks in blank lines", "text/plain", lines.join("\r\n  \r\n")],
  ["a paragraph a line", "text/html", lines.map((line) => `<p class="MsoNormal">${line.replaceAll("<", "&lt;") || "&nbsp;"}</p>`).join("\n")], // prettier-ignore
])("%s: the lines stand together again", (_, type, body) => {
  const message = `${header}Content-Type: ${type}\n\n${body}`;
  const text = textOf(message);
  expect(
    text.value
      .trim()
      .replace(/ +$/gm, "")
      .replace(/\n{2,}/g, "\n\n"),
  ).toBe(lines.join("\n"));
  const at = text.value.indexOf("550 5.1.1");
  const [start, end] = locate(text, at, at + 9).span;
  expect(message.slice(start, end)).toBe("550 5.1.1");
});

test.each([
  ["paragraphs of a line each", ["Dear Anna,", "your message was refused.", "Reason: the mailbox is full.", "Ask Bob.", "He can help.", "Yours", "The post", "office"].join("\n\n")], // prettier-ignore
  ["two lines that stand together", `${lines.join("\n\n")}\nmore`],
  ["blank lines at the end alone", `${["a", "b", "c", "d", "e", "f", "g", "h"].join("\n\n")}\n\n\n\n`],
  ["a few lines", "one\n\n\n\ntwo\n\nthree"],
])("%s: left as it is", (_, body) => {
  expect(textOf(`${header}\n${body}`).value).toBe(body);
});
