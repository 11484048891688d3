import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outlookFile } from "../../testing/outlook-file.js";
import { tag } from "../outlook/properties.js";
import type { Report } from "../types.js";
import { bounceOf, folderOf, mboxOf, programPath, undelivered } from "./testing/run.js";

const reportsIn = (stdout: string): Report[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Report);

const sourcesIn = (stdout: string): string[] => reportsIn(stdout).map(({ source }) => source);
const recipientsIn = (stdout: string): (string | null)[] =>
  reportsIn(stdout).flatMap(({ recipients }) => recipients.map(({ address }) => address));

let folder: ReturnType<typeof folderOf>;
beforeAll(() => {
  folder = folderOf({
    "one.eml": bounceOf("one@example.net"),
    "two.eml": bounceOf("two@example.net", "552 5.2.2 Mailbox full"),
    "three.mbox": mboxOf(["a", "b", "c"].map((name) => bounceOf(`${name}@example.net`))),
    "single.mbox": mboxOf([bounceOf("single@example.net")]),
    "forwarded.eml":
      "From: alice@example.org\nSubject: Fwd: failure notice\nContent-Type: multipart/mixed; boundary=f\n\n" +
      `--f\nContent-Type: message/rfc822\n\n${bounceOf("carried@example.net")}\n--f--\n`,
    "outlook.msg": outlookFile({
      message: {
        [tag.subject]: "Undeliverable: Lunch",
        [tag.senderName]: "System",
        [tag.body]: bounceOf("msg@example.net"),
      },
    }),
    "broken.msg": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "empty.eml": "",
    "picture.png": Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff, 0xfe,
    ]),
    "maildir/cur/1001.host:2,S": bounceOf("cur@example.net"),
    "maildir/new/1002.host": bounceOf("new@example.net"),
    "maildir/tmp/1003.host": bounceOf("tmp@example.net"),
    "maildir/dovecot.index": "no message",
    "nested/b/2.eml": bounceOf("b2@example.net"),
    "nested/a/1.eml": bounceOf("a1@example.net"),
    "nested/c.eml": bounceOf("c@example.net"),
    "nested/.hidden": "no message",
  });
  mkdirSync(join(folder.path, "nothing"));
});
afterAll(() => folder.remove());
const run = (args: string[], options: Parameters<typeof undelivered>[1] = {}) =>
  undelivered(args, { cwd: folder.path, ...options });

describe("mail of a person that carries a report", () => {
  it("is followed by it, for a person", async () => {
    const { status, stdout } = await run(["explain", "forwarded.eml"]);
    expect(status).toBe(0);
    expect(stdout).toContain("But it carries a report");
    expect(stdout).toMatch(/^forwarded\.eml, part 0\.1 /m);
    expect(stdout).toContain("carried@example.net");
    expect((await run(["explain", "--markdown", "forwarded.eml"])).stdout).toContain("## `forwarded.eml, part 0.1`");
  });

  it("is one answer, for a program", async () => {
    const { stdout } = await run(["explain", "--json", "forwarded.eml"]);
    expect(reportsIn(stdout).map(({ kind }) => kind)).toEqual(["not-a-report"]);
  });
});

describe("files of Outlook", () => {
  it("are read as the messages that they hold, from a pipe as well", async () => {
    const { stdout } = await run(["explain", "--json", "outlook.msg"]);
    expect(recipientsIn(stdout)).toEqual(["msg@example.net"]);
    const { stdout: piped } = await run(["explain", "--json"], {
      input: readFileSync(join(folder.path, "outlook.msg")),
    });
    expect(recipientsIn(piped)).toEqual(["msg@example.net"]);
  });

  it("are named if they are broken, and the others read", async () => {
    const { status, stdout, stderr } = await run(["explain", "--json", "broken.msg", "one.eml"]);
    expect(stderr).toBe(
      "undelivered: broken.msg: cannot be read as a message of Outlook: this is no Outlook message\n",
    );
    expect(recipientsIn(stdout)).toEqual(["one@example.net"]);
    expect(status).toBe(1);
  });
});

describe("undelivered explain --json", () => {
  it("gives a report a line in the order of the inputs", async () => {
    const { status, stdout, stderr } = await run(["explain", "--json", "two.eml", "one.eml", "two.eml"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(sourcesIn(stdout)).toEqual(["two.eml", "one.eml", "two.eml"]);
    expect(recipientsIn(stdout)).toEqual(["two@example.net", "one@example.net", "two@example.net"]);
  });

  it("reads standard input where no file is named, and where - is", async () => {
    for (const args of [
      ["explain", "--json"],
      ["explain", "--json", "-"],
    ]) {
      const { status, stdout } = await run(args, { input: bounceOf("piped@example.net") });
      expect(status).toBe(0);
      expect(sourcesIn(stdout)).toEqual(["-"]);
      expect(recipientsIn(stdout)).toEqual(["piped@example.net"]);
    }
  });

  it("numbers the messages of an mbox, in a file and in a pipe", async () => {
    const { stdout } = await run(["explain", "--json", "three.mbox", "-"], {
      input: mboxOf(["x", "y"].map(bounceOf1)),
    });
    expect(sourcesIn(stdout)).toEqual(["three.mbox#1", "three.mbox#2", "three.mbox#3", "-#1", "-#2"]);
    expect(recipientsIn(stdout).slice(0, 3)).toEqual(["a@example.net", "b@example.net", "c@example.net"]);
  });

  it("names an mbox with one message by its path", async () => {
    const { stdout } = await run(["explain", "--json", "single.mbox"]);
    expect(sourcesIn(stdout)).toEqual(["single.mbox"]);
    expect(recipientsIn(stdout)).toEqual(["single@example.net"]);
  });

  it("reads cur and new of a Maildir and nothing else in it", async () => {
    const { status, stdout } = await run(["explain", "--json", "maildir"]);
    expect(status).toBe(0);
    expect(recipientsIn(stdout)).toEqual(["cur@example.net", "new@example.net"]);
    expect(sourcesIn(stdout)).toEqual([join("maildir", "cur", "1001.host:2,S"), join("maildir", "new", "1002.host")]);
  });

  it("reads folders in folders, sorted, each once although a link leads back", async () => {
    symlinkSync(join(folder.path, "nested"), join(folder.path, "nested", "a", "loop"));
    const { status, stdout } = await run(["explain", "--json", "nested"]);
    expect(status).toBe(0);
    expect(recipientsIn(stdout)).toEqual(["a1@example.net", "b2@example.net", "c@example.net"]);
  });

  it("answers for an empty file and for a picture", async () => {
    const { status, stdout } = await run(["explain", "--json", "empty.eml", "picture.png"]);
    expect(status).toBe(0);
    const [empty, picture] = reportsIn(stdout);
    expect(empty).toMatchObject({ kind: "not-a-report", recipients: [] });
    expect(empty?.warnings).not.toEqual([]);
    expect(picture?.kind).toBe("not-a-report");
    expect(picture?.warnings).toContainEqual(expect.objectContaining({ code: "not-text" }));
  });

  it("reads what is compressed, in files of any size, in folders and from standard input", async () => {
    const mbox = mboxOf(Array.from({ length: 3000 }, (_, at) => bounceOf(`${at}@example.net`)));
    const files = folderOf({
      "one.eml": gzipSync(bounceOf("one@example.net")),
      "large.mbox.gz": gzipSync(mbox),
      "stored.mbox": gzipSync(mbox, { level: 0 }),
    });
    const { status, stdout } = await run(["explain", "--json", files.path]);
    expect(status).toBe(0);
    expect(recipientsIn(stdout)).toHaveLength(6001);
    expect(recipientsIn(stdout)).toContain("one@example.net");
    const piped = await run(["explain", "--json", "-"], { input: gzipSync(bounceOf("piped@example.net")) });
    expect(recipientsIn(piped.stdout)).toEqual(["piped@example.net"]);
    files.remove();
  });

  it("says of a compressed file that is cut, damaged or a trap what to do", async () => {
    const whole = gzipSync(mboxOf([bounceOf("a@example.net"), bounceOf("b@example.net")]));
    const files = folderOf({
      "cut.gz": whole.subarray(0, whole.length - 20),
      "cut.eml": whole.subarray(0, whole.length - 20),
      "damaged.eml": whole.map((byte, at) => (at === whole.length - 8 ? byte ^ 0xff : byte)), // its checksum
      "trap.eml": gzipSync(Buffer.alloc(40 * 1024 * 1024)),
    });
    const { status, stderr } = await run(["explain", "--json", files.path]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cut\.gz: is compressed, and its end is missing/);
    expect(stderr).toMatch(/cut\.eml: is compressed, and its end is missing/);
    expect(stderr).toMatch(/damaged\.eml: is compressed and damaged/);
    expect(stderr).toMatch(/trap\.eml: unpacks to more than a message has/);
    files.remove();
  });

  it("goes on after what cannot be read, names it, and exits with 1", async () => {
    const { status, stdout, stderr } = await run(["explain", "--json", "missing.eml", "nothing", "one.eml"]);
    expect(status).toBe(1);
    expect(sourcesIn(stdout)).toEqual(["one.eml"]);
    expect(stderr.split("\n").filter(Boolean)).toHaveLength(2);
    expect(stderr).toMatch(/missing\.eml: there is no such file/);
    expect(stderr).toMatch(/nothing: holds no messages/);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const many = Array.from({ length: 2000 }, () => join(folder.path, "one.eml"));
    const child = spawn(process.execPath, [programPath, "explain", "--json", ...many], {
      env: { PATH: process.env.PATH },
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("keeps control characters out of its output, without changing the value", async () => {
    const { stdout } = await run(["explain", "--json"], {
      input: bounceOf("c1@example.net", "550 5.1.1 User \u009b31m\u202eunknown"),
    });
    expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/);
    expect(reportsIn(stdout)[0]?.recipients[0]?.diagnostic).toContain("\u009b31m");
  });
});

describe("undelivered explain", () => {
  it("says who, why, whose move it is and what to do, and marks the telling words with carets", async () => {
    const { status, stdout } = await run(["explain", "two.eml"]);
    expect(status).toBe(0);
    expect(stdout).toContain("two@example.net");
    for (const label of ["Reason", "mailbox-full", "Whose move", "What to do", "Send again?", "How sure"])
      expect(stdout).toContain(label);
    expect(stdout).not.toContain("\u001b");
    const lines = stdout.split("\n");
    const under = lines.findIndex((line) => /^ +│ +\^+/.test(line));
    expect(under).toBeGreaterThan(0);
    const [from, to] = [lines[under]!.indexOf("^"), lines[under]!.lastIndexOf("^") + 1];
    expect(lines[under - 1]!.slice(from, to)).toMatch(/mailbox/i);
  });

  it("colours only where that is wanted", async () => {
    const { stdout } = await run(["explain", "two.eml"], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[");
    const plain = await run(["explain", "two.eml"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
  });

  it("keeps to the width of the terminal", async () => {
    const { stdout } = await run(["explain", "one.eml", "two.eml"], { env: { COLUMNS: "50" } });
    const wide = stdout.split("\n").filter((line) => line.length > 50 && !/https?:/.test(line) && !line.includes("@"));
    expect(wide).toEqual([]);
  });

  it("shows control and direction characters of the message instead of obeying them", async () => {
    const { stdout } = await run(["explain"], {
      input: bounceOf("esc@example.net", "550 5.1.1 User \u001b[2Junknown\u202e \u0007here"),
    });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stdout).toContain("␛[2J");
  });

  it("counts with --summary, also as JSON", async () => {
    const { stdout } = await run(["explain", "--summary", "one.eml", "two.eml", "three.mbox"]);
    expect(stdout).toMatch(/Reasons \(5\)/);
    expect(stdout).toMatch(/4 +80\.0 % +user-unknown/);
    const { stdout: json } = await run(["explain", "--summary", "--json", "one.eml", "two.eml", "three.mbox"]);
    expect(JSON.parse(json)).toMatchObject({
      messages: 5,
      recipients: 5,
      reasons: { "user-unknown": 4, "mailbox-full": 1 },
      recipientDomains: { "example.net": 5 },
    });
  });
});

describe("settings", () => {
  const rules = JSON.stringify([{ id: "mine/gone", when: { says: "User unknown" }, reason: "address-moved" }]);

  it("reads a configuration file beside the reader, with paths meant from there", async () => {
    const place = folderOf({
      "work/.undelivered.yaml": "my-domain: [example.net]\nlanguage: en\nrules: ../mine.json\n",
      "mine.json": rules,
      "work/one.eml": bounceOf("one@example.net"),
    });
    const cwd = join(place.path, "work");
    const found = await undelivered(["explain", "--json", "one.eml"], { cwd });
    expect(found.stderr).toBe("");
    expect(reportsIn(found.stdout)[0]?.recipients[0]?.reason).toBe("address-moved");
    const without = await undelivered(["explain", "--json", "--no-config", "one.eml"], { cwd });
    expect(reportsIn(without.stdout)[0]?.recipients[0]?.reason).toBe("user-unknown");
    place.remove();
  });

  it("names a setting that it does not know, and what was meant", async () => {
    const place = folderOf({ "wrong.yaml": "my-domian: example.net\n" });
    const { status, stderr } = await run(["explain", "--config", join(place.path, "wrong.yaml"), "one.eml"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/unknown setting my-domian.*Did you mean my-domain\?/);
    place.remove();
  });

  it.each([
    [["--my-ip", "192.0.2.300"], /192\.0\.2\.300 is no IP address/],
    [["--my-ip", "192.0.2.0/33"], /is no IP address or block/],
    [["--for", "sendr"], /Did you mean sender\?/],
    [["--language", "not a tag"], /no language tag/],
    [["--rules", "missing.yaml"], /missing\.yaml: there is no such file/],
    [["--config", "missing.yaml"], /missing\.yaml: there is no such file/],
  ])("refuses %j before it reads anything", async (args, message) => {
    const { status, stdout, stderr } = await run(["explain", ...args, "one.eml"]);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBeGreaterThan(0);
  });
});

function bounceOf1(name: string): string {
  return bounceOf(`${name}@example.net`);
}

describe("--language", () => {
  it("explains in the language asked for, and in English where it has no words", async () => {
    const german = await run(["explain", "--language", "de-AT", "two.eml"]);
    expect(german.stdout).toMatch(/Postfach/);
    expect(german.stdout).toMatch(/Am Zug +Der Empfänger/);
    const unknown = await run(["explain", "--language", "tlh", "two.eml"]);
    expect(unknown.stdout).toBe((await run(["explain", "two.eml"])).stdout);
  });
});
