// `npm run build`, and with `--install` what `npm ci` ends with: makes `npx undelivered` work. The compiler writes its
// output in spite of type errors, so these are shown but do not undo an installation; `npm test` fails on them.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, root } from "./project.mjs";

if (existsSync(join(root, "node_modules/typescript")))
  process.exitCode = build() && (process.argv.includes("--install") ? 0 : 1);
else console.error("The compiler is not installed (npm ci without development packages): nothing was built.");
