import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { findCommand, findHosts } from "./speaker.js";

describe("findHosts", () => {
  it.each([
    ["host mx.example.com[192.0.2.1] said: 550 no", "mx.example.com", "192.0.2.1"],
    ["host mx.example.com [192.0.2.1]: 550 no", "mx.example.com", "192.0.2.1"],
    ["host mx.example.com[192.0.2.1] refused to talk to me: 554 no", "mx.example.com", "192.0.2.1"],
    ["connect to mx.example.com[2001:db8::1]:25: Connection refused", "mx.example.com", "2001:db8::1"],
    ["conversation with mx.example.com[192.0.2.1] timed out while sending MAIL FROM", "mx.example.com", "192.0.2.1"],
    ["lost connection with mx.example.com[192.0.2.1] while sending RCPT TO", "mx.example.com", "192.0.2.1"],
    ["... while talking to mx.example.com.: <<< 550 no", "mx.example.com", null],
    ["192.0.2.1 does not like recipient. Remote host said: 550 no", null, "192.0.2.1"],
    ["Connected to 192.0.2.1 but sender was rejected.", null, "192.0.2.1"],
    ["mx.example.com rejected your message to the following addresses: 550 no", "mx.example.com", null],
  ])("finds who speaks in %j", (text, host, ip) => {
    const [speaker] = findHosts(text);
    expect([speaker?.host?.value ?? null, speaker?.ip ?? null]).toEqual([host, ip]);
  });

  it("finds nobody where a host is only mentioned", () => {
    expect(findHosts("550 5.7.1 relaying through mail.example.com is not allowed")).toEqual([]);
  });

  it("knows a server that was asked about the address from the one that refuses", () => {
    const hosts = findHosts(
      "Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.1] said: 550 no",
    );
    expect(hosts.map(({ verified }) => verified)).toEqual([true]);
  });

  it("stays fast on a text that repeats the introduction", () => {
    expect(growth((repeats) => "host a said ".repeat(repeats), findHosts, 2_000)).toBeLessThan(linear);
  });
});

describe("findCommand", () => {
  it.each([
    ["550 no (in reply to RCPT TO command)", "RCPT"],
    ["550 no (in reply to end of DATA command)", "EOM"],
    ["550 no (in reply to MAIL FROM command)", "MAIL"],
    ["550 no (in reply to EHLO command)", "EHLO"],
    ["SMTP error from remote mail server after RCPT TO:<bob@example.com>: 550 no", "RCPT"],
    ["SMTP error from remote mail server after end of data: 550 no", "EOM"],
    ["SMTP error from remote mail server after initial connection: 554 no", "CONNECT"],
    ["SMTP error from remote mail server after sending data block: 554 no", "EOM"],
    ["end of data: 550 no", "EOM"],
    ["pipelined end of data: host mx.example.com [192.0.2.9]: 550 no", "EOM"],
    ["pipelined MAIL FROM:<anna@example.org> SIZE=2048: 450 wait", "MAIL"],
    ["RCPT TO:<anna@example.org>: 550 no", "RCPT"],
    ["EHLO mail.example.org: 550 no", "EHLO"],
    [">>> RCPT To:<bob@example.com> <<< 550 no", "RCPT"],
    ["192.0.2.1 does not like recipient.", "RCPT"],
    ["192.0.2.1 failed after I sent the message.", "EOM"],
    ["host mx.example.com[192.0.2.1] refused to talk to me: 554 no", "CONNECT"],
    ["timed out while receiving the initial server greeting", "CONNECT"],
  ])("finds the command in %j", (text, command) => {
    expect(findCommand(text)?.value).toBe(command);
  });

  it.each(["550 5.1.1 User unknown", "your data is safe with us", "the recipient is unknown"])(
    "finds none in %j",
    (text) => {
      expect(findCommand(text)).toBeNull();
    },
  );
});
