/** Which part may import which: the directions of docs/decisions/0001-layers.md. */
const engine = "^packages/undelivered/(src/(?!cli/|check/)|knowledge/)";
const stage = (name) => `^packages/undelivered/src/${name}/`;
const test = "([.]test[.]ts$|/testing/)";

/** A stage of the pipeline imports nothing of the stages after it, nor of the whole. */
const nothingToTheRight = ["phrase", "read", "recognise", "classify", "advise"].map((name, at, all) => ({
  name: `${name}-imports-nothing-to-its-right`,
  severity: "error",
  from: { path: stage(name), pathNot: test },
  to: { path: [...all.slice(at + 1).map(stage), "^packages/undelivered/src/(explain|index)[.]ts$"] },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...nothingToTheRight,
    {
      name: "stages-meet-in-types",
      comment: "advise and classify work on what was handed on, not on the functions that made it, except for text.",
      severity: "error",
      from: { path: [stage("classify"), stage("advise")], pathNot: test },
      to: { path: stage("recognise") },
    },
    {
      name: "advise-takes-verdicts",
      severity: "error",
      from: { path: stage("advise"), pathNot: test },
      to: { path: stage("classify") },
    },
    {
      name: "knowledge-imports-types-and-knowledge",
      severity: "error",
      from: { path: "^packages/undelivered/knowledge/", pathNot: test },
      to: { pathNot: "^packages/undelivered/(knowledge/|src/types[.]ts$)" },
    },
    {
      name: "engine-never-imports-the-programs-around-it",
      severity: "error",
      from: { path: engine, pathNot: test },
      to: { path: "^packages/(undelivered/src/(cli|check)/|page/|server/)" },
    },
    {
      name: "engine-has-no-dependencies",
      severity: "error",
      from: { path: engine, pathNot: test },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "[?]" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"] },
  },
};
