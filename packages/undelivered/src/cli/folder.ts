/** Folders: a Maildir, or message files in folders. */
import { readdirSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
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
    entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    tell(troubleWith(path, error));
    return;
  }
  const names = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
  const isMaildir = names.has("cur") && names.has("new");
  for (const entry of entries) {
    // In a Maildir messages stand in cur and new; tmp holds unfinished ones, the rest are the server's own indexes.
    // Hidden folders are mailboxes there (Maildir++) and nothing of ours elsewhere.
    const wanted = isMaildir
      ? entry.isDirectory() && (entry.name === "cur" || entry.name === "new" || entry.name.startsWith("."))
      : !entry.name.startsWith(".");
    if (!wanted) continue;
    const inside = join(path, entry.name);
    try {
      const kind = entry.isSymbolicLink() ? await stat(inside) : entry;
      if (kind.isDirectory()) await list(inside, files, seen, tell);
      else if (kind.isFile()) files.push(inside);
    } catch (error) {
      tell(troubleWith(inside, error));
    }
  }
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
