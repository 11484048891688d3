import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../bin/undelivered.js", import.meta.url));

/** What a run of the program left behind. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real program as a process of its own. */
export function undelivered(
  args: readonly string[],
  { cwd, input = "", env = {} }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      // No terminal, no colour, and no configuration of the one who runs the tests.
      env: { PATH: process.env.PATH, XDG_CONFIG_HOME: "/nonexistent", HOME: "/nonexistent", ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on("error", () => {}); // a program that ends before it has read everything
    child.stdin.end(input);
  });
}

/** The path of the program, for tests that start it themselves. */
export const programPath = program;

/** A new folder with these files; `remove` takes it away. */
export function folderOf(files: Record<string, string | Uint8Array>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "undelivered-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A bounce as Postfix pastes it, about one recipient. */
export function bounceOf(recipient: string, reply = "550 5.1.1 User unknown"): string {
  return [
    "From: MAILER-DAEMON@mail.example.com (Mail Delivery System)",
    "To: sender@example.com",
    "Subject: Undelivered Mail Returned to Sender",
    "",
    "This is the mail system at host mail.example.com.",
    "",
    `<${recipient}>: host mx.example.net[192.0.2.1] said: ${reply} (in reply to RCPT TO command)`,
    "",
  ].join("\n");
}

/** An mbox of messages. */
export function mboxOf(messages: readonly string[]): string {
  return messages.map((message) => `From MAILER-DAEMON Mon May 11 09:14:02 2026\n${message}\n`).join("");
}
