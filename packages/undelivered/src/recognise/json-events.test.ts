import { describe, expect, test } from "vitest";
import { growth, linear } from "../../testing/growth.js";
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

  test("what is said of all recipients is held once for all of them", () => {
    const emails = Array.from({ length: 5_000 }, (_, n) => `user${n}@example.org`);
    const values = Array.from({ length: 20_000 }, (_, n) => `Reason ${n}`);
    const event = { event: "bounce", response: "550 5.1.1 User unknown", detail: values, message: values };
    const found = recipients({ ...event, recipients: emails.map((email) => ({ email })) });
    expect(found.map(([address]) => address)).toEqual(emails);
    expect(new Set(found.map(([, , reason]) => reason))).toEqual(new Set(["user-unknown"]));
    expect(recipients({ ...event, email: emails })).toEqual(found);
  });

  test("JMAP names what became of the message by the recipients (RFC 8621 section 7)", () => {
    const deliveryStatus = {
      "anna@example.org": { delivered: "no", smtpReply: "550 5.1.1 Mailbox does not exist.", displayed: "unknown" },
      "carl@example.org": { delivered: "queued", smtpReply: "452 4.2.2 Mailbox full", displayed: "unknown" },
      "eve@example.org": { delivered: "yes", smtpReply: "250 2.1.5 OK", displayed: "unknown" },
    };
    expect(recipients({ id: "es1", emailId: "e1", undoStatus: "final", deliveryStatus })).toEqual([
      ["anna@example.org", "failed", "user-unknown"],
      ["carl@example.org", "delayed", "mailbox-full"],
    ]);
    expect(recipients({ "anna@example.org": { name: "Anna" }, "carl@example.org": { name: "Carl" } })).toEqual([]);
  });

  test("what was not sent because of an earlier reply is not refused again", () => {
    const suppressed = { message: "The recipient is on the suppression list", diagnosticCode: ["smtp; 550 5.1.1 user unknown"] }; // prettier-ignore
    expect(recipients({ type: "email.suppressed", data: { to: ["anna@example.org"], suppressed } })).toEqual([
      ["anna@example.org", "failed", "locally-suppressed"],
    ]);
  });

  test("a reply in another program's words is one", () => {
    const response = "192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 no mailbox here by that name";
    expect(recipients([{ cid: 1, email: "anna@example.org", response }])).toEqual([
      ["anna@example.org", "failed", "user-unknown"],
    ]);
    expect(recipients([{ cid: 1, email: "anna@example.org", response: "She said: 550 people came" }])).toEqual([]);
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

  test("lines broken inside an escape or a code move no evidence", () => {
    const json = '{"event":"bounce","email":"bob@example.org","code":5\n50,"reason":"said\\u00\n\n3a user unknown"}';
    const { evidence } = explain(json).recipients[0]!;
    const standing = (what: string) => json.slice(...evidence.find(({ supports }) => supports === what)!.span!);
    expect(standing("replyCode")).toBe("5\n50");
    expect(standing("reason")).toBe("user unknown");
  });

  test("what ends in an escape ends with it", () => {
    const json = '{"event":"bounce","email":"bob@example.org","reason":"mailbox is f\\u0075l\\u006c"}';
    expect(json.slice(...explain(json).anatomy.reason!.span!)).toBe("mailbox is f\\u0075l\\u006c");
  });

  test("the reason of a rejection is said with its name only where the two stand together", () => {
    const event = (more: object) =>
      explain(
        JSON.stringify({ eventType: "Reject", mail: { messageId: "1", destination: ["bob@example.org"] }, ...more }),
      );
    expect(event({ reject: { reason: "Bad content" } }).anatomy.reason?.text).toBe("reject reason: Bad content");
    expect(event({ t: { reason: "Bad content" } }).recipients[0]?.diagnostic).toBe("Bad content");
  });

  test("what examples are given of is said without them, in time that grows with its length", () => {
    const of = (reason: string) => explain(JSON.stringify({ event: "soft_bounce", email: "bob@example.org", reason }));
    expect(of("Soft bounce (e.g. mailbox full)").recipients[0]?.reason).toBe("unknown");
    const grows = (make: (count: number) => string): void =>
      expect(growth(make, (text) => explain(text), 8_000)).toBeLessThan(linear);
    grows((count) => JSON.stringify({ event: "soft_bounce", reason: `Soft bounce${" ".repeat(count)}.` }));
    grows((count) => "['\n\n".repeat(count));
    grows((count) => `550 5.1.1 bob@example.org ${")".repeat(count)}`);
  });

  test("a code that stands apart is put before words that begin on a line of their own", () => {
    const part = (name: string, value: string): string =>
      `--b\nContent-Disposition: form-data; name="${name}"\n\n${value}\n`;
    const form = `${part("recipient", "bob@example.org")}${part("code", "550")}${part("description", "\n5.1.1 unknown in virtual mailbox table")}--b--\n`;
    const status = explain(form).recipients[0]?.evidence.find(({ supports }) => supports === "status");
    expect(form.slice(...status!.span!)).toBe("5.1.1");
  });

  test("a message that quotes a form is still a message", () => {
    const message =
      "From: MAILER-DAEMON@mail.example.org\nTo: anna@example.org\nSubject: Undelivered Mail Returned to Sender\n\n" +
      '<bob@example.com>: 550 5.1.1 User unknown\n\n--- Your message:\nContent-Disposition: form-data; name="email"\n\nFrom: anna@example.org\n';
    expect(explain(message).recipients.map(({ address, reason }) => [address, reason])).toEqual([
      ["bob@example.com", "user-unknown"],
    ]);
  });

  test.each([
    [
      "a reason named as the status",
      { recipient: "bob@example.org", result: "failed", code: 550, extended: "5.1.1", status: "no such user here" },
    ],
    ["SES without a reply", { bounceType: "Permanent", bounceSubType: "NoEmail", emailAddress: "bob@example.org" }],
    ["a reply that names the recipient", { event: "messageFailed", response: "550 5.1.1 <bob@example.org>: unknown" }],
    ["a list of bounces", { items: [{ address: "bob@example.org", code: "550", error: "No such mailbox" }] }],
  ])("tell who is unknown: %s", (_, event) => {
    const [one] = explain(JSON.stringify(event)).recipients;
    expect([one?.address, one?.reason]).toEqual(["bob@example.org", "user-unknown"]);
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

describe("events in web forms", () => {
  const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
  const refusal = "550 5.1.1 No such user, good & bye";

  test.each([
    ["Mailgun", form({ event: "bounced", recipient: "bob@example.org", code: "550", error: refusal })],
    ["SendGrid", form({ email: "bob@example.org", event: "bounce", reason: refusal, status: "5.1.1", type: "bounce" })],
    ["SMTP2GO", form({ event: "bounce", bounce: "hard", rcpt: "bob@example.org", message: refusal })],
    ["SocketLabs", form({ Type: "Failed", Address: "bob@example.org", FailureType: "1", Reason: refusal, RemoteMta: "mx.example.org" })], // prettier-ignore
    ["Mandrill", form({ mandrill_events: JSON.stringify([{ event: "hard_bounce", msg: { email: "bob@example.org", diag: refusal } }]) })], // prettier-ignore
    ["not encoded", `event=bounced&recipient=bob@example.org&error=${refusal}`],
    ["in a log", `"GET /hook?to=bob%40example.org&event=bounced&reason=${encodeURIComponent(refusal)} HTTP/1.1" 200 2`],
    ["a request", `POST /hook HTTP/1.1\nHost: hooks.example.org\nContent-Type: application/x-www-form-urlencoded\nUser-Agent: hooks\n\n${form({ event: "bounced", recipient: "bob@example.org", error: refusal })}`], // prettier-ignore
  ])("are read as those in JSON (%s)", (_, text) => {
    expect(recipients(text)).toEqual([["bob@example.org", "failed", "user-unknown"]]);
    const [evidence] = explain(text).recipients[0]!.evidence.filter(({ supports }) => supports === "reason");
    expect(text.slice(...evidence!.span!)).toMatch(/^no(?:\+|%20| )such(?:\+|%20| )user$/i);
  });

  test("an address that a list has dropped", () => {
    const text = form({ type: "cleaned", "data[list_id]": "a6b5da1054", "data[reason]": "hard", "data[email]": "bob@example.org" }); // prettier-ignore
    expect(recipients(text).map((one) => one.slice(0, 2))).toEqual([["bob@example.org", "failed"]]);
  });

  test("a complaint is one, other events are none", () => {
    expect(explain(form({ event: "complained", recipient: "bob@example.org" })).kind).toBe("complaint");
    expect(explain(form({ event: "opened", recipient: "bob@example.org" })).kind).toBe("not-a-report");
    expect(explain("https://shop.example.org/in?email=bob%40example.org&event=click&status=ok").kind).toBe(
      "not-a-report",
    );
  });

  test("a request that posts JSON is no message with a header", () => {
    const event = JSON.stringify({ event: "bounced", recipient: "bob@example.org", reason: refusal });
    const header = "Host: hooks.example.org\nContent-Type: application/json\nUser-Agent: hooks\n\n";
    expect(recipients(header + event)).toEqual([["bob@example.org", "failed", "user-unknown"]]);
    expect(recipients(`POST /hook HTTP/1.1\n${header}${event}`)).toEqual([
      ["bob@example.org", "failed", "user-unknown"],
    ]);
  });

  test("nor is an answer of HTTP", () => {
    const head = "HTTP/1.1 422 Unprocessable Entity\r\nContent-Type: application/json\r\n\r\n";
    const body = JSON.stringify({
      ErrorCode: 406,
      Message: "Recipients are marked as inactive. Found inactive addresses: bob@example.org.",
    });
    expect(recipients(head + body)).toEqual([["bob@example.org", "failed", "locally-suppressed"]]);
  });
});
