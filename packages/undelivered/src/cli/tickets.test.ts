import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, describe, expect, it } from "vitest";
import { localeLanguage } from "./settings.js";
import { bounceOf, folderOf, mboxOf, undelivered } from "./testing/run.js";

const listed = "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org";
const full = "452 4.3.1 Insufficient system storage";

/** A bounce about several recipients, with the message returned. */
function bounce(replies: Record<string, string>): string {
  const entries = Object.entries(replies);
  const said = ([address, reply]: [string, string]): string =>
    `<${address}>: host mx.example.net[192.0.2.1] said: ${reply} (in reply to RCPT TO command)\n`;
  const status = ([address, reply]: [string, string]): string =>
    `Final-Recipient: rfc822; ${address}\nAction: failed\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; ${reply}\n`;
  const part = (type: string, text: string): string => `--b\nContent-Type: ${type}\n\n${text}\n`;
  return [
    "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)\nTo: jane.doe@example.com",
    "Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n',
    part(
      "text/plain",
      `This is the mail system at host mail.example.com.\n\n${entries.map(said).join("\n")}\nSubject: Fwd: Photos\n`,
    ),
    part("message/delivery-status", `Reporting-MTA: dns; mail.example.com\n\n${entries.map(status).join("\n")}`),
    part(
      "message/rfc822",
      "Message-ID: <m1@example.com>\nFrom: Jane Doe <jane.doe@example.com>\nTo: Bob Stone <bob.stone@example.net>\n" +
        "Subject: The secret garden party\n\nDear Bob, nobody else may read this.\n",
    ),
    "--b--\n",
  ].join("\n");
}

const folder = folderOf({
  "listed.eml": bounce({ "bob.stone@example.net": listed }),
  "shared.eml": bounce({ "bob.stone@example.net": full, "carol.may@example.net": full }),
  "two.eml": bounce({ "bob.stone@example.net": listed, "carol.may@example.net": full }),
  "unknown.eml": bounce({ "bob.stone@example.net": "550 5.1.1 User unknown" }),
  "pasted.txt": `host mx.example.net[192.0.2.1] said: ${listed} (in reply to RCPT TO command)`,
  "many.mbox": mboxOf([bounceOf("a@example.net", listed), bounceOf("b@example.net"), bounceOf("c@example.net", full)]),
  "odd name/$(x) `y`.eml": bounce({ "bob.stone@example.net": listed }),
  "latin1.eml": Buffer.concat([Buffer.from(bounce({ "bob.stone@example.net": listed })), Buffer.from([0xe9, 0x0a])]),
});
afterAll(folder.remove);
const run = (...args: string[]): ReturnType<typeof undelivered> =>
  undelivered(["explain", ...args], { cwd: folder.path });
const hidden = /Fwd: Photos|bob\.stone|carol\.may|Bob Stone|secret garden|nobody else may read/i;

describe("explain --ticket", () => {
  it("writes about the report that a person forwards", async () => {
    const input =
      "From: alice@example.org\nTo: help@example.net\nSubject: Fwd: failure notice\n\nWhat is this?\n\n" +
      "---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.org>\nTo: alice@example.org\n" +
      "Subject: failure notice\n\n<bob@example.com>: 554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org\n";
    const { stdout } = await undelivered(["explain", "--ticket"], { input });
    expect(stdout).toContain("Please have 192.0.2.7 removed from Spamhaus ZEN");
  });

  it("says to whom, what about and what, and hides the recipient from a third party", async () => {
    const { status, stdout, stderr } = await run("--ticket", "listed.eml");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^listed\.eml\n\nTo: Your mail provider.*\nSubject: Please have 203\.0\.113\.9 removed from Spamhaus.*\n\nHello,/,
    );
    expect(stdout).toContain("Page for removal: https://");
    expect(stdout).toContain("jane.doe@example.com");
    expect(stdout).not.toMatch(hidden);
  });

  it("hides nothing where that is asked for", async () => {
    const { stdout } = await run("--ticket", "--no-redact", "listed.eml");
    expect(stdout).toContain("bob.stone@example.net");
    expect(stdout).toContain("The secret garden party");
  });

  it("prints one for recipients with the same cause, one each for others", async () => {
    const shared = await run("--ticket", "shared.eml");
    expect(shared.stdout.match(/^To: /gm)).toHaveLength(1);
    expect(shared.stdout).toContain("- Recipient: bob.stone@example.net, carol.may@example.net");
    const two = await run("--ticket", "two.eml");
    expect(two.stdout.match(/^two\.eml {2}[12]\/2$/gm)).toHaveLength(2);
    expect(two.stdout).toMatch(/^To: postmaster@example\.net$/m);
  });

  it("says who moves where nobody needs to be written to", async () => {
    const { status, stdout } = await run("--ticket", "unknown.eml");
    expect(status).toBe(0);
    expect(stdout).toContain("Nobody needs to be written to.");
    expect(stdout).toMatch(/bob\.stone@example\.net — .+ \(Whose move: You.*\)/);
  });

  it("speaks the reader's language", async () => {
    const { stdout } = await run("--ticket", "--language", "de", "listed.eml", "unknown.eml");
    expect(stdout).toMatch(/^An: .+\nBetreff: /m);
    expect(stdout).toContain("Angeschrieben werden muss niemand.");
  });

  it("shows Arabic without the marks of direction that terminals print", async () => {
    for (const args of [["--ticket"], []]) {
      const { stdout } = await run(...args, "--language", "ar", "listed.eml");
      expect(stdout).toContain("203.0.113.9");
      expect(stdout).not.toMatch(/[\u2066-\u2069]|<20[0-9A-F]{2}>/);
    }
  });

  it("writes one object a line with --json, none where there is no ticket", async () => {
    const { stdout } = await run("--ticket", "--json", "shared.eml", "unknown.eml", "listed.eml");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ source, recipients }) => [source, recipients])).toEqual([
      ["shared.eml", ["bob.stone@example.net", "carol.may@example.net"]],
      ["listed.eml", ["bob.stone@example.net"]],
    ]);
    expect(Object.keys(lines[0]!)).toEqual(["source", "recipients", "to", "subject", "body"]);
  });

  it("goes on after what cannot be read", async () => {
    const { status, stdout, stderr } = await run("--ticket", "missing.eml", "listed.eml");
    expect(status).toBe(1);
    expect(stderr).toContain("missing.eml");
    expect(stdout).toContain("listed.eml");
  });
});

describe("explain --ticket-eml", () => {
  it("writes a draft that opens in a mail program, the redacted report attached", async () => {
    const { status, stdout, stderr } = await run("--ticket-eml", "listed.eml");
    expect(status).toBe(0);
    expect(stderr).toMatch(/→ Your mail provider/);
    expect(stdout).toMatch(/^X-Unsent: 1\r\nSubject: /);
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const mail = await PostalMime.parse(stdout);
    expect(mail.subject).toContain("203.0.113.9");
    expect(mail.text).toContain("What I ask you to do:");
    expect(mail.headers.map(({ key }) => key)).not.toContain("date");
    const [report] = mail.attachments;
    expect(report).toMatchObject({ filename: "report.txt", mimeType: "text/plain", disposition: "attachment" });
    const text = new TextDecoder().decode(report!.content as Uint8Array);
    for (const kept of [
      "[message/delivery-status]",
      "Final-Recipient: rfc822; person-2@example.net",
      "Message-ID: <m1@example.com>",
    ])
      expect(text).toContain(kept);
    expect(text).not.toMatch(hidden);
  });

  it("is the same every time", async () => {
    expect((await run("--ticket-eml", "listed.eml")).stdout).toBe((await run("--ticket-eml", "listed.eml")).stdout);
  });

  it("attaches the report itself where nothing is hidden", async () => {
    const mail = await PostalMime.parse((await run("--ticket-eml", "--no-redact", "listed.eml")).stdout, {
      forceRfc822Attachments: true,
    });
    const [report] = mail.attachments;
    expect(report).toMatchObject({ filename: "report.eml", mimeType: "message/rfc822" });
    const text = new TextDecoder().decode(report!.content as Uint8Array).replaceAll("\r\n", "\n");
    expect(text.trimEnd()).toBe(readFileSync(join(folder.path, "listed.eml"), "utf8").trimEnd());
    const pasted = await PostalMime.parse((await run("--ticket-eml", "--no-redact", "pasted.txt")).stdout);
    expect(pasted.attachments[0]).toMatchObject({ mimeType: "application/octet-stream" });
  });

  it("addresses the receiver's postmaster, and tells all its own users", async () => {
    const mail = await PostalMime.parse((await run("--ticket-eml", "shared.eml")).stdout);
    expect(mail.to).toMatchObject([{ address: "postmaster@example.net" }]);
    expect(new TextDecoder().decode(mail.attachments[0]!.content as Uint8Array)).toContain("<carol.may@example.net>");
  });

  it.each(["ja", "ar"])("keeps the words of %s", async (language) => {
    const { stdout } = await run("--ticket-eml", "--language", language, "listed.eml");
    const mail = await PostalMime.parse(stdout);
    const { stdout: json } = await run("--ticket", "--json", "--language", language, "listed.eml");
    const { subject, body } = JSON.parse(json) as { subject: string; body: string };
    expect(mail.subject).toBe(subject);
    expect(mail.text?.trimEnd()).toBe(body.trimEnd());
    expect(stdout).toMatch(/^[\x00-\x7f]*$/);
    for (const line of stdout.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
  });

  it("does not put two messages into one file", async () => {
    const { status, stdout, stderr } = await run("--ticket-eml", "two.eml");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/more than one ticket.*--output/);
  });

  it("writes nothing, and says why, where nobody needs to be written to", async () => {
    const { status, stdout, stderr } = await run("--ticket-eml", "unknown.eml");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Nobody needs to be written to.");
  });
});

describe("explain --output", () => {
  it("writes a file for each, names them, and says to whom they go", async () => {
    const { status, stdout } = await run("--ticket-eml", "--output", "out/new", "two.eml", "many.mbox", "unknown.eml");
    expect(status).toBe(0);
    expect(readdirSync(join(folder.path, "out/new")).sort()).toEqual([
      "many.mbox-1-ticket.eml",
      "many.mbox-3-ticket.eml",
      "two-ticket-2.eml",
      "two-ticket.eml",
    ]);
    expect(stdout).toMatch(/^out\/new\/two-ticket-2\.eml → postmaster@example\.net$/m);
    expect(stdout).toContain("Nobody needs to be written to.");
  });

  it("writes nothing outside the folder, whatever a message is called", async () => {
    await run(
      "--ticket",
      "--output",
      "odd",
      "odd name/$(x) `y`.eml",
      "../" + folder.path.split("/").pop() + "/listed.eml",
    );
    expect(readdirSync(join(folder.path, "odd")).sort()).toEqual(["listed-ticket.txt", "x-y-ticket.txt"]);
    expect(readFileSync(join(folder.path, "odd/listed-ticket.txt"), "utf8")).toMatch(/^To: /);
  });

  it("never overwrites what is something else, and may run again", async () => {
    const place = folderOf({ "t/listed-ticket.eml": "mine", "listed.eml": bounce({ "bob@example.net": listed }) });
    const first = await undelivered(["explain", "--ticket-eml", "--output", "t", "listed.eml"], { cwd: place.path });
    expect(first.status).toBe(1);
    expect(first.stderr).toMatch(/listed-ticket\.eml: is there already/);
    expect(readFileSync(join(place.path, "t/listed-ticket.eml"), "utf8")).toBe("mine");
    for (let time = 0; time < 2; time++) {
      const again = await undelivered(["explain", "--ticket-eml", "--output", "u", "listed.eml"], { cwd: place.path });
      expect([again.status, again.stderr]).toEqual([0, ""]);
    }
    place.remove();
  });

  it("makes no folder where there is nothing to write", async () => {
    await run("--ticket-eml", "--output", "nothing", "unknown.eml");
    expect(existsSync(join(folder.path, "nothing"))).toBe(false);
  });

  it("names a folder that cannot be written", async () => {
    const { status, stderr } = await run("--ticket", "--output", "listed.eml", "listed.eml");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^undelivered: cannot write listed\.eml/);
  });
});

it.each([
  [["--output", "x"], /--output needs --json .* --ticket/],
  [["--ticket", "--ticket-eml"], /exclude each other/],
  [["--ticket", "--summary"], /has no tickets/],
  [["--ticket-eml", "--json"], /--ticket --json writes JSON/],
  [["--ticket", "--json", "--output", "x"], /leave out --output/],
])("refuses %j", async (args, message) => {
  const { status, stdout, stderr } = await run(...args, "listed.eml");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

describe("explain --redact", () => {
  const people = /bob\.stone|carol\.may|jane\.doe|Bob Stone|Jane Doe|secret garden/i;

  it.each([[[]], [["--json"]], [["--ticket"]], [["--ticket-eml"]], [["--summary"]], [["--summary", "--json"]]])(
    "hides people in every form: %j",
    async (form) => {
      const { status, stdout } = await run("--redact", ...form, "shared.eml");
      expect(status).toBe(0);
      expect(stdout).toContain("example.net");
      expect(stdout).not.toMatch(people);
      expect(stdout.includes("person-2@example.net")).toBe(!form.includes("--summary"));
    },
  );

  it("still marks the telling words", async () => {
    const { stdout } = await run("--redact", "unknown.eml");
    expect(stdout).toMatch(/│ .*User unknown\n.*│ .*\^{12}/);
  });

  it("may stand in the configuration file, and be undone", async () => {
    const place = folderOf({ "on.yaml": "redact: true\n", "wrong.yaml": "redact: maybe\n" });
    const config = (name: string): string[] => ["--config", join(place.path, name)];
    expect((await run(...config("on.yaml"), "unknown.eml")).stdout).not.toMatch(people);
    expect((await run(...config("on.yaml"), "--no-redact", "unknown.eml")).stdout).toContain("bob.stone@example.net");
    expect((await run(...config("wrong.yaml"), "unknown.eml")).stderr).toMatch(/redact takes true or false/);
    place.remove();
  });
});

describe("the language of the locale", () => {
  const inLocale = (env: Record<string, string>): Promise<string> =>
    undelivered(["explain", "unknown.eml"], { cwd: folder.path, env }).then(({ stdout }) => stdout);

  it("is taken from LC_ALL, LC_MESSAGES and LANG, in this order", async () => {
    expect(await inLocale({ LANG: "de_DE.UTF-8" })).toContain("Am Zug");
    expect(await inLocale({ LANG: "de_DE.UTF-8", LC_MESSAGES: "fr_FR" })).toContain("Qui agit");
    expect(await inLocale({ LANG: "de_DE", LC_MESSAGES: "fr_FR", LC_ALL: "es_ES@euro" })).toContain("Quién actúa");
  });

  it.each([["C"], ["POSIX"], ["C.UTF-8"], [""], ["xx-not a locale"], ["."], ["@euro"]])("is none in %j", (LANG) => {
    expect(localeLanguage({ LANG })).toBeUndefined();
  });

  it.each([
    ["en_US.UTF-8", "en-US"],
    ["pt_BR", "pt-BR"],
    ["de_DE@euro", "de-DE"],
    ["zh_CN.GB18030", "zh-CN"],
  ])("is read from %s", (LANG, tag) => expect(localeLanguage({ LANG })).toBe(tag));

  it("gives way to --language and to the configuration file", async () => {
    const place = folderOf({
      "unknown.eml": bounce({ "bob@example.net": "550 5.1.1 User unknown" }),
      ".undelivered.yaml": "language: nl\n",
    });
    const with_ = (...args: string[]): Promise<string> =>
      undelivered(["explain", ...args, "unknown.eml"], { cwd: place.path, env: { LANG: "de_DE" } }).then(
        ({ stdout }) => stdout,
      );
    expect(await with_()).toContain("Aan zet");
    expect(await with_("--language", "it")).toContain("Chi agisce");
    place.remove();
  });
});
