import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { read } from "./read.js";
import { partText } from "./text.js";

const bytes = (raw: string): Uint8Array => Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
const tree = (raw: string): string[] => read(bytes(raw)).parts.map(({ id, type }) => `${id} ${type}`);
const codes = (raw: string): string[] => read(bytes(raw)).warnings.map(({ code }) => code);
const texts = (raw: string): string[] => {
  const message = read(bytes(raw));
  return message.parts.filter((part) => part.children.length === 0).map((part) => partText(message, part).value);
};

const report = `From: MAILER-DAEMON@example.org
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="outer"

This is a MIME message.
--outer
Content-Type: text/plain

It failed.

--outer
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: 5.1.1

--outer
Content-Type: message/rfc822

From: alice@example.org
Subject: Hello
Content-Type: multipart/alternative; boundary="inner"

--inner

plain
--inner
Content-Type: text/html

<p>html</p>
--inner--
--outer--
epilogue
`;

const reportTree = [
  "0 multipart/report",
  "0.1 text/plain",
  "0.2 message/delivery-status",
  "0.3 message/rfc822",
  "0.3.1 multipart/alternative",
  "0.3.1.1 text/plain",
  "0.3.1.2 text/html",
];

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
  ["CRCRLF", "\r\r\n"],
])("%s", (_, end) => {
  const raw = report.replaceAll("\n", end);

  test("parts, fields and texts", () => {
    const message = read(bytes(raw));
    expect(message.hasHeader).toBe(true);
    expect(message.warnings).toEqual([]);
    expect(tree(raw)).toEqual(reportTree);
    expect(texts(raw).map((text) => text.trim())).toEqual([
      "It failed.",
      "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1",
      "plain",
      "html",
    ]);
    expect(message.parts[4]!.fields.map(({ name, raw: value }) => [name, value])).toContainEqual(["subject", "Hello"]);
  });

  test("offsets count bytes of the input", () => {
    const message = read(bytes(raw));
    for (const part of message.parts) {
      for (const field of part.fields) expect(message.raw.slice(field.start, field.end)).toBe(field.raw);
    }
    const status = message.parts[2]!;
    expect(raw.slice(status.bodyStart, status.end)).toMatch(/^Reporting-MTA[^]*5\.1\.1\s*$/);
  });
});

test("how long a preamble is does not depend on the line ends", () => {
  const lost = `Subject: failure notice\n\n${"a line\n".repeat(56)}--x\nContent-Type: text/html\n\n<p>y</p>\n--x--\n`;
  expect(tree(lost)).toHaveLength(2);
  const headless = `${"--\n".repeat(1_200)}--x\nContent-Type: text/html\n\n<p>y</p>\n--x--\n`;
  expect(tree(headless)).toHaveLength(2);
  for (const raw of [lost, headless]) expect(tree(raw.replaceAll("\n", "\r\n"))).toEqual(tree(raw));
});

test("mixed line ends make the same parts", () => {
  const ends = ["\r\n", "\n", "\r"];
  let at = 0;
  expect(tree(report.replace(/\n/g, () => ends[at++ % 3]!))).toEqual(reportTree);
});

test("what stands before a header is skipped", () => {
  expect(tree(`\r\n\n${report}`)).toEqual(reportTree);
  expect(tree(`\xef\xbb\xbf${report}`)).toEqual(reportTree);
  expect(tree(`From MAILER-DAEMON Wed Feb 18 13:00:41 2015\n${report}`)).toEqual(reportTree);
  expect(tree(`>From MAILER-DAEMON Wed Feb 18 13:00:41 2015\n${report}`)).toEqual(reportTree);
  expect(codes(`\n${report}`)).toEqual(["leading-blank-lines"]);
});

test("UTF-16 is read as UTF-8", () => {
  for (const order of ["le", "be"]) {
    const units = Uint16Array.from(`\ufeff${report}`, (letter) => letter.charCodeAt(0));
    const input = new Uint8Array(units.length * 2);
    const view = new DataView(input.buffer);
    units.forEach((unit, at) => view.setUint16(at * 2, unit, order === "le"));
    for (const start of [0, 2]) {
      const message = read(input.subarray(start));
      expect(message.parts.map(({ id, type }) => `${id} ${type}`)).toEqual(reportTree);
      expect(message.warnings.map(({ code }) => code)).toEqual(["utf16-input"]);
    }
  }
});

describe("text without a header", () => {
  test.each([
    "550 5.1.1 <bob@example.com>: user unknown",
    "Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n\nmore",
    "Reporting-MTA: dns; mx.example.org\nArrival-Date: Wed, 18 Feb 2015 13:00:41 -0500\n\nFinal-Recipient: rfc822; bob@example.com",
    "Error: the message could not be sent\n\nServer: mail.example.com",
    "Subject: A picture\nSent: 3/9/2015 11:09 AM\nThe following recipient(s) cannot be reached:\n  bob@example.com\n",
    "Your message did not reach some of the recipients.\n\n  Subject: A picture\n  Sent: today\n\nbob@example.com",
    "To: bob@example.com\n550 no such user here",
    "<bob@example.com>: unknown user\n--4F1.2/mx.example.org\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n",
    " From: indented@example.com\n",
    "",
  ])("%j", (raw) => {
    const message = read(bytes(raw));
    expect(message.hasHeader).toBe(false);
    expect(message.parts.map(({ id, type }) => `${id} ${type}`)).toEqual(["0 text/plain"]);
    expect(partText(message, message.parts[0]!).value).toBe(raw);
  });

  test.each(["From: a@example.com\nTo: b@example.com", "Received: from x by y; z\n\n"])("%j is a message", (raw) =>
    expect(read(bytes(raw)).hasHeader).toBe(true),
  );

  test("the subject alone is copied with the text below it", () => {
    const message = read(bytes("Subject: Undelivered\n\nIt failed."));
    expect(message.hasHeader).toBe(false);
    expect(partText(message, message.parts[0]!).value).toBe("It failed.");
  });

  test("HTML that was pasted", () => expect(tree("<!DOCTYPE html><p>It failed.")).toEqual(["0 text/html"]));

  test("parts that lost their message", () => {
    expect(tree("--b\nContent-Type: text/plain\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n")).toEqual([
      "0 multipart/mixed",
      "0.1 text/plain",
      "0.2 text/html",
    ]);
  });
});

describe("what the wild does", () => {
  const header = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n";
  const parts = "\n--b\nContent-Type: text/plain\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\n";

  test.each<[string, string, string[]]>([
    ["no boundary", `${header}Content-Type: multipart/mixed\n${parts}`, ["missing-boundary"]],
    ["an empty boundary", `${header}Content-Type: multipart/mixed; boundary=""\n${parts}`, ["missing-boundary"]],
    ["a wrong boundary", `${header}Content-Type: multipart/mixed; boundary=c\n${parts}`, ["wrong-boundary"]],
    [
      "two boundaries",
      `${header}Content-Type: multipart/mixed; boundary=b; boundary=c\n${parts}`,
      ["duplicate-parameter"],
    ],
    ["no Content-Type at all", header + parts, ["missing-boundary"]],
    [
      "blanks after boundaries",
      `${header}Content-Type: multipart/mixed; boundary=b\n${parts.replace(/--b(--)?\n/g, "--b$1 \t\n")}`,
      [],
    ],
    ["a folded Content-Type", `${header}Content-Type:\n multipart/mixed\n ;\n boundary\n =b\n${parts}`, []],
    [
      "no last boundary",
      `${header}Content-Type: multipart/mixed; boundary=b\n${parts.replace("--b--\n", "")}`,
      ["truncated"],
    ],
    [
      "a blank line before part headers",
      `${header}Content-Type: multipart/mixed; boundary=b\n${parts.replaceAll("Content-Type", "\nContent-Type")}`,
      ["blank-line-in-header"],
    ],
    [
      "a blank line inside part headers",
      `${header}Content-Type: multipart/mixed; boundary=b\n${parts.replaceAll("Content-Type", "Content-ID: <x>\n\nContent-Type")}`,
      ["blank-line-in-header"],
    ],
    [
      "an envelope line in the header",
      `${header}>From x Wed Feb 18 13:00:41 2015\nContent-Type: multipart/mixed; boundary=b\n${parts}`,
      ["envelope-line"],
    ],
    [
      "a blank line inside the header",
      `Received: from x by y\n\n${header}Content-Type: multipart/mixed; boundary=b\n${parts}`,
      ["blank-line-in-header"],
    ],
    [
      "a line that lost its fold",
      `${header}X-Long: one\ntwo three\nContent-Type: multipart/mixed; boundary=b\n${parts}`,
      ["broken-folding"],
    ],
  ])("%s", (_, raw, warnings) => {
    expect(tree(raw)).toEqual(["0 multipart/mixed", "0.1 text/plain", "0.2 text/html"]);
    expect(texts(raw).map((text) => text.trim())).toEqual(["one", "two"]);
    expect(codes(raw)).toEqual(warnings);
  });

  test("a body that starts without a blank line", () => {
    const raw = `${header}Your message could not be delivered.\n`;
    expect(codes(raw)).toEqual(["header-without-end"]);
    expect(texts(raw)).toEqual(["Your message could not be delivered.\n"]);
  });

  test("no parts where there should be some", () => {
    const raw = `${header}Content-Type: multipart/mixed; boundary=b\n\nIt failed.\n`;
    expect(tree(raw)).toEqual(["0 multipart/mixed"]);
    expect(texts(raw)).toEqual(["It failed.\n"]);
  });

  test("an inner part with the boundary of the outer one", () => {
    const raw = `${header}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nin\n--b--\n--b\n\nout\n--b--\n`;
    expect(tree(raw)).toEqual(["0 multipart/mixed", "0.1 multipart/mixed", "0.1.1 text/plain", "0.2 text/plain"]);
  });

  test("a boundary that another one starts with", () => {
    const raw = `${header}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\nin\n--bb--\n--b\n\nout\n--b--\n`;
    expect(tree(raw)).toEqual(["0 multipart/mixed", "0.1 multipart/mixed", "0.1.1 text/plain", "0.2 text/plain"]);
  });

  test("a part that ends inside its header, a digest, headers of the original alone", () => {
    const raw = `${header}Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: one\n\nbody\n--b\nContent-Type: text/rfc822-headers\n\nSubject: two\n--b--\n`;
    const message = read(bytes(raw));
    expect(tree(raw)).toEqual([
      "0 multipart/digest",
      "0.1 message/rfc822",
      "0.1.1 text/plain",
      "0.2 text/rfc822-headers",
      "0.2.1 text/plain",
    ]);
    expect(message.parts[2]!.fields[0]).toMatchObject({ name: "subject", raw: "one" });
    expect(message.parts[4]!.fields[0]).toMatchObject({ name: "subject", raw: "two" });
  });

  test("the header of an encoded original", () => {
    const original = btoa("Subject: hidden\nTo: bob@example.com\n\nbody");
    const raw = `${header}Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${original}\n`;
    expect(read(bytes(raw)).parts[1]!.fields.map(({ name, raw: value }) => [name, value])).toEqual([
      ["subject", "hidden"],
      ["to", "bob@example.com"],
    ]);
    expect(codes(raw)).toEqual(["encoded-message"]);
  });

  test("an original that is only said to be encoded", () => {
    const raw = `${header}Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nSubject: plain\n\nbody\n`;
    expect(read(bytes(raw)).parts[1]!.fields[0]).toMatchObject({ name: "subject", raw: "plain" });
    expect(codes(raw)).toEqual(["not-encoded"]);
  });
});

describe("hostile messages take time in proportion", () => {
  const head = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n";
  test.each<[string, (count: number) => string]>([
    [
      "nested multiparts",
      (count) =>
        Array.from({ length: count }, (_, n) => `Content-Type: multipart/mixed; boundary=x${n}\n\n--x${n}\n`).join(""),
    ],
    ["nested messages", (count) => "Content-Type: message/rfc822\n\n".repeat(count)],
    ["parts", (count) => head + "--b\n\nx\n".repeat(count)],
    [
      "multiparts without boundaries",
      (count) => head + "--b\nContent-Type: multipart/mixed; boundary=none\n\n".repeat(count),
    ],
    ["multiparts that state none", (count) => head + "--b\nContent-Type: multipart/mixed\n\n".repeat(count)],
    ["lines with hyphens", (count) => head + "--\n".repeat(count) + "--c\n".repeat(count)],
    ["lines that start like boundaries", (count) => head + "--bb\n".repeat(count)],
    ["fields", (count) => "From: x\n" + "a:\n".repeat(count)],
    ["folds", (count) => "From: x\n" + " y\n".repeat(count)],
    ["lines that lost their fold", (count) => "From: x\n" + "y\nSubject: z\n".repeat(count)],
    ["carriage returns", (count) => "From: x" + "\r".repeat(count)],
    ["blank lines", (count) => "\n".repeat(count)],
    ["blank lines between fields", (count) => "X-A: \n\n".repeat(count)],
    ["blank lines in part headers", (count) => head + "--b\n\nContent-ID: x\n\nContent-Type: a/b\n\n".repeat(count)],
  ])("%s", (_, make) => {
    expect(read(bytes(make(100_000))).parts.length).toBeLessThanOrEqual(10_001);
    expect(growth((count) => bytes(make(count)), read, 6_000)).toBeLessThan(linear);
  });

  test("limits are named", () => {
    expect(codes(`From: x\n${"a:\n".repeat(5_000)}\n`)).toContain("too-many-fields");
    expect(codes(`From: x\nSubject: ${"a".repeat(70_000)}\n\n`)).toContain("field-too-long");
    expect(codes(head + "--b\n\nx\n".repeat(10_500))).toContain("too-many-parts");
    expect(codes(`From: x\n${"Content-Type: message/rfc822\n\n".repeat(200)}`)).toContain("too-deep");
  });
});

test.each([8, 14, 40])("%i multiparts that lie about their boundary are as many, however lines end", (depth) => {
  const nested = Array.from(
    { length: depth },
    (_, n) => `--n${n}\nContent-Type: multipart/mixed; boundary=lie${n}\n\n`,
  );
  const raw = `From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=lie\n\n${nested.join("")}${"text\n".repeat(300)}`;
  expect(tree(raw)).toHaveLength(depth + 1);
  expect(tree(raw.replace(/\n/g, "\r\n"))).toEqual(tree(raw));
});
