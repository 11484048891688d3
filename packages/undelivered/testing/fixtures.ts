/** The messages in fixtures/: by origin (a folder) and story (a file). */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of fixtures. */
export const fixturesFolder = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

/** One message of our own making. */
export interface Fixture {
  /** `postfix/three-recipients.eml` */
  name: string;
  path: string;
  bytes: Uint8Array;
}

/** Every message in fixtures/, in a fixed order; the folders `read` and `outlook` hold material for single parsers. */
export function allFixtures(root = fixturesFolder): Fixture[] {
  const found: Fixture[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:eml|txt)$/.test(entry.name)) {
        found.push({ name: relative(root, path).replaceAll("\\", "/"), path, bytes: readFileSync(path) });
      }
    }
  };
  walk(root);
  return found.filter((fixture) => !/^(?:read|outlook)\//.test(fixture.name));
}
