import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { troubleWith } from "./failure.js";
import type { Trouble } from "./failure.js";
import { messagesIn } from "./mbox-stream.js";

/** One message and where it came from. */
export interface Input {
  /** The path, `path#3` for the third message of an mbox, `-` for standard input. */
  source: string;
  bytes: Uint8Array;
  cut: boolean;
  /** How much of everything that was asked for has been read, 0 to 1; null where nobody can know. */
  share: number | null;
}

/** Tells a person who named no file and waits at a terminal what to do. */
export function invitePasting(paths: readonly string[]): void {
  if (paths.length > 0 || !process.stdin.isTTY) return;
  process.stderr.write(
    "Paste a message or an error text, then press Ctrl-D on an empty line (or name a file: --help).\n",
  );
}

/** Reads everything that the arguments name, in their order; what cannot be read is told and passed over. */
export async function* inputs(paths: readonly string[], tell: (trouble: Trouble) => void): AsyncGenerator<Input> {
  let stdinRead = false;
  for (const [at, path] of paths.entries()) {
    const share = (part: number): number => (at + part) / paths.length;
    if (path !== "-") yield* messagesAt(path, share, tell);
    else if (stdinRead) tell({ source: "-", message: "standard input was read already; name - once" });
    else {
      stdinRead = true;
      yield* messagesOf("-", process.stdin, () => null, tell);
    }
  }
}

/** The messages in a file or folder. */
async function* messagesAt(
  path: string,
  share: (part: number) => number,
  tell: (trouble: Trouble) => void,
): AsyncGenerator<Input> {
  let size: number;
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      yield* messagesInFolder(path, share, tell);
      return;
    }
    size = found.size;
  } catch (error) {
    tell(troubleWith(path, error));
    return;
  }
  yield* messagesOf(path, createReadStream(path), (read) => share(size > 0 ? Math.min(1, read / size) : 0), tell);
}

async function* messagesInFolder(
  path: string,
  share: (part: number) => number,
  tell: (trouble: Trouble) => void,
): AsyncGenerator<Input> {
  const files: string[] = [];
  await listFolder(path, files, new Set(), tell);
  if (files.length === 0) {
    tell({
      source: path,
      message: "holds no messages; name a folder of message files, a Maildir (cur, new) or an mbox file",
    });
    return;
  }
  for (const [at, file] of files.entries()) {
    const present = await whereNow(file);
    if (present === null) {
      tell({ source: file, message: "has gone since the folder was listed; run again to see what is there now" });
      continue;
    }
    yield* messagesOf(file, createReadStream(present), () => share(at / files.length), tell);
  }
}

/** Adds all files of a folder, sorted by their names as numbers of characters, so that the order is the same everywhere. */
async function listFolder(
  path: string,
  files: string[],
  seen: Set<string>,
  tell: (trouble: Trouble) => void,
): Promise<void> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return; // a symbolic link that leads back
    seen.add(real);
    const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    const names = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
    const isMaildir = names.has("cur") && names.has("new");
    for (const entry of entries) {
      const inside = join(path, entry.name);
      // In a Maildir messages stand in cur and new; tmp holds unfinished ones, the rest are the server's own indexes.
      // Hidden folders are mailboxes there (Maildir++) and nothing of ours elsewhere.
      const wanted = isMaildir
        ? entry.isDirectory() && (entry.name === "cur" || entry.name === "new" || entry.name.startsWith("."))
        : !entry.name.startsWith(".");
      if (!wanted) continue;
      const kind = entry.isSymbolicLink() ? await stat(inside) : entry;
      if (kind.isDirectory()) await listFolder(inside, files, seen, tell);
      else if (kind.isFile()) files.push(inside);
    }
  } catch (error) {
    tell(troubleWith(path, error));
  }
}

/** Where a listed file is now: mail programs move messages of a Maildir from new to cur and rename them when flags change. */
async function whereNow(file: string): Promise<string | null> {
  try {
    await stat(file);
    return file;
  } catch {
    const folder = dirname(file);
    if (!["cur", "new"].includes(basename(folder))) return null;
    const unique = basename(file).split(":")[0] ?? "";
    const cur = join(dirname(folder), "cur");
    const moved = (await readdir(cur).catch(() => [])).find((name) => name.split(":")[0] === unique);
    return moved === undefined ? null : join(cur, moved);
  }
}

/** The messages of one stream. */
async function* messagesOf(
  source: string,
  stream: AsyncIterable<Buffer>,
  shareAfter: (read: number) => number | null,
  tell: (trouble: Trouble) => void,
): AsyncGenerator<Input> {
  const messages = messagesIn(stream);
  for (;;) {
    let next;
    try {
      next = await messages.next();
    } catch (error) {
      tell(troubleWith(source, error));
      return;
    }
    if (next.done) return;
    const { bytes, cut, number, read } = next.value;
    yield { source: number === null ? source : `${source}#${number}`, bytes, cut, share: shareAfter(read) };
  }
}
