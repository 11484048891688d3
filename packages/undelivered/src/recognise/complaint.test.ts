import { expect, test } from "vitest";
import { explain } from "../explain.js";

const complaint = (source: string) =>
  explain(
    `From: feedback@example.net\nTo: abuse@example.com\nSubject: complaint\nMIME-Version: 1.0\n` +
      `Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nSpam.\n` +
      `--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: Loop/1\nVersion: 1\n${source}\n--b--\n`,
  ).complaint;

test.each([
  ["Source-IP: 192.0.2.14", "192.0.2.14"],
  ["Source-IP: [2001:DB8::25]", "2001:db8::25"],
  ["Source: 192.0.2.14 (mail.example.com)", "192.0.2.14"],
  ["Source-IP: redacted", null],
  ["Incidents: 1", null],
])("the sending server in %j", (field, ip) => {
  expect(complaint(field)?.sourceIp).toBe(ip);
});
