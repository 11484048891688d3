// `npm run fuzz`: damaged messages without end, until the program says something wrong of one. See packages/undelivered/testing/fuzz.
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root, runTool } from "./project.mjs";

ensureInstalled();
ensureBuilt();
if (runTool("typescript/bin/tsc", ["-b", "packages/undelivered/tsconfig.testing.json"]) !== 0) process.exit(2);
const { main } = await import("../packages/undelivered/dist/testing/fuzz/main.js");
process.exitCode = await main(process.argv.slice(2), join(root, "fixtures"));
