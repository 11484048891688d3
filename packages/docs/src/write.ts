/** Brings the generated pages below docs/ up to date. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFolders, generatedPages } from "./generate.js";
import { refreshedGuides } from "./guides.js";

/** What is checked in: path below docs/ → Markdown. */
export function presentPages(docs: string): Map<string, string> {
  const present = new Map<string, string>();
  for (const folder of [...generatedFolders, "guide"]) {
    for (const file of filesIn(join(docs, folder)))
      present.set(`${folder}/${file}`, readFileSync(join(docs, folder, file), "utf8"));
  }
  return present;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there yet
  }
}

/** Every page as it should be: those that are generated, and the guides with what the program says in them. */
export function wantedPages(root: string): Map<string, string> {
  return new Map([...generatedPages(), ...refreshedGuides(root)]);
}

/** Pages that are missing, differ or are not generated any more: paths below docs/. */
export function stalePages(root: string, pages = wantedPages(root)): string[] {
  const present = presentPages(join(root, "docs"));
  const paths = new Set([...pages.keys(), ...present.keys()]);
  return [...paths].filter((path) => pages.get(path) !== present.get(path));
}

/** Writes what is out of date and takes away what is generated no more; gives the paths. */
export function writePages(root: string): string[] {
  const pages = wantedPages(root);
  const stale = stalePages(root, pages);
  for (const path of stale) {
    const file = join(root, "docs", path);
    const text = pages.get(path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}
