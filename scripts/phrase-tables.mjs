// Works out the tree of the program's phrases when the bundle is made, and puts its tables beside the bundle
// (docs/decisions/0008-bundle.md).
import { endianness } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = fileURLToPath(new URL("../packages/undelivered/dist/src/", import.meta.url));
const file = "phrases.bin";

/** Has `phrase/built.js`, which is empty by itself, read the tables from a file: the arrays one after the other. */
export const phrasesBuilt = {
  name: "phrases-built",
  async load(id) {
    if (id !== join(source, "phrase/built.js")) return null;
    const arrays = [];
    const tables = written(await programTables(), arrays);
    this.emitFile({ type: "asset", fileName: `cli/${file}`, source: Buffer.concat(arrays) });
    return `import { readFileSync } from "node:fs";
import { endianness } from "node:os";
const { buffer } = new Uint8Array(readFileSync(new URL("./${file}", import.meta.url)));
export const built = endianness() === "${endianness()}" ? ${tables} : {};`;
  },
};

/** What the program works out of its own phrases. */
async function programTables() {
  const load = (module) => import(pathToFileURL(join(source, module)).href);
  const { tablesOf } = await load("phrase/phrase-set.js");
  const { knowledge } = await load("classify/knowledge.js");
  const { headerPhrases, textPhrases } = await load("recognise/words.js");
  const sets = { rules: knowledge().rules.phrases, header: headerPhrases(), text: textPhrases() };
  return Object.fromEntries(Object.entries(sets).map(([name, { phrases }]) => [name, tablesOf(phrases)]));
}

/** The program that makes a value, whose arrays of numbers are added to `arrays` and lie at these places in `buffer`. */
function written(value, arrays) {
  if (typeof value !== "object") return String(value);
  if (ArrayBuffer.isView(value)) {
    const place = arrays.reduce((sum, { length }) => sum + length, 0);
    arrays.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    arrays.push(Buffer.alloc(-value.byteLength & 3)); // numbers of four bytes begin at multiples of four
    return `new ${value.constructor.name}(buffer, ${place}, ${value.length})`;
  }
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${written(inner, arrays)}`)
    .join(", ")} }`;
}
