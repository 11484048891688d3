/** What people copy out of issue trackers, chats and pages has their marks around the words. */
import { describe, expect, test } from "vitest";
import { explain } from "../index.js";

const reply = "550 5.1.1 <bob@example.com>: User unknown";
const escaped = reply.replace("<", "&lt;").replace(">", "&gt;");

const marked = [
  `\`${reply}\``,
  `**${reply}**`,
  `*${reply}*`,
  `_${reply}_`,
  `- ${reply}`,
  `* \`${reply}\``,
  `1. ${reply}`,
  `**Error:** ${reply}`,
  `- **Error**: \`${reply}\``,
  `We get this: **${reply}**`,
  `The server said \`${reply}\`.`,
  `They answered ${reply}`,
  `\`\`\`text\n${reply}\n\`\`\``,
  `[code]${reply}[/code]`,
  `{code:none}${reply}{code}`,
  `{{${reply}}}`,
  `bq. ${reply}`,
  `LAST_ERROR=${reply}`,
  reply.replaceAll(" ", "\u00a0"),
  reply.replace("User", "U\u00adser"),
  `<code>${escaped}</code>`,
  `<table><tr><td>Error</td><td>${escaped}</td></tr></table>`,
];

describe("marks around a reply", () => {
  test.each(marked)("%s", (text) => {
    const { kind, recipients } = explain(text);
    expect(kind).toBe("delivery-report");
    expect(recipients).toMatchObject([
      { address: "bob@example.com", status: "5.1.1", replyCode: 550, reason: "user-unknown" },
    ]);
  });

  test("they are none of the words", () => {
    expect(explain(`**${reply}**`).recipients[0]!.diagnostic).toBe(reply);
  });

  test("evidence stands where it stands", () => {
    const text = `1. \`${reply}\``;
    for (const { text: said, span } of explain(text).recipients[0]!.evidence) expect(text.slice(...span!)).toBe(said);
  });

  test("each line of a list is a reply of its own", () => {
    const { recipients } = explain(`- \`${reply}\`\n- \`552 5.2.2 <carol@example.com>: Mailbox full\``);
    expect(recipients.map(({ address, reason, status }) => [address, reason, status])).toEqual([
      ["bob@example.com", "user-unknown", "5.1.1"],
      ["carol@example.com", "mailbox-full", "5.2.2"],
    ]);
  });

  test.each([
    "@400000006565b1f6 delivery 7: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
    "2026-11-27 10:00:01 1k2abc-000123-4X ** bob@example.com R=dnslookup T=remote_smtp: 550 *@example.com* is closed",
  ])("what logs write so stays: %s", (line) => {
    const { diagnostic } = explain(line).recipients[0]!;
    expect(line.replaceAll("_", " ")).toContain(diagnostic!.replaceAll("_", " "));
  });
});

describe("a whole report in another notation", () => {
  const report =
    'Your message could not be delivered.\n\n<bob@example.com>: host mx.example.com[192.0.2.25] said:\n    550 5.1.1 "bob": User unknown\n\n<carol@example.com>: Quota exceeded\n';
  const whole = explain(report).recipients;
  const html = report.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  test.each([
    ["lines of HTML", html.replaceAll("\n", "<br>\n")],
    ["HTML in one line", html.replaceAll("\n", "<br/>")],
    ["a string of a program", JSON.stringify(report)],
    ["its line ends as escapes", report.replaceAll("\n", "\\r\\n")],
    ["JSON that is no event", JSON.stringify({ id: 7, subject: "Undelivered", body: report }, null, 2)],
    ["HTML within JSON", JSON.stringify({ html: html.replaceAll("\n", "<br>") })],
  ])("%s", (_, text) => {
    const { recipients } = explain(text);
    const said = (one: (typeof whole)[number]) => [one.address, one.reason, one.status, one.replyCode, one.diagnostic];
    expect(recipients.map(said)).toEqual(whole.map(said));
  });

  test("a path or two are no line ends", () => {
    const { recipients } = explain("554 5.7.1 <bob@example.com>: C:\\new\\nodes refused: User unknown");
    expect(recipients[0]!.diagnostic).toBe("554 5.7.1 <bob@example.com>: C:\\new\\nodes refused: User unknown");
  });
});

describe("tags around words", () => {
  test.each([
    "<tr><td>bob@example.com</td><td>bounced</td><td>Mailbox full</td></tr>",
    '<?xml version="1.0"?><response><status>error</status><message>The mailbox is full</message><recipient>bob@example.com</recipient></response>',
    "<bounce>\n  <email>bob@example.com</email>\n  <type>hard</type>\n  <reason>mailbox is full</reason>\n</bounce>",
    "<p>Your message to <b>bob@example.com</b> couldn't be delivered.</p><p>The mailbox is full.</p>",
  ])("%s", (text) => {
    expect(explain(text).recipients).toMatchObject([{ address: "bob@example.com", reason: "mailbox-full" }]);
  });

  test("lines stay lines, and addresses in angle brackets are no tags", () => {
    const text = `<b>Failed:</b>\n<bob@example.com>: 550 5.1.1 User unknown\n<carol@example.com>: 552 5.2.2 Mailbox full\n`;
    expect(explain(text).recipients.map(({ address, reason }) => [address, reason])).toEqual([
      ["bob@example.com", "user-unknown"],
      ["carol@example.com", "mailbox-full"],
    ]);
  });

  test("a name in angle brackets is no element", () => {
    const text = "<b>Failed</b>\n550 5.1.1 <bob>: User unknown\n\nReturn-Path: <MAILER-DAEMON>\nFrom: <alice@example.org>\nSubject: Minutes\nMessage-ID: <1@example.org>\n"; // prettier-ignore
    const { recipients, original } = explain(text);
    expect(recipients[0]!.diagnostic).toBe("550 5.1.1 <bob>: User unknown");
    expect(original?.messageId).toBe("<1@example.org>");
  });

  test("JSON stays JSON", () => {
    const text = JSON.stringify({ event: "bounce", email: "bob@example.com", reason: "<p>550 5.1.1 User unknown</p>" });
    expect(explain(text).recipients).toMatchObject([{ address: "bob@example.com", reason: "user-unknown" }]);
  });
});

test("a sentence among stars", () => {
  const { recipients } = explain("*** E-mail niet verzonden ***\n*** Reden: het postvak van de ontvanger is vol. ***");
  expect(recipients.map(({ reason }) => reason)).toEqual(["mailbox-full"]);
});

test("links of Markdown are what they lead to", () => {
  const text =
    "<[bob@example.com](mailto:bob@example.com)>: host [mx.example.com](http://mx.example.com)[192.0.2.25] said: 550 5.1.1 User unknown\n\n<**carol@example.com**>: 552 5.2.2 Mailbox full\n"; // prettier-ignore
  expect(explain(text).recipients.map(({ address, reason }) => [address, reason])).toEqual([
    ["bob@example.com", "user-unknown"],
    ["carol@example.com", "mailbox-full"],
  ]);
});

test.each([
  ["(550, b'5.1.1 The recipient\\'s mailbox doesn\\'t exist')", "user-unknown"],
  ["error: '550 5.1.1 The recipient''s mailbox doesn''t exist'", "user-unknown"],
  ["450 4.7.1 New sender: this is the \ufb01rst attempt, please retry in a few minutes", "greylisted"],
])("letters are read as what they are: %s", (text, reason) => {
  expect(explain(text).recipients).toMatchObject([{ reason }]);
});

test("who quotes a reply says nothing that a rule about its words goes by", () => {
  const said = "550 An diese Liste dürfen nur eingetragene Mitglieder schreiben";
  expect(explain(`The server said ${said}`).recipients[0]!.reason).toBe(explain(said).recipients[0]!.reason);
});
