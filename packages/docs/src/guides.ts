/** The guides are written by hand; what the program says in them is not. This brings those lines up to date. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "./said.js";
import { answerTo } from "./samples.js";

/** The guides below docs/: path → Markdown as it should be. */
export function refreshedGuides(root: string): Map<string, string> {
  const folder = join(root, "docs", "guide");
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return new Map(files.map((file) => [`guide/${file}`, refreshed(readFileSync(join(folder, file), "utf8"), root)]));
}

const sample = /(^```(?:text|eml)\n([^]*?)\n```\n\n)> .*(?:\n> .*)*$/gm;
const commands = /^```console\n([^]*?)\n```$/gm;
const named = /^```\w+ (\S+)\n([^]*?)\n```$/gm;

function refreshed(markdown: string, root: string): string {
  const answered = markdown.replace(sample, (_, before: string, text: string) => {
    const recipient = answerTo(text);
    return `${before}${recipient === undefined ? "> not a report" : answer(recipient)}`;
  });
  return inWorkplace(root, (folder) => {
    for (const [, name, text] of answered.matchAll(named)) writeFileSync(join(folder, name!), `${text}\n`);
    return answered.replace(commands, (_, block: string) => {
      const lines = block.split("\n").filter((line) => line.startsWith("$ "));
      return ["```console", ...lines.flatMap((line) => [line, ...outputOf(line.slice(2), folder, root)]), "```"].join(
        "\n",
      );
    });
  });
}

/** A folder of its own, with the fixtures in it, so that commands read as they do in the repository and leave nothing. */
function inWorkplace(root: string, work: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "undelivered-guide-"));
  try {
    symlinkSync(join(root, "fixtures"), join(folder, "fixtures"));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outputOf(command: string, folder: string, root: string): string[] {
  const program = join(root, "packages", "undelivered", "bin", "undelivered.js");
  const script = `undelivered() { "$NODE" "$PROGRAM" "$@"; }; ${command}`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8", NODE: process.execPath, PROGRAM: program },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ended with status ${status}: ${stderr}`);
  const lines = stdout.replace(/\s+$/, "").split("\n");
  while (lines[0] === "") lines.shift();
  return lines.map((line) => line.trimEnd());
}
