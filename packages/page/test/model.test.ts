import { describe, expect, it } from "vitest";
import type { Recipient, Report, Row } from "../src/engine/types.js";
import { csvLine, csvValue } from "../src/engine/csv.js";
import { countsOf, filtered, sorted } from "../src/model/batch.js";
import { confidenceKey, headlineOf } from "../src/model/headline.js";
import { segmentsOf } from "../src/model/segments.js";
import { draftOf, mailtoOf } from "../src/model/ticket.js";
import { wayOf } from "../src/model/way.js";
import { preferredLanguage } from "../src/strings/index.js";

const recipient = (part: Partial<Recipient>): Recipient =>
  ({
    address: "bob@example.com",
    action: "failed",
    reason: "user-unknown",
    party: "sender",
    remoteMta: "mx.example.com",
    remoteIp: null,
    underlying: null,
    command: "RCPT",
    scope: "address",
    ...part,
  }) as Recipient;

const report = (recipients: Recipient[], part: Partial<Report> = {}): Report =>
  ({ kind: "delivery-report", recipients, path: [], ...part }) as Report;

const states = (of: Report): string =>
  wayOf(of, of.recipients[0])
    .map((station) => station.state)
    .join(" ");

describe("the way", () => {
  it("ends where the reason says", () => {
    expect(states(report([recipient({})]))).toBe("passed passed passed passed stopped");
    expect(states(report([recipient({ reason: "blocklisted" })]))).toBe("passed passed passed stopped unreached");
    expect(states(report([recipient({ reason: "domain-not-found", remoteMta: null })]))).toBe(
      "passed passed stopped unreached unreached",
    );
    expect(states(report([recipient({ reason: "auth-required" })]))).toBe(
      "passed stopped unreached unreached unreached",
    );
  });

  it("waits where a message is late, and arrives where it was delivered", () => {
    expect(states(report([recipient({ reason: "greylisted", action: "delayed" })]))).toBe(
      "passed passed passed waiting unreached",
    );
    expect(states(report([recipient({ reason: null, action: "delivered" })]))).toBe(
      "passed passed passed passed arrived",
    );
  });

  it("shows each recipient's own server", () => {
    const of = report([recipient({}), recipient({ remoteMta: "mx.example.net" })], {
      path: [{ host: "mx.example.com", ip: null, role: "receiving", at: null, stopped: true }],
    });
    const hosts = (i: number): unknown => wayOf(of, of.recipients[i])[3]!.hops.map((hop) => hop.host);
    expect(hosts(0)).toEqual(["mx.example.com"]);
    expect(hosts(1)).toEqual(["mx.example.net"]);
  });
});

describe("the sentence at first glance", () => {
  it("names the one who was not reached, and whose move it is", () => {
    expect(headlineOf(report([recipient({})]))).toMatchObject({
      key: "headline.failed.one",
      values: { who: "bob@example.com" },
      move: "move.sender",
    });
  });

  it("counts when there are several", () => {
    const mixed = report([recipient({}), recipient({ action: "delivered", reason: null, party: null })]);
    expect(headlineOf(mixed)).toMatchObject({ key: "headline.failed.some", values: { count: 1, total: 2 } });
    const all = report([recipient({}), recipient({ party: "recipient" })]);
    expect(headlineOf(all)).toMatchObject({ key: "headline.failed.all", move: "move.mixed" });
  });

  it("says what is no failure", () => {
    expect(headlineOf(report([], { kind: "auto-reply" })).key).toBe("headline.auto-reply");
    expect(headlineOf(report([recipient({ action: "delayed", party: "nobody" })])).tone).toBe("waiting");
    // Nobody says that it is tried again.
    expect(headlineOf(report([recipient({ action: "delayed", outcome: "unknown" })])).tone).toBe("failed");
  });

  it("puts confidence into words", () => {
    expect([0.99, 0.85, 0.6, 0.3].map(confidenceKey)).toEqual([
      "confidence.certain",
      "confidence.sure",
      "confidence.likely",
      "confidence.guess",
    ]);
  });
});

describe("marks", () => {
  it("may overlap", () => {
    const segments = segmentsOf("abcdef", [
      { start: 1, end: 4, ids: ["x"] },
      { start: 3, end: 9, ids: ["y"] },
    ]);
    expect(segments.map(({ text, ids }) => [text, ids.join()])).toEqual([
      ["a", ""],
      ["bc", "x"],
      ["d", "x,y"],
      ["ef", "y"],
    ]);
  });
});

describe("a ticket", () => {
  const ticket = { to: "postmaster@example.com", subject: "Voll – bitte prüfen", body: "Hello,\nplease look.\n" };

  it("opens in the mail program", () => {
    expect(mailtoOf(ticket)).toBe(
      `mailto:postmaster@example.com?subject=${encodeURIComponent(ticket.subject)}&body=Hello%2C%0D%0Aplease%20look.%0D%0A`,
    );
    expect(mailtoOf({ ...ticket, body: "😀".repeat(5000) }).length).toBeLessThan(1850);
    expect(mailtoOf({ ...ticket, to: "the recipient's administrator" })).toMatch(/^mailto:\?subject=/);
  });

  it("is a draft with the message attached", () => {
    const draft = draftOf(ticket, new TextEncoder().encode("Subject: x\r\n"));
    expect(draft).toMatch(/^X-Unsent: 1\r\nTo: postmaster@example\.com\r\nSubject: =\?utf-8\?B\?/);
    expect(draft).toContain('filename="bounce.eml"');
    expect(draft).toContain(btoa("Subject: x\r\n"));
    expect(draftOf(ticket, null)).not.toContain("multipart");
  });

  it("cannot be made to add header fields", () => {
    expect(draftOf({ ...ticket, subject: "a\r\nBcc: evil@example.com" }, null)).not.toMatch(/^Bcc:/m);
  });
});

const row = (message: number, part: Partial<Row>): Row =>
  ({
    message,
    source: `a.mbox#${message + 1}`,
    kind: "delivery-report",
    action: "failed",
    reason: "mailbox-full",
    ...part,
  }) as Row;

describe("many messages", () => {
  const rows = [
    row(0, { address: "b@example.com", domain: "example.com", title: "Full" }),
    row(1, { address: "a@example.net", domain: "example.net", reason: "user-unknown", title: "Unknown" }),
    row(2, { address: null, domain: null, reason: null, action: null, title: null }),
  ];

  it("are counted, the most frequent first", () => {
    expect(countsOf([...rows, row(3, { domain: "example.net" })], "domain")).toEqual([
      { value: "example.net", count: 2 },
      { value: "example.com", count: 1 },
    ]);
  });

  it("are filtered by values and by words", () => {
    expect(filtered(rows, { reason: "user-unknown" })).toEqual([rows[1]]);
    expect(filtered(rows, { words: "EXAMPLE.com full" })).toEqual([rows[0]]);
    expect(filtered(rows, { fate: "other" })).toEqual([rows[2]]);
    expect(filtered(rows, { reason: "user-unknown" }, "reason")).toHaveLength(3);
  });

  it("are sorted, those without a value last either way", () => {
    expect(sorted(rows, "address", false).map((each) => each.message)).toEqual([1, 0, 2]);
    expect(sorted(rows, "address", true).map((each) => each.message)).toEqual([0, 1, 2]);
  });

  it("become CSV that no spreadsheet runs", () => {
    expect(csvValue('=HYPERLINK("http://example.com")')).toBe(`"'=HYPERLINK(""http://example.com"")"`);
    expect(csvValue("a,b")).toBe('"a,b"');
    expect(csvLine(rows[0]!)).toMatch(
      /^a\.mbox#1,delivery-report,b@example\.com,example\.com,failed,mailbox-full,Full,/,
    );
  });
});

describe("the language", () => {
  it("is the first wish that is there", () => {
    expect(preferredLanguage(["sv", "de-AT", "en"])).toBe("de");
    expect(preferredLanguage(["zh-CN"])).toBe("zh-Hans");
    expect(preferredLanguage(["zh-Hant-TW", "ja"])).toBe("ja");
    expect(preferredLanguage(["sv"])).toBe("en");
  });
});
