// The page of `npm start`: builds it where that is needed, serves it to this machine, opens it where there is a desktop.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { newestSource, root, runTool } from "./project.mjs";

const folder = join(root, "packages/page");
const usualPort = 8025;
/** So many ports are tried where the usual one is taken. */
const mostPorts = 20;

const options = /^--(port(=.*)?|no-open)$/;

/** No arguments, or only those of the page: whatever else is given is a message to explain. */
export const isForPage = (args) => args.every((arg, at) => options.test(arg) || args[at - 1] === "--port");

/** The port asked for, null where none is; throws where it is no port. */
export function portOf(args) {
  const at = args.findIndex((arg) => arg.startsWith("--port"));
  if (at < 0) return null;
  const value = args[at].includes("=") ? args[at].slice("--port=".length) : (args[at + 1] ?? "");
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(port <= 65535)) throw new Error(`--port wants a number from 0 to 65535, not "${value}".`);
  return port;
}

/** Builds, serves and opens the page; gives the exit status where that fails. The server keeps the program running. */
export async function openPage(args) {
  try {
    const port = portOf(args);
    buildPage();
    const { servePage } = await import("../packages/page/serve.mjs");
    const server = await listen(servePage, port);
    const url = `http://127.0.0.1:${server.address().port}`;
    console.log(`Undelivered is on ${url} (Ctrl+C ends it). Messages stay in your browser.`);
    console.log("To explain files here instead: npm start -- FILE...");
    if (!args.includes("--no-open") && process.stdout.isTTY) openBrowser(url);
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

/** Builds the page unless nothing changed since. */
function buildPage() {
  const built = join(folder, "dist/index.html");
  const folders = ["page/src", "page/build", "page/public", "undelivered/src", "undelivered/knowledge"];
  const newest = Math.max(
    newestSource(...folders.map((name) => join(root, "packages", name))),
    ...["index.html", "vite.config.ts"].map((name) => statSync(join(folder, name)).mtimeMs),
  );
  if (existsSync(built) && newest <= statSync(built).mtimeMs) return;
  console.error("Building the page ...");
  const status = runTool("vite/bin/vite.js", ["build", "--logLevel", "error"], { cwd: folder });
  if (status !== 0) throw new Error("The page could not be built: see above.");
}

/** The port that was asked for or an error; without a wish the usual one, or the next that is free. */
async function listen(servePage, wanted) {
  if (wanted !== null) return servePage({ port: wanted });
  for (let port = usualPort; port < usualPort + mostPorts; port++) {
    try {
      const server = await servePage({ port });
      if (port > usualPort)
        console.log(`Port ${usualPort} is in use by another program, so this is the next free one.`);
      return server;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`Ports ${usualPort} to ${usualPort + mostPorts - 1} are in use: choose another with --port.`);
}

/** How each system opens a page, or null where there is no desktop to open it on. */
export function openerOf(platform, environment) {
  if (environment.CI || environment.SSH_CONNECTION) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

function openBrowser(url) {
  const [command, ...before] = openerOf(process.platform, process.env) ?? [];
  if (command === undefined) return;
  const opener = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  // No browser is no failure: the address stands on the terminal.
  opener.on("error", () => undefined);
  opener.unref();
}
