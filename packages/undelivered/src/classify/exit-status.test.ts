import { describe, expect, it } from "vitest";
import { explain } from "../explain.js";
import type { Recipient } from "../types.js";

function delivered(diagnostic: string): Recipient {
  return explain(
    [
      "From: MAILER-DAEMON@mail.example.com",
      "To: anna@example.org",
      "Subject: Undelivered Mail Returned to Sender",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mail.example.com",
      "",
      "Final-Recipient: rfc822; bob@example.com",
      "Action: failed",
      "Status: 5.0.0",
      `Diagnostic-Code: ${diagnostic}`,
      "",
      "--b--",
      "",
    ].join("\n"),
  ).recipients[0];
}

describe("exit statuses of local delivery programs", () => {
  it.each([
    [67, "user-unknown"],
    [68, "domain-not-found"],
    [69, "server-misconfigured"],
    [73, "server-misconfigured"],
    [75, "server-error"],
    [76, "protocol-error"],
    [77, "server-misconfigured"],
    [78, "server-misconfigured"],
    [255, "server-misconfigured"],
  ])("reads %i as %s", (status, reason) => {
    const recipient = delivered(`x-unix; ${status}`);
    expect(recipient.reason).toBe(reason);
    expect(recipient.evidence.find(({ supports }) => supports === "reason")?.rule).toBe(`exit/${status}`);
  });

  it("takes success for no reason, and a number of another type for none", () => {
    expect(delivered("x-unix; 0").reason).toBe("unknown");
    expect(delivered("x-local; 67").reason).toBe("unknown");
  });

  it("does not believe one alone enough to strike an address off", () => {
    expect(delivered("x-unix; 67").addressEffect).toBe("quarantine");
  });
});

describe("an address without a route", () => {
  const exim = (recipient: string): Recipient =>
    explain(
      [
        "From: Mail Delivery System <Mailer-Daemon@mail.example.com>",
        "To: anna@example.com",
        "Subject: Mail delivery failed: returning message to sender",
        `X-Failed-Recipients: ${recipient}`,
        "",
        "This message was created automatically by mail delivery software.",
        "",
        "A message that you sent could not be delivered to one or more of its",
        "recipients. This is a permanent error. The following address(es) failed:",
        "",
        `  ${recipient}`,
        "    Unrouteable address",
        "",
      ].join("\n"),
    ).recipients[0];

  it("is an unknown one where the reporting system keeps its domain", () => {
    expect(exim("bob@example.com")).toMatchObject({ reason: "user-unknown", party: "sender" });
  });

  it("is a matter of routes where the domain is somebody else's", () => {
    expect(exim("bob@example.net").reason).toBe("routing-failed");
  });
});

describe("lists of blocked addresses", () => {
  it.each([
    ["550 Rejected: 192.0.2.4 found in dnsbl.example.net", "dnsbl.example.net"],
    ["550 5.7.1 Mail from 192.0.2.4 refused by blackhole site rbl.example.com", "rbl.example.com"],
    ["554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.example.org", "bl.example.org"],
  ])("are named as they stand in %j", (text, list) => {
    expect(delivered(`smtp; ${text}`)).toMatchObject({ reason: "blocklisted", facts: { list } });
  });
});
