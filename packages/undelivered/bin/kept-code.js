// Loads the bundle with the code that V8 made of it when it was built (docs/decisions/0008-bundle.md): to compile it anew takes a
// quarter of what a start takes above an empty Node.
"use strict";
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { basename, dirname, join } = require("node:path");
const { Script } = require("node:vm");

/** Where the code of a bundle is kept, for this version of V8. */
const keptFile = (main) => join(dirname(main), `code-${process.versions.v8}-${process.arch}.bin`);

/** The code kept of each file, by its name; null where none is kept for this version of V8, or not all of it. */
function keptCode(main) {
  try {
    const bytes = readFileSync(keptFile(main));
    const first = bytes.indexOf("\n") + 1;
    const places = Object.entries(JSON.parse(bytes.latin1Slice(0, first)));
    if (places.some(([, [, end]]) => first + end > bytes.length)) return null;
    return new Map(places.map(([name, [start, end]]) => [name, bytes.subarray(first + start, first + end)]));
  } catch {
    return null;
  }
}

/** What is written to {@link keptFile} so that {@link keptCode} gives it back. */
function written(code) {
  const places = {};
  let start = 0;
  for (const [name, { length }] of code) places[name] = [start, (start += length)];
  return Buffer.concat([Buffer.from(`${JSON.stringify(places)}\n`), ...code.values()]);
}

/**
 * Runs a bundle whose files require each other by "./NAME": with kept code those that have some, else all of them without. V8
 * compiles what its code does not fit, as when flags of Node ask for other code. Gives the scripts by the names of their files.
 * The modules are among those of Node, so that none runs twice.
 */
function load(main, kept = null) {
  const folder = dirname(main);
  const scripts = new Map();
  const isOurs = (id) => id.startsWith("./") && (kept === null || kept.has(basename(id)));
  const exportsOf = (path) => {
    if (require.cache[path] !== undefined) return require.cache[path].exports;
    const module = new Module(path);
    require.cache[path] = module;
    module.filename = path;
    const source = Module.wrap(readFileSync(path, "latin1")); // the bundle is ASCII throughout
    const script = new Script(source, { filename: path, cachedData: kept?.get(basename(path)) });
    scripts.set(basename(path), script);
    const requireHere = (id) => (isOurs(id) ? exportsOf(join(folder, id)) : module.require(id));
    script.runInThisContext()(module.exports, requireHere, module, path, folder);
    module.loaded = true;
    return module.exports;
  };
  exportsOf(main);
  return scripts;
}

module.exports = { keptCode, keptFile, load, written };
