import { describe, expect, it } from "vitest";
import { explain } from "../explain.js";
import type { ExplainOptions, Recipient } from "../types.js";

const answer = "host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)";
const reportOn = (addresses: readonly string[], said = answer): string =>
  "From: MAILER-DAEMON@mx.example.org\nSubject: Undelivered Mail Returned to Sender\n\n" +
  addresses.map((address) => `<${address}>: ${said}\n\n`).join("");

const many = ["anna@example.com", "bob.long.name@example.com", "c@example.com", "dora@example.com"];

/** Everything but where the words stand. */
const without = ({ evidence, ...rest }: Recipient, address: string): string =>
  JSON.stringify([rest, evidence.map(({ supports, text, rule }) => [supports, text, rule])]).replaceAll(address, "X");

describe("recipients of whom a report says the same", () => {
  it.each<ExplainOptions>([{}, { audience: "admin" }, { audience: "list-owner" }, { myDomains: ["example.com"] }])(
    "are told the same but for their addresses: %j",
    (options) => {
      const { recipients } = explain(reportOn(many), options);
      const told = new Set(recipients.map((one) => without(one, one.address!)));
      expect(recipients.map(({ address }) => address)).toEqual(many);
      expect(told.size).toBe(1);
    },
  );

  it("are shown their own words where these stand", () => {
    const text = reportOn(many);
    for (const { address, evidence } of explain(text).recipients) {
      const own = text.indexOf(`<${address!}>`);
      for (const { text: words, span } of evidence) {
        expect(text.slice(...span!)).toBe(words);
        expect(span![0]).toBeGreaterThan(own);
        expect(span![1]).toBeLessThanOrEqual(own + address!.length + answer.length + 4);
      }
    }
  });

  it("share one ticket, which names them all", () => {
    const tickets = explain(reportOn(many, "host mx.example.net[192.0.2.1] said: 554 5.7.1 Relay access denied"));
    const bodies = new Set(tickets.recipients.map(({ explanation }) => explanation.ticket?.body));
    expect(bodies.size).toBe(1);
    expect([...bodies][0]?.match(/^> Final-Recipient/gm)).toHaveLength(many.length);
  });

  it("are told apart by domain, code and command", () => {
    const text = `${reportOn(["anna@example.com", "anna@example.net"])}<eve@example.com>: ${answer.replace("RCPT TO", "DATA")}\n`;
    const { recipients } = explain(text);
    expect(recipients.map(({ address, command }) => [address, command])).toEqual([
      ["anna@example.com", "RCPT"],
      ["anna@example.net", "RCPT"],
      ["eve@example.com", "DATA"],
    ]);
  });

  it.each([
    ["550 5.1.1 <%>: Recipient address rejected: User unknown in virtual mailbox table"],
    ["smtp; 550 5.1.1 <%>... No such user (%)"],
    ["550 5.1.1 %: the words %"],
  ])("are alike where the words name each by his own address: %s", (said) => {
    const names = ["anna1", "bert2", "cora3", "dora4", "x5", "postmaster", "anna.b1"];
    const text = (some: readonly string[]): string =>
      `Subject: Undelivered Mail Returned to Sender\nFrom: MAILER-DAEMON@mx.example.org\n\n${some
        .map((name) => `<${name}@example.com>: ${said.replaceAll("%", `${name}@example.com`)}\n\n`)
        .join("")}`;
    const together = explain(text(names)).recipients;
    names.forEach((name, at) => {
      const before = text(names.slice(0, at)).length - text([]).length;
      const [alone] = explain(text(["zzz9", name])).recipients.slice(1);
      const shift = before - (text(["zzz9"]).length - text([]).length);
      for (const one of alone!.evidence) one.span = [one.span![0] + shift, one.span![1] + shift];
      expect({ ...together[at], explanation: null }).toEqual({ ...alone, explanation: null });
      expect(together[at]!.explanation.summary).toBe(alone!.explanation.summary);
      expect(together[at]!.explanation.steps).toEqual(alone!.explanation.steps);
    });
  });

  it("each have the new address that stands beside their own", () => {
    const said = "551 5.1.6 User has moved, please try <bob@example.net> or <anna@example.com>";
    const { recipients } = explain(reportOn(["anna@example.com", "bob@example.com"], said));
    expect(recipients.map(({ facts }) => facts["newAddress"])).toEqual(["bob@example.net", "bob@example.net"]);
  });
});
