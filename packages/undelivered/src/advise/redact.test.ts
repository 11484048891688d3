import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, linear } from "../../testing/growth.js";
import { numbersOf, Redactor } from "./redact.js";

describe("redaction", () => {
  it("gives one person one pseudonym, and keeps the domain", () => {
    const redactor = new Redactor();
    expect(redactor.text("<Bob@Example.net>: unknown; bob@example.net, carol@example.org")).toBe(
      "<person-1@Example.net>: unknown; person-1@example.net, person-2@example.org",
    );
  });

  it("keeps roles, message ids, hosts and Internet addresses", () => {
    const redactor = new Redactor();
    expect(redactor.field("From", "MAILER-DAEMON@mx.example.net (Mail Delivery System)")).toBe(
      "MAILER-DAEMON@mx.example.net (Mail Delivery System)",
    );
    expect(redactor.field("From", "Mail Delivery Subsystem <mailer-daemon@example.net>")).toBe(
      "Mail Delivery Subsystem <mailer-daemon@example.net>",
    );
    expect(redactor.field("Message-ID", "<123.bob@example.net>")).toBe("<123.bob@example.net>");
    expect(redactor.text("host mx.example.net[192.0.2.7] said: ask spam-support@example.net")).toBe(
      "host mx.example.net[192.0.2.7] said: ask spam-support@example.net",
    );
  });

  it("replaces names and subjects wherever they come up again", () => {
    const redactor = new Redactor();
    expect(redactor.field("From", '"Anna Example" <anna@example.org>')).toBe('"Name 1" <person-1@example.org>');
    expect(redactor.field("Subject", "Spring party")).toBe("Subject 1");
    expect(redactor.text("Anna Example wrote about Re: Spring party, says ANNA")).toBe(
      "Name 1 wrote about Re: Subject 1, says person-1",
    );
  });

  it.each([
    ["quoted local parts", 'to "odd @ name"@example.org', "to person-1@example.org"],
    ["international addresses", "to <вася@пример.example>", "to <person-1@пример.example>"],
    ["address literals", "to bob@[192.0.2.1]: no", "to person-1@[192.0.2.1]: no"],
    ["very long local parts", `<${"x".repeat(300)}@example.org>`, "<person-1@example.org>"],
    ["addresses in single quotes", "user 'bob@example.org' unknown", "user 'person-1@example.org' unknown"],
    ["keys of logs", "to=bob@example.org, relay=mx.example.org", "to=person-1@example.org, relay=mx.example.org"],
    ["return paths with an address inside", "news-bounces+bob=example.net@example.org", "person-1@example.org"],
    ["links", "https://example.com/u?e=bob@example.org&x=1", "https://example.com/u?e=person-1@example.org&x=1"],
    ["encoded links", "https://example.com/u?e=bob%40example.org", "https://example.com/u?e=person-1%40example.org"],
    ["mailto links", "mailto:bob@example.org", "mailto:person-1@example.org"],
    ["addresses inside marks of direction", "\u2068bob@example.org\u2069", "\u2068person-1@example.org\u2069"],
  ])("knows %s", (_, text, hidden) => {
    expect(new Redactor().text(text)).toBe(hidden);
  });

  it("takes a desk for a person where mail went there", () => {
    expect(new Redactor().text("ask support@example.net")).toBe("ask support@example.net");
    const redactor = new Redactor({ people: numbersOf(["support@example.net"]) });
    expect(redactor.text("<support@example.net>: full")).toBe("<person-1@example.net>: full");
  });

  it("knows people it has seen by their local part alone", () => {
    const redactor = new Redactor();
    for (const address of ["jane.doe@example.org", "user@example.org"]) redactor.address(address);
    expect(redactor.text("jane.doe... User unknown; <Jane.Doe>")).toBe("person-1... User unknown; <person-1>");
    expect(redactor.address("bob")).toBe("person-3");
    expect(redactor.prose("The address bob does not exist; bobsled.")).toBe(
      "The address person-3 does not exist; bobsled.",
    );
  });

  it.each([
    ["Bob <b@example.org>, Eve <e@example.org>", "Name 1 <person-1@example.org>, Name 2 <person-2@example.org>"],
    ["a@example.org, Bob <b@example.org>", "person-2@example.org, Name 1 <person-1@example.org>"],
    ["b@example.org (Bob Example)", "person-1@example.org (Name 1)"],
    ['"Example, Anna" <a@example.org>', '"Name 1" <person-1@example.org>'],
    ['"A \\"B\\" C" <a@example.org>', '"Name 1" <person-1@example.org>'],
    ["张伟 <zw@example.org>", "Name 1 <person-1@example.org>"],
    ["Anna @home <a@example.org>", "Name 1 <person-1@example.org>"],
    ["'a@example.org' <a@example.org>", "'person-1@example.org' <person-1@example.org>"],
    ["Friends:;", "Friends:;"],
    ["Bob <b@example.org", "Name 1 <person-1@example.org"],
    ["$& $1 <b@example.org>", "Name 1 <person-1@example.org>"],
  ])("replaces the names in the field %s", (value, hidden) => {
    const redactor = new Redactor();
    const out = redactor.field("To", value);
    // Which number a person has is of no consequence here.
    const plain = (text: string): string => text.replace(/person-\d+/g, "person");
    expect(plain(out)).toBe(plain(hidden));
  });

  it("finds a name in text of a script without spaces, and the other order of a name", () => {
    const redactor = new Redactor({ names: ["张伟", "Example, Anna"] });
    expect(redactor.text("收件人张伟的邮箱; Anna Example")).toBe("收件人Name 1的邮箱; Name 2");
  });

  it("does not spoil the words of servers for names that are words", () => {
    const redactor = new Redactor({ names: ["User", "Max", "unknown"], subjects: ["Hello", "Mailbox"] });
    const text = "550 Hello, user unknown: mailbox over its maximum";
    expect(redactor.text(text)).toBe(text);
  });

  it("hides the subject in a notice's subject, and the whole where the subject is not known", () => {
    const known = new Redactor({ subjects: ["Our spring party in the garden"] });
    expect(known.noticeSubject("Undeliverable: Our spring party in t...")).toBe("Undeliverable: Subject 1");
    expect(known.noticeSubject("Undelivered Mail Returned to Sender")).toBe("Undelivered Mail Returned to Sender");
    expect(new Redactor({ subjects: ["Hi"] }).noticeSubject("Undeliverable: Hi")).toBe("Undeliverable: Subject 1");
    expect(new Redactor().noticeSubject("Automatic reply: party")).toBe("Subject 1");
  });

  it("leaves its own pseudonyms alone", () => {
    const redactor = new Redactor({ names: ["Subject", "Name"], subjects: ["person-1 has left"] });
    const once = redactor.field("From", "Anna <anna@example.org>");
    expect(new Redactor().field("From", once)).toBe(once);
    expect(redactor.text("Subject: x")).toBe("Name 1: x");
  });

  it("keeps whom a server names to turn to, unless he is known as a person", () => {
    const said = "554 refused, contact to tobr@example.net for reset, not bob@example.net";
    expect(new Redactor().text(said)).toBe(
      "554 refused, contact to tobr@example.net for reset, not person-1@example.net",
    );
    expect(new Redactor({ people: numbersOf(["tobr@example.net"]) }).text(said)).not.toContain("tobr");
  });

  it("keeps the addresses that it is told to keep", () => {
    const redactor = new Redactor({ keep: ["Anna@example.org"] });
    expect(redactor.text("anna@example.org and bob@example.org")).toBe("anna@example.org and person-2@example.org");
  });

  it("lets no private value through, whatever stands around it", () => {
    const around = fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !/private/i.test(text));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const said = new Redactor().text(`${before} <private.person@example.net>${after}`);
        expect(said).not.toContain("private.person");
        const field = new Redactor().field("From", `${before}"Private Person" <private.person@example.net>, ${after}`);
        expect(field.toLowerCase()).not.toMatch(/private.person/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["@", "a", "@"],
    ["quotes", "", '"@'],
    ["encoded signs", "", "%40"],
    ["brackets", "", "bob@["],
    ["addresses", "", "a@b "],
  ])("takes time that grows with the length alone: %s", (_, before, piece) => {
    const redacted = (text: string): string =>
      new Redactor({ names: ["Anna Example"], people: numbersOf(["bob@example.net"]) }).text(text);
    expect(growth((repeats) => before.repeat(repeats) + piece.repeat(repeats), redacted, 12_000)).toBeLessThan(linear);
  });

  it.each([
    ["<", ""],
    ["(),", ""],
    ["a@b,", "<c@d>"],
    ['"', "<"],
  ])("takes no longer for hostile address fields: %s", (piece, after) => {
    const redacted = (text: string): string => new Redactor().field("To", text);
    expect(growth((repeats) => piece.repeat(repeats) + after, redacted, 4_000)).toBeLessThan(linear);
  });
});
