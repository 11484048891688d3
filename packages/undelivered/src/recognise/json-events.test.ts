import { describe, expect, test } from "vitest";
import { explain } from "../explain.js";

const recipients = (event: unknown) =>
  explain(typeof event === "string" ? event : JSON.stringify(event)).recipients.map(({ address, action, reason }) => [
    address,
    action,
    reason,
  ]);

describe("events in JSON", () => {
  test("a list of recipients gives one statement each", () => {
    const bounce = {
      bouncedRecipients: [
        { emailAddress: "anna@example.org", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 User unknown" },
        { emailAddress: "carl@example.org", status: "5.2.2", diagnosticCode: "smtp; 552 5.2.2 Mailbox full" },
      ],
    };
    expect(recipients({ notificationType: "Bounce", bounce, mail: { destination: ["eve@example.org"] } })).toEqual([
      ["anna@example.org", "failed", "user-unknown"],
      ["carl@example.org", "failed", "mailbox-full"],
    ]);
  });

  test("a batch keeps events apart, and what is no delivery out", () => {
    const events = [
      { email: "anna@example.org", event: "open", sg_event_id: "1" },
      { email: "carl@example.org", event: "deferred", response: "452 4.2.2 Mailbox full", sg_event_id: "2" },
      { email: "eve@example.org", event: "delivered", response: "250 OK", sg_event_id: "3" },
    ];
    expect(recipients(events)).toEqual([
      ["carl@example.org", "delayed", "mailbox-full"],
      ["eve@example.org", "delivered", null],
    ]);
  });

  test("an object a line is read as well", () => {
    const line = (recipient: string) =>
      JSON.stringify({ type: "Bounce", recipient, response: { code: 550, content: "User unknown" }, num_attempts: 1, peer_address: { name: "mx.example.org." } }); // prettier-ignore
    expect(recipients(`${line("anna@example.org")}\n${line("carl@example.org")}\n`)).toEqual([
      ["anna@example.org", "failed", "user-unknown"],
      ["carl@example.org", "failed", "user-unknown"],
    ]);
  });

  test("the service's own label speaks where the server said nothing", () => {
    const event = { event: "hard_bounce", msg: { email: "anna@example.org", bounce_description: "bad_mailbox" } };
    expect(recipients([event])[0]?.slice(0, 2)).toEqual(["anna@example.org", "failed"]);
  });

  test("words stand where they stand, whatever escapes are between them", () => {
    const said = 'the server says:\n user\tunknown (in "reply")';
    const text = JSON.stringify({ event: "bounced", email: "bob@example.org", response: said }).replaceAll("/", "\\/");
    for (const json of [text, text.replace("the server", "the\n server")]) {
      const [evidence] = explain(json).recipients[0]!.evidence.filter(({ supports }) => supports === "reason");
      expect(json.slice(...evidence!.span!).replace(/\s+/g, " ")).toMatch(/^user\\tunknown$/);
    }
  });

  test("JSON of another kind is no report", () => {
    expect(explain('{"recipient":{"email":"anna@example.org"},"event":"signup","animation":"bounce"}').kind).toBe(
      "not-a-report",
    );
    expect(explain('{"type":"delivered","email":"anna@example.org","order":550}').kind).toBe("not-a-report");
    expect(explain(`{"sg_event_id": ${'[{"email":'.repeat(5_000)}`).kind).toBeDefined();
  });

  test.each([
    ["SES", { eventType: "Complaint", complaint: { complainedRecipients: [{ emailAddress: "anna@example.org" }] } }],
    ["Postmark", { RecordType: "SpamComplaint", Email: "anna@example.org" }],
    ["SendGrid", [{ event: "spamreport", email: "anna@example.org" }]],
    ["Mailgun", { "event-data": { event: "complained", recipient: "anna@example.org" } }],
    ["Brevo", { event: "spam", email: "anna@example.org" }],
  ])("a complaint is one, whoever tells of it (%s)", (_, event) => {
    const report = explain(JSON.stringify(event));
    expect([report.kind, report.complaint?.feedbackType]).toEqual(["complaint", "abuse"]);
    expect(report.recipients.map(({ address, addressEffect }) => [address, addressEffect])).toEqual([
      ["anna@example.org", "suppress"],
    ]);
  });

  test("a subject that speaks of complaints is no complaint", () => {
    expect(explain(JSON.stringify({ subject: "Complaint", email: "anna@example.org" })).kind).toBe("not-a-report");
  });
});
