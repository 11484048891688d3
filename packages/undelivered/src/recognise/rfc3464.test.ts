import { describe, expect, test } from "vitest";
import { readBlocks } from "../read/fields.js";
import { read } from "../read/read.js";
import { partText } from "../read/text.js";
import { isRecipientBlock, mtaName, readPerMessage, readRecipientBlock } from "./rfc3464.js";

const parse = (fields: string) => {
  const message = read(new TextEncoder().encode(fields));
  const part = message.parts[0]!;
  const blocks = readBlocks(partText(message, part));
  return {
    message,
    blocks,
    recipients: blocks.filter(isRecipientBlock).map((block) => readRecipientBlock(message, part, block)),
  };
};
const wrap = (fields: string) => `\nReporting-MTA: dns; mail.example.com\n\n${fields}`;
const recipient = (fields: string) => parse(wrap(fields)).recipients[0]!;

describe("recipient fields", () => {
  test("a block as the standard wants it", () => {
    const one = recipient(
      "Original-Recipient: rfc822;sales@example.org\nFinal-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.1.1\n" +
        "Remote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 User\n    unknown\nLast-Attempt-Date: Tue, 3 Mar 2026 09:14:22 +0000\n",
    );
    expect(one.address?.value).toBe("bob@example.org");
    expect(one.originalAddress?.value).toBe("sales@example.org");
    expect(one.action?.value).toBe("failed");
    expect(one.status?.value).toBe("5.1.1");
    expect(one.remoteMta?.value).toBe("mx.example.org");
    expect([one.diagnosticType, one.diagnostic?.value]).toEqual(["smtp", "550 5.1.1 User unknown"]);
    expect(one.lastAttempt).toBe("2026-03-03T09:14:22+00:00");
  });

  test.each([
    ["Action: failed (permanent)", "failed"],
    ["Action: failure", "failed"],
    ["Action: error", "failed"],
    ["Action: Delayed", "delayed"],
    ["Action: relayed (to non-DSN-aware mailer)", "relayed"],
    ["Action: whatever", undefined],
  ])("%s", (field, action) => {
    expect(recipient(`Final-Recipient: rfc822; bob@example.org\n${field}\n`).action?.value).toBe(action);
  });

  test.each([
    ["Status: 5.1.1 (User unknown)", "5.1.1"],
    ["Status: 4.4.7", "4.4.7"],
    ["Status: 553", undefined],
    ["Status: 7.1.1", undefined],
    ["Status: 192.0.2.1", undefined],
  ])("%s", (field, status) => {
    expect(recipient(`Final-Recipient: rfc822; bob@example.org\n${field}\n`).status?.value).toBe(status);
  });

  test("what will be tried again is delayed", () => {
    const retried = "Final-Recipient: rfc822; bob@example.org\nWill-Retry-Until: Sun, 8 Mar 2026 09:14:20 +0100\n";
    expect(recipient(retried).action?.value).toBe("delayed");
    expect(recipient(`${retried}Action: failed\n`).action?.value).toBe("failed");
  });

  test("Haraka's reply in the comment of Status", () => {
    const one = recipient(
      "Final-Recipient: rfc822; bob@example.org\nStatus: 5.1.10 (556 Domain example.org takes no mail (NULL MX))\n",
    );
    expect(one.diagnostic?.value).toBe("556 Domain example.org takes no mail (NULL MX)");
    expect(recipient("Final-Recipient: rfc822; bob@example.org\nStatus: 5.1.1 (bad address)\n").diagnostic).toBeNull();
  });

  test.each([
    ["Remote-MTA: dns; mx.example.org [198.51.100.25]", "mx.example.org", "198.51.100.25"],
    ["Remote-MTA: dns;mx.example.org (TCP|192.0.2.20|4711|198.51.100.25|25)", "mx.example.org", "198.51.100.25"],
    ["Remote-MTA: DNS; MX.Example.ORG.", "mx.example.org", null],
  ])("%s", (field, host, ip) => {
    const one = recipient(`Final-Recipient: rfc822; bob@example.org\n${field}\n`);
    expect([one.remoteMta?.value, one.remoteIp]).toEqual([host, ip]);
  });

  test.each(["Final-Recipient: system;<>", "Final-Recipient: rfc822; @example.org"])("%s names nobody", (field) => {
    expect(recipient(`${field}\nAction: failed\n`).address).toBeNull();
  });

  test("an empty diagnostic is none", () => {
    expect(recipient("Final-Recipient: rfc822; bob@example.org\nDiagnostic-Code: smtp; null\n").diagnostic).toBeNull();
  });
});

test("the fields of the message", () => {
  const { message, blocks } = parse(
    "\nReporting-MTA: dns; Mail.Example.COM (mailer)\nReceived-From-MTA: dns;client.example.com\nArrival-Date: Tue, 3 Mar 2026 09:14:20 +0100\n",
  );
  const fields = new Map(blocks.flat().map((field) => [field.name, field]));
  expect(readPerMessage(message, fields)).toEqual({
    reportingMta: "mail.example.com",
    receivedFromMta: "client.example.com",
    arrivalDate: "2026-03-03T09:14:20+01:00",
  });
});

test.each([
  ["dns; mail.example.com", "mail.example.com"],
  ["x-local-hostname; box", "box"],
  ["dns; [192.0.2.1]", "192.0.2.1"],
  ["(our relay) dns; mail.example.com (port 25)", "mail.example.com"],
  ["unknown", null],
  ["", null],
])("mtaName %j", (value, name) => {
  expect(mtaName(value)).toBe(name);
});
