/** Folders: a Maildir, or message files in folders. */
import { opendirSync, readdirSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { troubleWith } from "./failure.js";
import type { Trouble } from "./failure.js";

/** All message files in a folder and the folders in it, in an order that is the same everywhere. Tells where there are none. */
export async function filesIn(path: string, tell: (trouble: Trouble) => void): Promise<string[]> {
  const files: string[] = [];
  await list(path, files, new Set(), tell);
  if (files.length === 0) {
    tell({
      source: path,
      message: "holds no messages; name a folder of message files, a Maildir (cur, new) or an mbox file",
    });
  }
  return files;
}

/** Adds the files of a folder, sorted by the numbers of the characters in their names. */
async function list(path: string, files: string[], seen: Set<string>, tell: (trouble: Trouble) => void): Promise<void> {
  let entries;
  try {
    const real = await realpath(path);
    if (seen.has(real)) return; // a symbolic link that leads back
    seen.add(real);
    entries = entriesOf(path);
  } catch (error) {
    tell(troubleWith(path, error));
    return;
  }
  const { names, folders, others } = entries;
  const isMaildir = folders.has("cur") && folders.has("new");
  const start = join(path, "x").slice(0, -1);
  for (const name of names) {
    // In a Maildir messages stand in cur and new; tmp holds unfinished ones, the rest are the server's own indexes.
    // Hidden folders are mailboxes there (Maildir++) and nothing of ours elsewhere.
    const wanted = isMaildir
      ? folders.has(name) && (name === "cur" || name === "new" || name.startsWith("."))
      : !name.startsWith(".");
    if (!wanted) continue;
    const inside = start + name;
    try {
      const kind = others.has(name) ? await stat(inside) : null;
      if (kind === null ? folders.has(name) : kind.isDirectory()) await list(inside, files, seen, tell);
      else if (kind === null || kind.isFile()) files.push(inside);
    } catch (error) {
      tell(troubleWith(inside, error));
    }
  }
}

/** The names in a folder, sorted, and which of them are folders, and neither folders nor files. */
interface Entries {
  names: string[];
  folders: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

/** Entry by entry, keeping names only: a hundred thousand entries at a time take three times the memory. */
function entriesOf(path: string): Entries {
  const names: string[] = [];
  const folders = new Set<string>();
  const others = new Set<string>();
  const folder = opendirSync(path, { bufferSize: 256 });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      names.push(entry.name);
      if (entry.isDirectory()) folders.add(entry.name);
      else if (!entry.isFile()) others.add(entry.name);
    }
  } finally {
    folder.closeSync();
  }
  return { names: names.sort((a, b) => (a < b ? -1 : 1)), folders, others };
}

/** What stands in a folder now, by the unique part of the names; asked again when it is older than this (milliseconds). */
const listings = new Map<string, { at: number; names: ReadonlyMap<string, string> }>();
const longestTrusted = 1000;

/**
 * Where a file of a Maildir is that is not where it was listed: mail programs move messages from new to cur, and rename them
 * when their flags change. Null where it has gone.
 */
export function movedTo(file: string): string | null {
  const folder = dirname(file);
  if (!["cur", "new"].includes(basename(folder))) return null;
  const cur = join(dirname(folder), "cur");
  const unique = uniqueOf(basename(file));
  let listing = listings.get(cur);
  if (listing === undefined || (!listing.names.has(unique) && Date.now() - listing.at > longestTrusted)) {
    listing = { at: Date.now(), names: namesIn(cur) };
    listings.set(cur, listing);
  }
  const name = listing.names.get(unique);
  return name === undefined ? null : join(cur, name);
}

const uniqueOf = (name: string): string => name.split(":")[0] ?? "";

function namesIn(folder: string): Map<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [uniqueOf(name), name]));
  } catch {
    return new Map();
  }
}
