import { expect, test } from "vitest";
import { explain } from "../index.js";

const report = "This is the mail system at host mx.example.net.\n\nYour message could not be delivered:\n\n<bob@example.com>: host mx.example.com said: 452 4.2.2\n    Mailbox full\n"; // prettier-ignore
const said = (text: string) =>
  explain(text).recipients.map(({ address, reason, status, diagnostic }) => [address, reason, status, diagnostic]);
const quote = (text: string, mark = "> ") => text.replace(/^/gm, mark).replace(/^> $/gm, ">");

test.each([
  ["an answer", quote(report)],
  ["marks without a blank", quote(report, ">")],
  ["an answer to an answer", quote(quote(report))],
  [
    "who wrote it",
    `On Fri, 27 Nov 2026, Mail Delivery System <mailer-daemon@mx.example.net> wrote:\n\n${quote(report)}`,
  ],
  ["a question above", `What is this?\n\n${quote(report)}`],
])("%s", (_, text) => {
  expect(said(text)).toEqual(said(report));
});

test("a transcript has marks of its own", () => {
  const transcript = ">>> RCPT To:<bob@example.com>\n<<< 550 5.1.1 User unknown\n>>> QUIT\n<<< 221 Bye\n";
  expect(said(transcript)).toEqual([["bob@example.com", "user-unknown", "5.1.1", "550 5.1.1 User unknown"]]);
});

test("places are those of the words that were pasted", () => {
  const text = quote(report);
  for (const { text: words, span } of explain(text).recipients[0]!.evidence)
    expect(text.slice(span![0], span![1]).replace(/\s*\n>\s*/g, " ")).toBe(words);
});
