import { expect, test } from "vitest";
import { explain } from "./explain.js";

const head = "From: MAILER-DAEMON@example.net\r\nSubject: Undelivered Mail Returned to Sender\r\n";
const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join("");

/** The shortest input that reaches each limit, and what is still read of it. */
test.each<[string, () => string]>([
  ["too-deep", () => `${head}${nested(120)}\r\ntext\r\n`],
  [
    "too-many-parts",
    () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\ntext\r\n".repeat(10_001)}--b--\r\n`,
  ],
  ["too-many-fields", () => `${head}${"X-Field: value\r\n".repeat(2_001)}\r\ntext\r\n`],
  ["field-too-long", () => `${head}X-Long: a\r\n${" b\r\n".repeat(20_000)}\r\ntext\r\n`],
  [
    "too-many-recipients",
    () => `${head}\r\n${Array.from({ length: 50_001 }, (_, n) => `<user${n}@example.com>\r\n`).join("")}`,
  ],
  [
    "too-many-recipients",
    () =>
      `${head}Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n` +
      `${Array.from({ length: 50_001 }, (_, n) => `Final-Recipient: rfc822; user${n}@example.com\r\n\r\n`).join("")}--b--\r\n`,
  ],
  ["text-too-long", () => `${head}\r\n${"words and more words\r\n".repeat(200_000)}`],
])("reaching a limit is told, and the rest is read: %s", (code, input) => {
  const report = explain(input());
  expect(report.warnings.map((warning) => warning.code)).toContain(code);
  expect(report.anatomy.subject?.text).toBe("Undelivered Mail Returned to Sender");
});

test("a message of ordinary size reaches none", () => {
  const report = explain(`${head}\r\n<bob@example.com>: 550 5.1.1 User unknown\r\n`);
  expect([report.warnings, report.recipients.length]).toEqual([[], 1]);
});

test("in a transcript of thousands of commands each recipient keeps the answer to his own", () => {
  const told = (n: number): string => (n % 2 === 0 ? "550 5.1.1 No such user" : "552 5.2.2 Mailbox full");
  const commands = Array.from(
    { length: 3_000 },
    (_, n) => `>>> RCPT TO:<user${n}@example.com>\r\n<<< ${told(n)}\r\n<user${n}@example.com>\r\n`,
  );
  const { recipients } = explain(`${head}\r\n${commands.join("")}`);
  expect(recipients.map(({ diagnostic }) => diagnostic)).toEqual(recipients.map((_, n) => told(n)));
  expect(recipients).toHaveLength(3_000);
});
