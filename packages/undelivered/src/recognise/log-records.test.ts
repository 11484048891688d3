/** Lines of logs that a mail program wrapped, or that stand among the words of who asks about them. */
import { describe, expect, test } from "vitest";
import { explain } from "../index.js";

const postfix =
  "Nov 27 10:00:01 mail postfix/smtp[1234]: 4F3A21C0B2: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1.2, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))";
const exim =
  "2026-11-27 10:00:01 1k2abc-000123-4X ** bob@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<bob@example.com>: 550 5.1.1 User unknown";

function wrapped(line: string, width: number, indent = ""): string {
  const lines = [""];
  for (const word of line.split(" ")) {
    const longer = lines.at(-1) === "" ? word : `${lines.at(-1)!} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}

describe.each([
  ["Postfix", postfix],
  ["Exim", exim],
])("%s", (_, line) => {
  const whole = explain(line).recipients;

  test.each([64, 72, 78, 98])("wrapped at %i characters", (width) => {
    for (const indent of ["", "    "]) {
      const [one, ...others] = explain(wrapped(line, width, indent)).recipients;
      expect(others).toEqual([]);
      const { address, reason, status, replyCode, diagnostic } = whole[0]!;
      expect(one).toMatchObject({ address, reason, status, replyCode, diagnostic });
    }
  });

  test("evidence stands where it stands", () => {
    const text = wrapped(line, 72);
    for (const { text: said, span } of explain(text).recipients[0]!.evidence)
      expect(text.slice(...span!).replace(/\s+/g, " ")).toBe(said);
  });

  test("what stands below is none of it", () => {
    for (const below of ["What does this mean?", "\nWhat does this mean?\n"])
      expect(explain(`${line}\n${below}`).recipients).toMatchObject([{ diagnostic: whole[0]!.diagnostic }]);
  });
});

test("each record has a time", () => {
  const other = postfix.replaceAll("bob", "carol").replace("550 5.1.1", "552 5.2.2").replace("User unknown", "Quota exceeded"); // prettier-ignore
  const text = `${wrapped(postfix, 72)}\n${wrapped(other, 72)}\n`;
  expect(explain(text).recipients.map(({ address, replyCode }) => [address, replyCode])).toEqual([
    ["bob@example.com", 550],
    ["carol@example.com", 552],
  ]);
});

test("a question right below a short record is none of it", () => {
  const record = "2026-11-27 10:00:01 1k2abc-000123-4X ** bob@example.com R=dnslookup: Unrouteable address";
  const { recipients } = explain(`${record}\nIs his mailbox full?\n`);
  expect(recipients).toMatchObject([{ address: "bob@example.com", diagnostic: "Unrouteable address" }]);
});

test("the lines of a reply stay in one record", () => {
  const reply =
    "554-mx.example.com ESMTP Service not available\\n554-No SMTP service\\n554 Bad DNS PTR resource record.";
  const { recipients } = explain(exim.replace("550 5.1.1 User unknown", reply));
  expect(recipients).toMatchObject([{ address: "bob@example.com", reason: "reverse-dns-invalid", replyCode: 554 }]);
});
