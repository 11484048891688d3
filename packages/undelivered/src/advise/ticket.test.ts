import { describe, expect, it } from "vitest";
import { allAdvice } from "../../knowledge/advice/all.js";
import { statement } from "../recognise/statement.js";
import type { ExplainOptions, Notice, Reason, Ticket, Verdict } from "../types.js";
import { Explainer } from "./explanation.js";
import { bareNotice, bareVerdict, fullNotice } from "./testing/verdicts.js";

const original = (more: Partial<NonNullable<Notice["original"]>> = {}): NonNullable<Notice["original"]> => ({
  messageId: "<m1@example.org>",
  from: "anna@example.org",
  to: ["bob@example.net"],
  subject: "Our spring party",
  date: null,
  listId: null,
  headers: [
    { name: "From", value: '"Berg, Anna" <anna@example.org>' },
    { name: "To", value: "Bob Stone <bob@example.net>, carol@example.net" },
  ],
  ...more,
});

const refused = (address: string, more: Partial<Verdict> = {}): Verdict =>
  bareVerdict("blocklisted", {
    address,
    party: "sender-admin",
    facts: { blockedIp: "192.0.2.7", list: "spamhaus-zen" },
    remoteMta: "mx.example.net",
    diagnostic: `550 5.7.1 <${address}>: 192.0.2.7 is listed; Bob Stone wrote "Our spring party" to dave@example.com`,
    ...more,
  });

/** The tickets of a report on these verdicts, one for each, equal ones the same object. */
function tickets(verdicts: readonly Verdict[], more: Partial<Notice> = {}, options: ExplainOptions = {}): Ticket[] {
  const statements = verdicts.map(({ address }) => statement({ address: { value: address!, text: null } }));
  const notice = fullNotice({ original: original(), statements, ...more });
  const explainer = new Explainer(notice, options);
  return verdicts.map((verdict) => explainer.explain(verdict)).map(({ ticket }) => ticket!);
}

const full = (reason: Reason, address: string): Verdict =>
  bareVerdict(reason, { address, party: "recipient-admin", diagnostic: `452 <${address}> disk full` });

describe("a ticket", () => {
  it("to the own provider keeps the sender, who writes it, and hides the recipients", () => {
    const [{ body }] = tickets([refused("bob@example.net")]) as [Ticket];
    expect(body).toContain("- Sender: anna@example.org");
    expect(body).toContain("- Recipient's domain: example.net");
    expect(body).toContain("> Final-Recipient: person-2@example.net");
    for (const hidden of ["bob@example.net", "Bob Stone", "spring party", "dave@", "Berg"])
      expect(body).not.toContain(hidden);
  });

  it("to a receiving administrator keeps his own users, and hides all others", () => {
    const verdict = { ...full("server-full", "bob@example.net"), originalAddress: "alias@example.com" };
    const [{ body, to }] = tickets([verdict]) as [Ticket];
    expect(to).toBe("postmaster@example.net");
    expect(body).toContain("- Recipient: bob@example.net");
    expect(body).toContain("> 452 <bob@example.net> disk full");
    expect(body).toContain("> Final-Recipient: bob@example.net");
    expect(body).not.toContain("alias@");
  });

  it("hides the author of what a mailing list passed on: somebody else writes the ticket", () => {
    const [{ body }] = tickets([refused("bob@example.net")], {
      original: original({ listId: "list.example.org" }),
    }) as [Ticket];
    expect(body).not.toContain("anna@example.org");
  });

  it("tells all where nothing shall be hidden, and does not say that it was", () => {
    const [{ body }] = tickets([refused("bob@example.net")], {}, { redact: false }) as [Ticket];
    for (const shown of ["- Recipient: bob@example.net", "Our spring party", "dave@example.com"])
      expect(body).toContain(shown);
    expect(body).toContain("Copy of the report:\n");
    expect(body).not.toMatch(/private parts/);
  });

  it.each(allAdvice.map(({ tag }) => [tag] as const))("hides and keeps the same in %s", (language) => {
    const [{ body, subject }] = tickets([refused("bob@example.net")], {}, { language, advice: allAdvice }) as [Ticket];
    expect(`${subject}${body}`).not.toMatch(/bob@|Bob Stone|spring party|dave@/);
    expect(body).toContain("anna@example.org");
    const open = tickets([refused("bob@example.net")], {}, { language, advice: allAdvice, redact: false })[0]!.body;
    expect(open).toContain("bob@example.net");
  });

  it("survives hostile names", () => {
    const hostile = '$&"\u202e@example.net';
    const [{ body }] = tickets([refused(hostile)]) as [Ticket];
    expect(body).not.toContain(hostile);
    const turned = tickets([refused("bob@example.net", { diagnostic: "550 \u001b[2Jno\u202e \u2066x" })])[0]!.body;
    expect(turned).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2066]/);
    const names = original({
      headers: [{ name: "From", value: "550 <a@example.org>, mx.example.net <b@example.org>" }],
    });
    expect(() => tickets([refused("bob@example.net")], { original: names })).not.toThrow();
  });
});

describe("recipients who failed for one cause", () => {
  it("share a ticket to their administrator, which names them all", () => {
    const [one, two] = tickets([full("server-full", "bob@example.net"), full("server-full", "carol@example.net")]);
    expect(one).toBe(two);
    expect(one!.body).toContain("- Recipient: bob@example.net, carol@example.net");
    expect(one!.body.match(/^> Final-Recipient:/gm)).toHaveLength(2);
    expect(one!.body.match(/^> Reporting-MTA:/gm)).toHaveLength(1);
  });

  it("share a ticket about a blocked server, whichever domain asked the list", () => {
    const [one, two] = tickets([
      refused("bob@example.net"),
      refused("eve@example.com", { remoteMta: "mx.example.com" }),
    ]);
    expect(one).toBe(two);
    expect(one!.body).toContain("- Refused by: mx.example.net, mx.example.com");
    expect(one!.body).toContain("- Recipient's domain: example.net, example.com");
  });

  it("get tickets of their own where the domain, the list or the cause is another", () => {
    const bob = "bob@example.net";
    const distinct = (...verdicts: Verdict[]): number => new Set(tickets(verdicts)).size;
    expect(distinct(full("server-full", bob), full("server-full", "eve@example.com"))).toBe(2);
    expect(distinct(full("server-full", bob), full("connection-failed", "carol@example.net"))).toBe(2);
    expect(distinct(refused(bob), refused(bob, { facts: { blockedIp: "192.0.2.7", list: "barracuda" } }))).toBe(2);
    expect(distinct(refused(bob), refused(bob, { facts: { blockedIp: "192.0.2.8", list: "spamhaus-zen" } }))).toBe(2);
  });

  it("write to each person for himself", () => {
    const closed = (address: string): Verdict => bareVerdict("mailbox-full", { address, party: "recipient" });
    const [one, two] = tickets([closed("bob@example.net"), closed("carol@example.net")]);
    expect(one!.to).toContain("bob@example.net");
    expect(two!.to).toContain("carol@example.net");
  });

  it("are named up to twenty, the others counted", () => {
    const many = Array.from({ length: 50 }, (_, at) => full("server-full", `user${at}@example.net`));
    const [one] = tickets(many, { original: null });
    expect(one!.body.match(/^> Final-Recipient:/gm)).toHaveLength(20);
    expect(one!.body).toContain("> … (+30)");
  });
});

it("nothing known still makes a ticket without holes", () => {
  const { ticket } = new Explainer(bareNotice(), {}).explain(bareVerdict("server-full"));
  expect(ticket!.body).not.toMatch(/undefined|null|\{|\}/);
});
