import { spawn } from "node:child_process";
import { createServer, get } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { isForPage, openerOf, portOf } from "./page.mjs";
import { root } from "./project.mjs";

const running = [];
afterEach(() => running.splice(0).forEach((child) => child.kill()));

/** Runs `npm start -- ARGS` until it ends, or until it has said `until`. */
const start = (args, until = null) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: root },
    });
    running.push(child);
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      if (until?.test(said)) resolve({ said, status: null });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", (status) => resolve({ said, status }));
  });

const textAt = (url) =>
  new Promise((resolve, reject) => {
    const asked = get(url, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve(text);
    });
    asked.on("error", reject);
  });

const taken = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });

describe("npm start", () => {
  it("opens the page, and says where", async () => {
    const { said } = await start(["--port", "0", "--no-open"], /http:\/\/127\.0\.0\.1:\d+ /);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    expect(await textAt(url)).toContain("<title>Undelivered");
  }, 120_000);

  it("takes the next port where the usual one is in use, and says so", async () => {
    const other = await taken(8025).catch(() => null); // else another program has it, which is as good
    const { said } = await start(["--no-open"], /http:\/\/127\.0\.0\.1:\d+ /);
    expect(said).toContain("Port 8025 is in use");
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:80(2[6-9]|[34]\d)/);
    other?.close();
  }, 60_000);

  it("says what to do where the port that was asked for is in use, or is none", async () => {
    const other = await taken(0);
    const { port } = other.address();
    const { said, status } = await start(["--port", String(port)]);
    expect([said.trim(), status]).toEqual([
      `Port ${port} is in use: close the other program, or choose another with --port.`,
      1,
    ]);
    other.close();
    expect((await start(["--port=none"])).said).toContain('--port wants a number from 0 to 65535, not "none".');
  }, 60_000);

  it("explains the files that it is given", async () => {
    const { said, status } = await start(["fixtures/article/greylisted.txt"]);
    expect(status).toBe(0);
    expect(said).toContain("lists@example.net");
  }, 60_000);
});

describe("what is asked for", () => {
  it.each([
    [[], true],
    [["--port", "8030"], true],
    [["--port=8030", "--no-open"], true],
    [["bounce.eml"], false],
    [["--json", "bounce.eml"], false],
    [["8030"], false],
  ])("%j is the page: %s", (args, page) => expect(isForPage(args)).toBe(page));

  it.each(["", "65536", "-1", "80a", "1.5"])("%j is no port", (port) => {
    expect(() => portOf([`--port=${port}`])).toThrow("--port wants a number");
  });

  it("a browser is opened where there is a desktop, and only there", () => {
    expect(openerOf("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
    expect(openerOf("linux", { WAYLAND_DISPLAY: "wayland-0" })).toEqual(["xdg-open"]);
    expect(openerOf("linux", {})).toBeNull();
    expect(openerOf("linux", { DISPLAY: ":0", SSH_CONNECTION: "192.0.2.1" })).toBeNull();
    expect(openerOf("darwin", {})).toEqual(["open"]);
    expect(openerOf("darwin", { CI: "true" })).toBeNull();
    expect(openerOf("win32", {})[0]).toBe("cmd");
  });
});
