import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain, redact } from "../index.js";
import type { Report } from "../types.js";

const fixtures = new URL("../../../../fixtures/", import.meta.url).pathname;
const read = (path: string): Uint8Array => readFileSync(join(fixtures, path));

/** Every address in the fixtures' own vocabulary that is a person's. */
const people = /\b(?:anna|alice|bob|carol|dave|eve)(?:\.[a-z]+)?(?:@|%40)/i;

describe("a redacted report", () => {
  const whole = explain(read("postfix/three-recipients-three-reasons.eml"), { source: "three.eml" });
  const hidden = redact(whole);

  it("numbers the sender first, then the recipients", () => {
    expect(hidden.original?.from).toBe("person-1@example.org");
    expect(hidden.recipients.map(({ address }) => address)).toEqual([
      "person-2@example.com",
      "person-3@example.net",
      "person-4@nowhere.example",
    ]);
  });

  it("says nothing private anywhere", () => {
    const text = JSON.stringify(hidden);
    expect(text).not.toMatch(people);
    expect(text).not.toContain("Anna Berg");
    expect(text).not.toContain("Order 4711");
    expect(hidden.original?.headers).toContainEqual({ name: "From", value: "Name 1 <person-1@example.org>" });
  });

  it("keeps its structure, what was concluded, and the places in the input", () => {
    const shape = (report: Report): unknown =>
      report.recipients.map(({ reason, party, confidence, status, remoteMta, evidence }) => [
        ...[reason, party, confidence, status, remoteMta],
        ...evidence.map(({ supports, span, part, rule }) => [supports, span, part, rule]),
      ]);
    expect(shape(hidden)).toEqual(shape(whole));
    expect(Object.keys(hidden)).toEqual(Object.keys(whole));
    expect(hidden.original?.messageId).toBe(whole.original?.messageId);
    expect(hidden.recipients[0]!.diagnostic).toBe(
      whole.recipients[0]!.diagnostic!.replace("bob@example.com", "person-2@example.com"),
    );
  });

  it("is a new one; redacting it again changes nothing", () => {
    expect(whole.recipients[0]!.address).toBe("bob@example.com");
    expect(redact(hidden)).toEqual(hidden);
  });

  it("is what the option gives", () => {
    const asked = explain(read("postfix/three-recipients-three-reasons.eml"), { source: "three.eml", redact: true });
    expect(JSON.stringify(asked)).toBe(JSON.stringify(hidden));
  });

  it("keeps the addresses by which operators want to be written to", () => {
    const report = explain("550 5.7.1 192.0.2.7 is blocked, see tosa@example.net");
    const { steps } = report.recipients[0]!.explanation;
    expect(redact(report).recipients[0]!.diagnostic).not.toContain("tosa");
    steps.push({ party: "sender-admin", text: "Ask.", url: "mailto:tosa@example.net?subject=192.0.2.7" });
    const { explanation, diagnostic } = redact(report).recipients[0]!;
    expect(explanation.steps).toEqual(steps);
    expect(diagnostic).toContain("tosa@example.net");
  });

  it("hides an account that stands in the place of a host", () => {
    const report: Report = { ...whole, receivedFromMta: "anna@example.org", reportingMta: "mail.example.org" };
    const { receivedFromMta, reportingMta } = redact(report);
    expect([receivedFromMta, reportingMta]).toEqual(["person-1@example.org", "mail.example.org"]);
  });

  it("hides the absent person and who stands in for him", () => {
    const report = redact(
      explain(read("auto-reply/" + readdirSync(join(fixtures, "auto-reply")).find((name) => name.endsWith(".eml"))!)),
    );
    expect(JSON.stringify(report)).not.toMatch(people);
  });

  const all = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => /\.(eml|txt)$/.test(name));

  it("of any fixture holds no address of a person", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const name of all) expect(JSON.stringify(explain(read(name), { redact: true })), name).not.toMatch(people);
  });
});
