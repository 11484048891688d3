// What the benchmarks share: the compiled engine, messages to measure it with, and how time is taken.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const dist = join(root, "packages/undelivered/dist");

/** The compiled engine, as Node gets it. */
export async function engine() {
  const library = join(dist, "bundle/cli/library.mjs");
  if (!existsSync(library)) throw new Error("nothing is built yet: run `npm run build`");
  return import(pathToFileURL(library).href);
}

/** Real bounces where they lie beside the project, else the project's own fixtures. */
export function messages() {
  const real = join(root, "../shared/corpus/sisimai/bsd");
  const folder = existsSync(real) ? real : join(root, "fixtures");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".eml"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const bytes = files.map((file) => new Uint8Array(readFileSync(file)));
  return { from: folder === real ? "real bounces" : "fixtures", files, bytes };
}

/** Seconds of processor time that this process has used. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * How often a second of processor time each function goes through all inputs. They take turns, so that a busy machine slows
 * all of them alike; the best turn counts, because noise only ever adds.
 */
export async function rates(inputs, functions, seconds) {
  const names = Object.keys(functions);
  const best = Object.fromEntries(names.map((name) => [name, 0]));
  const pass = async (name) => {
    const work = functions[name];
    for (const input of inputs) {
      const result = work(input);
      if (typeof result?.then === "function") await result;
    }
  };
  for (const name of names) for (let warm = 0; warm < 3; warm++) await pass(name);
  for (let turn = 0; turn < 5; turn++) {
    for (const name of names) {
      const start = cpu();
      let passes = 0;
      do {
        await pass(name);
        passes++;
      } while (cpu() - start < seconds / 5);
      best[name] = Math.max(best[name], (passes * inputs.length) / (cpu() - start));
    }
  }
  return best;
}

/** A number with three digits that mean something. */
export function short(number) {
  if (number >= 1000) return Math.round(number).toLocaleString("en");
  return String(Number(number.toPrecision(3)));
}
