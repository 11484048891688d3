// Makes one program of the compiled command line (docs/decisions/0008-bundle.md): what `explain` needs in few files, the
// knowledge beside it as data, and what is seldom called in files that are loaded when it is.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { knowledgeReady } from "./ready-knowledge.mjs";

const dist = fileURLToPath(new URL("../packages/undelivered/dist/", import.meta.url));

/** From so many characters on, data is a file: V8 reads JSON several times quicker than a program that makes the same. */
const large = 4000;

/** Modules of the knowledge that hold nothing but data, as that data. */
const knowledgeAsData = {
  name: "knowledge-as-data",
  async load(id) {
    const name = relative(join(dist, "knowledge"), id).replace(/\.js$/, "").replaceAll(sep, "-");
    // Words for people are loaded by language, so they stay modules.
    if (name.startsWith("..") || name.startsWith("advice")) return null;
    const values = Object.entries(await import(pathToFileURL(id).href));
    if (!values.every(([, value]) => isData(value))) return null;
    const statements = values.map(([key, value]) => {
      const json = ascii(JSON.stringify(value, name === "languages-index" ? withoutRules : undefined));
      const made = json.length < large ? json : inFile(this, `${name}-${key}.json`, json);
      return `export ${key === "default" ? "default" : `const ${key} =`} ${made};`;
    });
    return `import { readFileSync } from "node:fs";\n${statements.join("\n")}`;
  },
};

/** Those of the languages are ready with all others, see {@link knowledgeReady}. */
const withoutRules = (field, inner) => (field === "rules" ? undefined : inner);

function inFile(build, fileName, json) {
  build.emitFile({ type: "asset", fileName: `cli/${fileName}`, source: json });
  return `/* @__PURE__ */ JSON.parse(readFileSync(new URL("./${fileName}", import.meta.url), "latin1"))`;
}

/** Data comes back from JSON as it went in. */
function isData(value) {
  return typeof value === "object" && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
}

/** Characters beyond ASCII as escapes: a file of one byte a character is read without decoding. */
function ascii(json) {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Commands that show the examples and sources too: they read the knowledge as the library has it, from beside the bundle. */
const showWhole = ["rules-list.js", "knowledge.js"].map((name) => join("cli", name));
const wholeKnowledge = {
  name: "whole-knowledge",
  resolveId(source, importer) {
    const path = /\/(knowledge\/.+|src\/export\/.+)$/.exec(source.replace("../export/", "/src/export/"))?.[1];
    const isShown = showWhole.some((name) => importer?.endsWith(name));
    return isShown && path ? { id: `whole/${path}`, external: true } : null;
  },
};

/** The licences of the packages whose code went into the program, which ask to go with it. */
const licences = {
  name: "licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
    const packages = new Set(modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]));
    const texts = [...packages].filter(Boolean).sort().map(licenceOf);
    this.emitFile({ type: "asset", fileName: "LICENCES.txt", source: texts.join(`\n${"-".repeat(80)}\n\n`) });
  },
};

function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENCE"].map((one) => join(folder, one)).find(existsSync);
  if (file === undefined) throw new Error(`${name} comes without the text of its licence: see ${folder}`);
  return `${name} ${version}\n\n${readFileSync(file, "utf8")}`;
}

/** The program, and its workers. */
const entries = ["src/cli/main.js", "src/cli/batch/worker.js"].map((file) => join(dist, file));

/**
 * How code is written: with no comments and no character beyond ASCII, because V8 keeps the source of a program for as long as it
 * runs, in each thread, and one such character makes all others take two bytes.
 */
const written = { charset: "ascii", comments: false };

/**
 * The library for Node, in one file beside the program and with the same data. What a module imports from another is looked up
 * whenever it is used; in one file it is not.
 */
async function bundleLibrary(rolldown) {
  const build = await rolldown({
    input: join(dist, "src/index.js"),
    platform: "node",
    plugins: [knowledgeAsData, knowledgeReady],
    checks: { bundlerTimings: false },
  });
  await build.write({ dir: join(dist, "bundle"), entryFileNames: "cli/library.mjs", codeSplitting: false, ...written });
  await build.close();
}

/** Bundles what the compiler has written. The folders are as deep as the compiler's: paths beside a file hold in both. */
export async function bundle() {
  const { rolldown } = await import("rolldown");
  const build = await rolldown({
    input: entries,
    platform: "node",
    preserveEntrySignatures: false,
    plugins: [wholeKnowledge, knowledgeAsData, knowledgeReady, licences],
    // What two commands share is still loaded only when one of them is called; and that a slow machine takes long is no news.
    checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
  });
  await build.write({
    ...written,
    dir: join(dist, "bundle"),
    cleanDir: true,
    format: "cjs",
    entryFileNames: "cli/[name].js",
    chunkFileNames: "cli/[name].js",
    paths: (id) => (id.startsWith("whole/") ? id.replace("whole", "../..") : id),
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "yaml", test: /[\\/]node_modules[\\/]yaml[\\/]/ },
        { name: "shared", tags: ["$initial"], test: (id) => id.startsWith(dist), minShareCount: 2 },
        { name: "program", tags: ["$initial"], test: (id) => !entries.includes(id) },
        { name: "engine", test: (id) => id.startsWith(dist) && !basename(id).startsWith("rules-"), minShareCount: 2 },
      ],
    },
  });
  await build.close();
  // Its files are of CommonJS, the library beside them is a module.
  writeFileSync(join(dist, "bundle/package.json"), `{ "type": "commonjs" }\n`);
  await bundleLibrary(rolldown);
  // A program of its own, because what V8 keeps depends on what ran before.
  execFileSync(process.execPath, [fileURLToPath(new URL("keep-code.mjs", import.meta.url))], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
