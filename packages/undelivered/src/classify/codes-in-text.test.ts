import { describe, expect, it } from "vitest";
import { findContinuations, findReply, findStatus } from "./codes-in-text.js";

describe("findReply", () => {
  it.each([
    ["550 5.1.1 User unknown", 550, "5.1.1"],
    ["550-5.7.1 first line", 550, "5.7.1"],
    ["550 #5.1.0 Address rejected.", 550, "5.1.0"],
    ["554 (5.7.1) refused", 554, "5.7.1"],
    ["host mx.example.com said: 451 4.7.1 Try later", 451, "4.7.1"],
    ["the error code was 421 and nothing else", 421, null],
    ["response: 452 mailbox full", 452, null],
    ["552-quota", 552, null],
    ["550.5.7.1 Message rejected", 550, "5.7.1"],
    ["said: 553. To send mail, log in", 553, null],
    ["said: 591 your host is blacklisted", 591, null],
    ["said: 400 4.4.7 Message delayed", 400, "4.4.7"],
    ["reject=403 4.7.0 TLS handshake failed.", 403, "4.7.0"],
    ["退信里只有一句 554 attachment is too long", 554, null],
    ["Failed to close the connection to SMTP server, 553 Relaying disallowed", 553, null],
    ["邮件发送失败，554 DT:SPM 163 smtp8", 554, null],
    ["5.3.0 - Other mail system problem 552-'Too many attachments'", 552, null],
    ['{"statusCode":550,"message":"Mailbox not found"}', 550, null],
  ])("finds the reply in %j", (text, code, status) => {
    const reply = findReply(text);
    expect(reply?.code.value).toBe(code);
    expect(reply?.status?.value ?? null).toBe(status);
    expect(text.slice(reply!.code.start, reply!.code.end)).toBe(String(code));
  });

  it.each([
    "client host [192.0.2.550] refused",
    "mx450.example.com did not answer",
    "message of 550 bytes",
    "delivered at 12:45:50",
    "version 5.5.2 of the server",
    "room 421",
    "GET /admin => 401 Unauthorized",
    "error: 404 Not Found",
    "Completed: 500 Internal Server Error in 892ms",
    "said: 429 Too Many Requests",
    "Mon, 24 Nov 2026 04:50:00 -0500",
    "#10 /app/lib/Mail.php(479): Transport->send()",
    "notification/mail.cpp (214) Error while sending",
    "queue id 4A550BC",
    "2026-11-550",
    '{"statusCode": 422, "message": "Invalid address"}',
    '{"http_code":500,"msg":"no"}',
    '{"status":500,"message":"Internal error"}',
  ])("takes no number out of %j", (text) => {
    expect(findReply(text)).toBeNull();
  });

  it("tells where the words begin", () => {
    const text = "550 5.1.1: User unknown";
    expect(text.slice(findReply(text)!.textStart)).toBe("User unknown");
  });
});

describe("findStatus", () => {
  it.each([
    ["Sorry, no mailbox here by that name. (#5.1.1)", "5.1.1"],
    ["mail loop, 5.4.6, giving up", "5.4.6"],
    ["code 4.7.650 of the operator", "4.7.650"],
  ])("finds the code in %j", (text, status) => {
    expect(findStatus(text)?.value).toBe(status);
  });

  it.each([
    "192.0.2.5.1.1",
    "Exim 4.96.2",
    "release 5.2.1",
    "host 5.1.1.example.com",
    "3.1.1 is no status",
    "5.8.1",
    "4.1.1.2",
  ])("takes no code out of %j", (text) => {
    expect(findStatus(text)).toBeNull();
  });
});

describe("findContinuations", () => {
  const marks = (text: string): string[] =>
    findContinuations(text, findReply(text)!).map(({ start, end }) => text.slice(start, end).trim());

  it("finds the marks of further lines of a folded reply", () => {
    expect(marks("550-5.7.1 Mail refused. 550-5.7.1 See the page 550 5.7.1 https://example.com/")).toEqual([
      "550-5.7.1",
      "550 5.7.1",
    ]);
  });

  it("leaves numbers in sentences alone", () => {
    expect(marks("550 the limit is 550 messages")).toEqual([]);
  });
});
