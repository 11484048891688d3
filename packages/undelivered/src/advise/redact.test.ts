import { describe, expect, it } from "vitest";
import { displayNames, Redactor } from "./redact.js";

describe("redaction", () => {
  it("gives one person one pseudonym, and keeps the domain", () => {
    const redactor = new Redactor();
    expect(redactor.text("<Bob@Example.net>: unknown; bob@example.net, carol@example.org")).toBe(
      "<person-1@Example.net>: unknown; person-1@example.net, person-2@example.org",
    );
  });

  it("keeps roles, message ids, hosts and Internet addresses", () => {
    const redactor = new Redactor();
    expect(redactor.field("From", "MAILER-DAEMON@mx.example.net")).toBe("MAILER-DAEMON@mx.example.net");
    expect(redactor.field("Message-ID", "<123.bob@example.net>")).toBe("<123.bob@example.net>");
    expect(redactor.text("host mx.example.net[192.0.2.7] said")).toBe("host mx.example.net[192.0.2.7] said");
  });

  it("replaces names and subjects wherever they come up again", () => {
    const redactor = new Redactor();
    expect(redactor.field("From", '"Anna Example" <anna@example.org>')).toBe('"Name 1" <person-1@example.org>');
    expect(redactor.field("Subject", "Spring party")).toBe("Subject 1");
    expect(redactor.text("Anna Example wrote about Re: Spring party")).toBe("Name 1 wrote about Re: Subject 1");
  });

  it("replaces quoted and international local parts whole", () => {
    const redactor = new Redactor();
    expect(redactor.text('to "odd name"@example.org')).toBe("to person-1@example.org");
    expect(redactor.text("to <вася@пример.example>")).toBe("to <person-2@пример.example>");
  });

  it("takes time that grows with the length alone", () => {
    const redactor = new Redactor();
    const hostile = "a".repeat(200_000) + "@".repeat(200_000);
    const start = performance.now();
    redactor.text(hostile);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("finds the names before addresses", () => {
    expect(displayNames('"Ann B" <a@example.org>, Carl <c@example.org>, d@example.org')).toEqual(["Ann B", "Carl"]);
  });
});
