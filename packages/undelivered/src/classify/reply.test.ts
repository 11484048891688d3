import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { parseReply } from "./reply.js";

type Row = [
  text: string,
  expected: {
    code?: number | null;
    status?: string | null;
    command?: string;
    host?: string;
    ip?: string;
    inner?: string;
  },
];

const rows: Row[] = [
  ["550 5.1.1 <bob@example.com>: User unknown", { code: 550, status: "5.1.1" }],
  ["550-5.1.1 The account does not exist", { code: 550, status: "5.1.1" }],
  ["550 #5.1.1 Address rejected", { code: 550, status: "5.1.1" }],
  ["550 User unknown (#5.1.1)", { code: 550, status: "5.1.1" }],
  ["550 [5.1.1] no such user", { code: 550, status: "5.1.1" }],
  ["550 5.1.1_unknown_user", { code: 550, status: "5.1.1" }],
  ["smtp;550 5.1.1 User unknown", { code: 550, status: "5.1.1" }],
  ["smtp; 452 4.2.2 Mailbox full", { code: 452, status: "4.2.2" }],
  ["<#5.1.1 smtp; 550 5.1.1 User unknown> #SMTP#", { code: 550, status: "5.1.1" }],
  ['422 Unprocessable Entity {"message":"The address is not valid"}', { code: null, status: null }],
  ["5.1.1 (bad destination mailbox address)", { code: null, status: "5.1.1" }],
  ["DATA closing 550 5.7.1 Rejected", { code: 550, status: "5.7.1", command: "EOM" }],
  ["MAIL+RCPT 503 5.7.1 Relay not allowed", { code: 503, status: "5.7.1", command: "RCPT" }],
  ["#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", { code: 550, status: "5.1.1" }],
  ["550", { code: 550, status: null }],
  [
    "host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)",
    { code: 550, status: "5.1.1", command: "RCPT", host: "mx.example.net", ip: "192.0.2.1" },
  ],
  [
    "host mx.example.net[2001:db8::25] said: 451 Greylisted (in reply to end of DATA command)",
    { code: 451, status: null, command: "EOM", host: "mx.example.net", ip: "2001:db8::25" },
  ],
  [
    "host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 blocked",
    { code: 554, status: "5.7.1", command: "CONNECT", host: "mx.example.net" },
  ],
  [
    "SMTP error from remote mail server after RCPT TO:<bob@example.com>: host mx.example.com [192.0.2.9]: 550 No such user",
    { code: 550, command: "RCPT", host: "mx.example.com", ip: "192.0.2.9" },
  ],
  [
    "host mx.example.com [192.0.2.9] SMTP error from remote mail server after end of data: 552 5.3.4 too big",
    { code: 552, status: "5.3.4", command: "EOM", host: "mx.example.com", ip: "192.0.2.9" },
  ],
  [
    "Connected to 192.0.2.7 but sender was rejected. Remote host said: 553 5.1.8 no such domain",
    { code: 553, status: "5.1.8", command: "MAIL", ip: "192.0.2.7" },
  ],
  [
    "192.0.2.7 does not like recipient. Remote host said: 550 relay not permitted Giving up on 192.0.2.7.",
    { code: 550, status: null, command: "RCPT", ip: "192.0.2.7" },
  ],
  ["192.0.2.7 failed after I sent the message. Remote host said: 554 virus", { code: 554, command: "EOM" }],
  [
    "connect to mx.example.org[192.0.2.3]:25: Connection refused",
    { code: null, host: "mx.example.org", ip: "192.0.2.3" },
  ],
  [
    "lost connection with mx.example.org[192.0.2.3] while sending RCPT TO",
    { code: null, host: "mx.example.org", command: "RCPT" },
  ],
  [
    "450 4.1.1 <bob@example.com>: Recipient address rejected: unverified address: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown",
    { code: 450, status: "4.1.1", inner: "User unknown" },
  ],
  [
    "554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>",
    { code: 421, status: "4.4.2" },
  ],
];

describe("parseReply", () => {
  it.each(rows)("reads %s", (text, expected) => {
    const reply = parseReply(text);
    if (expected.code !== undefined) expect(reply.replyCode?.value ?? null).toBe(expected.code);
    if (expected.status !== undefined) expect(reply.status?.value ?? null).toBe(expected.status);
    if (expected.command !== undefined) expect(reply.command?.value).toBe(expected.command);
    if (expected.host !== undefined) expect(reply.remoteMta?.value).toBe(expected.host);
    if (expected.ip !== undefined) expect(reply.remoteIp).toBe(expected.ip);
    if (expected.inner !== undefined) expect(text.slice(reply.inner?.wordsStart)).toBe(expected.inner);
  });

  it.each([
    "Message accepted by 10.5.1.1 at 2026-05-01 4:50:10",
    "delivered by Exim 4.96 with version 5.1.1",
    "The message has 550000 bytes, queue id 4F2450A, room 451",
    "host 4.3.2.1.example.net did not answer for 450 seconds",
    "see https://example.com/help/550",
  ])("is not fooled by the numbers of %s", (text) => {
    expect(parseReply(text)).toMatchObject({ replyCode: null, status: null });
  });

  it("lets the last line of a reply decide about the status", () => {
    const text = "550-5.7.0 Please see below 550 5.1.1 No such user";
    expect(parseReply(text).status?.value).toBe("5.1.1");
  });

  it("takes the marks of continued lines out of the words", () => {
    const text = "550-5.1.1 The email account that you tried 550-5.1.1 to reach does not exist 550 5.1.1 Try again";
    const marks = parseReply(text).noise.map(([start, end]) => text.slice(start, end));
    expect(marks).toEqual(["550-5.1.1", "550 5.1.1"]);
  });

  it("tells where its codes stand", () => {
    const text = "host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown";
    const { replyCode, status } = parseReply(text);
    expect(text.slice(replyCode?.start, replyCode?.end)).toBe("550");
    expect(text.slice(status?.start, status?.end)).toBe("5.1.1");
  });

  it.each([
    "host a",
    "550 ",
    "(in reply to ",
    "a.",
    "[192.0.2.1] ",
    "connect to a.b",
    "450 4.1.1 ",
    "\u0000",
    " said: ",
  ])("stays quick on %j without end", (piece) => {
    expect(growth((repeats) => piece.repeat(repeats), parseReply, 30_000)).toBeLessThan(linear);
  });
});
