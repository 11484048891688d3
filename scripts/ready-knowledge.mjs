// Works out beforehand, when the bundle is made, what the program makes of its rules and phrases when it starts, and puts it
// beside the bundle (docs/decisions/0008-bundle.md).
import { endianness } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = fileURLToPath(new URL("../packages/undelivered/dist/src/", import.meta.url));
const load = (module) => import(pathToFileURL(join(source, module)).href);

/** By the module that is replaced: the program that stands there instead, which may put files beside the bundle. */
const replaced = { "phrase/built.js": phrasesBuilt, "classify/program-knowledge.js": programKnowledge };

/** Has the modules that work something out read it instead. */
export const knowledgeReady = {
  name: "knowledge-ready",
  load(id) {
    const module = Object.keys(replaced).find((name) => id === join(source, name));
    return module === undefined
      ? null
      : replaced[module]((fileName, content) =>
          this.emitFile({ type: "asset", fileName: `cli/${fileName}`, source: content }),
        );
  },
};

/** The trees of the words by which reports are known. */
async function phrasesBuilt(emit) {
  const { tablesOf } = await load("phrase/phrase-set.js");
  const { headerPhrases, textPhrases } = await load("recognise/words.js");
  const { sentencePhrases } = await load("recognise/failure-sentence.js");
  const sets = { header: headerPhrases(), text: textPhrases(), sentences: sentencePhrases() };
  const tables = Object.fromEntries(Object.entries(sets).map(([name, { phrases }]) => [name, tablesOf(phrases)]));
  return `${arraysFrom("words.bin", tables, emit)}
export const built = arrays;`;
}

/** All rules, and the tree of their phrases. */
async function programKnowledge(emit) {
  const { knowledge } = await load("classify/knowledge.js");
  const { readyOf } = await load("classify/ready-knowledge.js");
  const [records, ready] = readyOf(knowledge());
  emit("rules.json", JSON.stringify(records));
  return `import { blocklists } from "../../knowledge/blocklists.js";
import { providers } from "../../knowledge/providers.js";
import { knowledgeFrom } from "./ready-knowledge.js";
${arraysFrom("rules.bin", ready, emit)}
const records = JSON.parse(readFileSync(new URL("./rules.json", import.meta.url), "utf8"));
export const compileKnowledge = () => knowledgeFrom(records, arrays, { providers, blocklists });`;
}

/** The program that reads `arrays` from a file, where they lie one after the other as numbers of this machine's kind. */
function arraysFrom(fileName, arrays, emit) {
  const pieces = [];
  const value = written(arrays, pieces);
  emit(fileName, Buffer.concat(pieces));
  return `import { readFileSync } from "node:fs";
import { endianness } from "node:os";
const { buffer, byteOffset } = readFileSync(new URL("./${fileName}", import.meta.url));
const isSwapped = endianness() !== "${endianness()}";
const numbers = (Numbers, place, length) => {
  if (isSwapped && Numbers.BYTES_PER_ELEMENT === 4) Buffer.from(buffer, byteOffset + place, length * 4).swap32();
  return new Numbers(buffer, byteOffset + place, length);
};
const arrays = ${value};`;
}

/** The program that makes a value, whose arrays of numbers are added to `pieces`. */
function written(value, pieces) {
  if (typeof value !== "object") return String(value);
  if (ArrayBuffer.isView(value)) {
    const place = pieces.reduce((sum, { length }) => sum + length, 0);
    pieces.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
    pieces.push(Buffer.alloc(-value.byteLength & 3)); // numbers of four bytes begin at multiples of four
    return `numbers(${value.constructor.name}, ${place}, ${value.length})`;
  }
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${written(inner, pieces)}`)
    .join(", ")} }`;
}
