import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const knowledge = fileURLToPath(new URL("../../undelivered/knowledge/", import.meta.url));
const name = "virtual:knowledge-packs";

/** Rules for what only one operator's servers say. */
export const isDialect = (path: string): boolean =>
  path.startsWith(`${knowledge}rules/`) && /layer: "provider"/.test(readFileSync(path.replace(/\?.*/, ""), "utf8"));

/** What is there from the start: English, and what servers of every operator say. The rest is the packs. */
const isFirst: Record<string, (file: string) => boolean> = {
  languages: (file) => file === "en",
  rules: (file) => !isDialect(`${knowledge}rules/${file}.ts`),
};

const index = (folder: string): string => `${knowledge}${folder}/index.ts`;

/** The list without the files of the packs: generated lists have a line for each file and one for each entry. */
function firstOnly(code: string, folder: string): string {
  const lines = code.split("\n");
  const later = lines.flatMap((line) => {
    const [, identifier, file] = /^import (\w+) from "\.\/([\w-]+)\.js";$/.exec(line) ?? [];
    return identifier && file && !isFirst[folder]!(file) ? [identifier] : [];
  });
  if (later.length === 0) throw new Error(`${folder}/index.ts is not a generated list`);
  const isLater = (line: string): boolean =>
    later.some((one) => line.startsWith(`import ${one} `) || line === `  ${one},`);
  return lines.filter((line) => !isLater(line)).join("\n");
}

/**
 * Splits the knowledge: the lists of rules and languages start with what is needed first, and `complete()` of
 * `virtual:knowledge-packs` fetches the others into them, in their order. The engine compiles the lists when it is first
 * asked, so with all packs there it is the engine of Node, word for word.
 */
export function knowledgePacks(): Plugin {
  return {
    name: "knowledge-packs",
    enforce: "pre",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return null;
      const [rules, languages] = [index("rules"), index("languages")].map((path) => JSON.stringify(path).slice(1, -1));
      return `
        import { ruleFiles } from "${rules}";
        import { languages } from "${languages}";
        export async function complete() {
          const [rules, words] = await Promise.all([import("${rules}?all"), import("${languages}?all")]);
          ruleFiles.splice(0, ruleFiles.length, ...rules.ruleFiles);
          languages.splice(0, languages.length, ...words.languages);
        }`;
    },
    transform(code, id) {
      const folder = Object.keys(isFirst).find((each) => id === index(each));
      return folder ? { code: firstOnly(code, folder), map: null } : null;
    },
  };
}
