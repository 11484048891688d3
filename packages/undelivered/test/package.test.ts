/** What is published: the package as npm packs it, installed in an empty folder, and the program in it. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bounceOf, folderOf, undelivered } from "../src/cli/testing/run.js";
import { jsonLine } from "../src/cli/visible.js";
import { explain } from "../src/index.js";
import { isMbox } from "../src/read/mbox.js";
import { allFixtures, fixturesFolder } from "../testing/fixtures.js";

const here = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

let folder: ReturnType<typeof folderOf>;
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder.path, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  folder = folderOf({ "package.json": "{}", "bounce.eml": bounceOf("bob@example.net", "552 5.2.2 Mailbox full") });
  execFileSync(npm, ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder.path], { cwd: here });
  const tarball = readdirSync(folder.path).find((name) => name.endsWith(".tgz"))!;
  // Offline: the package must need no other.
  run(npm, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder.path, tarball));
}, 120_000);
afterAll(() => folder.remove());

it("brings no other package with it", () => {
  expect(readdirSync(join(folder.path, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "undelivered",
  ]);
});

it("explains from the command line", () => {
  const shown = run("npx", "--no-install", "undelivered", "explain", "--language", "de", "bounce.eml");
  expect(shown).toContain("bob@example.net");
  expect(shown).toContain("mailbox-full");
  expect(shown).toContain("Postfach");
});

it("shows rules with their sources, and takes rules of one's own", () => {
  writeFileSync(
    join(folder.path, "mine.yaml"),
    `- { id: mine/full, when: { says: "Mailbox full" }, reason: mailbox-full, matches: ["552 Mailbox full"] }\n`,
  );
  expect(run("npx", "--no-install", "undelivered", "rules", "test", "mine.yaml")).toMatch(/1 rules.*all right/);
  const [first] = run("npx", "--no-install", "undelivered", "rules", "list", "--json", "mailbox-full").split("\n");
  expect(JSON.parse(first!)).toMatchObject({ source: expect.any(String), matches: expect.any(Array) });
});

it("is a library", () => {
  const program = `import { explain } from "undelivered"; console.log(explain("552 5.2.2 Mailbox full").recipients[0].reason)`;
  expect(run(process.execPath, "--input-type=module", "--eval", program)).toBe("mailbox-full\n");
});

it("comes with the licences of what is in its program", () => {
  const text = readFileSync(join(folder.path, "node_modules/undelivered/dist/bundle/LICENCES.txt"), "utf8");
  expect(text).toMatch(/^commander \d/m);
  expect(text).toMatch(/^yaml \d/m);
});

it("reports in the library for Node what its plain modules report, byte for byte", async () => {
  const library = pathToFileURL(join(here, "dist/bundle/cli/library.mjs")).href;
  const bundled = (await import(library)) as { explain: typeof explain };
  for (const { name, bytes } of allFixtures()) {
    expect(jsonLine(bundled.explain(bytes)), name).toBe(jsonLine(explain(bytes)));
  }
});

it("reports in the program what the library reports, byte for byte", async () => {
  const messages = allFixtures().filter(({ bytes }) => !isMbox(bytes)); // these the program splits
  const names = messages.map(({ name }) => name);
  const { stdout } = await undelivered(["explain", "--json", ...names], { cwd: fixturesFolder });
  const expected = messages.map(({ name, bytes }) => jsonLine(explain(bytes, { source: name })));
  expect(stdout.trimEnd().split("\n")).toEqual(expected);
});
