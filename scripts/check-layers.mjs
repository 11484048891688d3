// Checks that every part imports only what it may (.dependency-cruiser.mjs). With a compiler that it cannot use,
// dependency-cruiser sees no modules at all and calls that success: so none seen is a failure here.
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";
import { root } from "./project.mjs";

process.chdir(root);
const { output } = await cruise(["packages"], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
});
const seen = output.modules.filter((module) => /^packages\/.*\.ts$/.test(module.source));
const edges = seen.reduce((sum, module) => sum + module.dependencies.length, 0);
for (const { rule, from, to } of output.summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
console.log(
  `layers: ${seen.length} modules, ${edges} imports, ${output.summary.violations.length} against the directions`,
);
if (seen.length === 0 || edges === 0) console.error("layers: no modules or imports were seen, so nothing was checked");
if (seen.length === 0 || edges === 0 || output.summary.error > 0) process.exitCode = 1;
