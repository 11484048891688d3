import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf, undelivered } from "./testing/run.js";

async function testing(
  name: string,
  rules: string,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const folder = folderOf({ [name]: rules });
  try {
    return await undelivered(["rules", "test", name], { cwd: folder.path });
  } finally {
    folder.remove();
  }
}

it("accepts rules whose examples end at them, in YAML and in JSON", async () => {
  const yaml = `
- id: mine/winter
  when: { says: "mailbox closed until spring" }
  reason: mailbox-disabled
  matches: ["550 5.2.1 <bob@example.com>: mailbox closed until spring"]
  misses: ["550 5.1.1 <bob@example.com>: User unknown"]
`;
  const json = `{"rules": [{"id": "mine/winter", "when": {"says": "closed until spring", "smtp": 550}, "reason": "mailbox-disabled",
    "matches": [{"text": "550 5.2.1 mailbox closed until spring", "remoteMta": "mx.example.net", "command": "RCPT"}]}]}`;
  for (const [name, rules] of [
    ["mine.yaml", yaml],
    ["mine.json", json],
  ] as const) {
    const { status, stdout, stderr } = await testing(name, rules);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/1 rules, \d examples: all right/);
    expect(status).toBe(0);
  }
});

it("names file, line, rule and what is wrong", async () => {
  const { status, stderr } = await testing(
    "wrong.yaml",
    `- id: mine/one
  when: { says: "closed {wiat}", smtp: 55 }
  reason: mailbox-disabeld
- id: mine/one
  wehn: { says: "x" }
  reason: user-unknown
`,
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^wrong\.yaml:2: mine\/one: when\.says: \{wiat\} is no gap that is remembered\. Did you mean wait\?$/m,
  );
  expect(stderr).toMatch(/^wrong\.yaml:2: mine\/one: when\.smtp: 55 is no SMTP reply code$/m);
  expect(stderr).toMatch(/^wrong\.yaml:3: mine\/one: reason: .*Did you mean mailbox-disabled\?$/m);
  expect(stderr).toMatch(/^wrong\.yaml:4: mine\/one: when is missing$/m);
  expect(stderr).toMatch(/^wrong\.yaml:5: mine\/one: unknown field wehn\. Did you mean when\?$/m);
  expect(stderr).toMatch(/^wrong\.yaml:4: mine\/one: another rule has this id$/m);
});

it.each([
  ["user||account", "there are no words beside a bar"],
  ["from {ip}{list}", "two named gaps stand side by side"],
  [Array(14).fill("a").join(" * "), "it has more than 11 gaps"],
])("says what is wrong with the phrase %j", async (phrase, wrong) => {
  const rule = `- id: mine/one\n  when: { says: "${phrase}" }\n  reason: user-unknown\n`;
  const { status, stderr } = await testing("phrase.yaml", rule);
  expect(status).toBe(1);
  expect(stderr).toContain(`phrase.yaml:2: mine/one: when.says: "${phrase}": ${wrong}\n`);
});

it("tells of examples that do not end at their rule, and of misses that do", async () => {
  const { status, stderr } = await testing(
    "astray.yaml",
    `- id: mine/winter
  when: { says: "mailbox closed until spring" }
  reason: mailbox-disabled
  matches: ["550 5.1.1 <bob@example.com>: User unknown"]
  misses: ["550 5.2.1 <bob@example.com>: mailbox closed until spring"]
`,
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/mine\/winter: does not match its example "550 5\.1\.1/);
  expect(stderr).toMatch(/mine\/winter: matches "550 5\.2\.1 .*which it should miss/);
});

it("says where a file is no list of rules, no YAML, or not there", async () => {
  expect((await testing("text.yaml", "just words")).stderr).toMatch(
    /^text\.yaml:1: a rules file holds a list of rules/,
  );
  expect((await testing("broken.yaml", "- id: [mine\n")).stderr).toMatch(/^broken\.yaml:\d+: /);
  const missing = await undelivered(["rules", "test", join("nowhere", "mine.yaml")]);
  expect(missing.stderr).toMatch(/there is no such file/);
  expect(missing.status).toBe(1);
});

it("lists the rules and shows which spoke about a message", async () => {
  const listed = await undelivered(["rules", "list", "--json", "google/"]);
  const ids = listed.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toContain("google/no-such-user");
  expect(ids.every((id) => id.includes("google/"))).toBe(true);
  expect((await undelivered(["rules", "list", "no-such-thing"])).status).toBe(1);

  const why = await undelivered(["rules", "why", "-"], { input: "550 5.1.1 <bob@example.com>: User unknown" });
  expect(why.status).toBe(0);
  expect(why.stdout).toMatch(/bob@example\.com: user-unknown/);
  expect(why.stdout).toMatch(/^ +\* /m);
});
