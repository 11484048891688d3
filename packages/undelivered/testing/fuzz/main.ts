/** `npm run fuzz`: long runs, single cases, and files, by command. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run, type Finding } from "./campaign.js";
import { examine } from "./checks/index.js";
import { Generator } from "./generate.js";
import { optionsFor, tryCase } from "./trial.js";

const usage = `Usage: npm run fuzz -- [options] [FILE...]
  --minutes N   how long (default 5)
  --cases N     at most so many cases
  --seed N      which cases (default: another one each time)
  --case I      only the case of this number: shows how it was made, writes it, and says what is wrong
  --out FOLDER  where findings are written (default fuzz-findings)
With files, these are examined in place of made cases. Exit status: 0 nothing found; 1 something; 2 wrong usage.`;

/** Runs what the arguments ask for and gives the exit status. */
export async function main(args: readonly string[], fixturesFolder: string): Promise<number> {
  let wanted: Wanted;
  try {
    wanted = wantedBy(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  if (wanted.files.length > 0) return examineFiles(wanted.files);
  return wanted.index === null ? campaign(wanted, fixturesFolder) : oneCase(wanted, wanted.index, fixturesFolder);
}

interface Wanted {
  seed: number;
  index: number | null;
  minutes: number;
  cases: number;
  out: string;
  files: string[];
}

function wantedBy(args: readonly string[]): Wanted {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { minutes: text, cases: text, seed: text, case: text, out: text },
    allowPositionals: true,
  });
  const number = (name: "minutes" | "cases" | "seed" | "case", otherwise: number): number => {
    const value = Number(values[name] ?? otherwise);
    if (!(value >= 0)) throw new Error(`--${name} wants a number, not ${values[name]}`);
    return value;
  };
  return {
    seed: number("seed", Date.now() % 0x7fff_ffff),
    index: values.case === undefined ? null : number("case", 0),
    minutes: number("minutes", 5),
    cases: number("cases", 0x7fff_ffff),
    out: values.out ?? "fuzz-findings",
    files: positionals,
  };
}

function examineFiles(files: readonly string[]): number {
  let status = 0;
  for (const file of files) {
    for (const { check, what } of examine(readFileSync(file), optionsFor(1)).faults) {
      console.log(`${file}: ${check}: ${what}`);
      status = 1;
    }
  }
  return status;
}

function oneCase({ seed, out }: Wanted, index: number, fixturesFolder: string): number {
  const one = new Generator(fixturesFolder).case(seed, index);
  console.log(one.story);
  keep(out, seed, { kind: "case", what: "as it was made", ...one });
  const { faults } = tryCase(one);
  for (const { check, what } of faults) console.log(`${check}: ${what}`);
  return faults.length > 0 ? 1 : 0;
}

async function campaign({ seed, minutes, cases, out }: Wanted, fixturesFolder: string): Promise<number> {
  const started = Date.now();
  let reached = 0;
  let shown = 0;
  let found = 0;
  console.log(`seed ${seed}, ${minutes} minutes, findings go to ${out}/`);
  const { tried, kinds } = await run({
    seed,
    from: 0,
    time: minutes * 60_000,
    cases,
    fixturesFolder,
    onFinding(finding) {
      found++;
      console.log(`${keep(out, seed, finding)}: ${finding.kind}\n  ${finding.what}\n  ${finding.story}`);
    },
    onProgress(tried) {
      // Cases are tried once more to compare them: that is no progress.
      reached = Math.max(reached, tried);
      if (Date.now() - shown < 10_000) return;
      shown = Date.now();
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${seconds} s, ${reached} inputs, ${found} findings`);
    },
  });
  console.log(
    `${tried} inputs in ${Math.round((Date.now() - started) / 1000)} s with seed ${seed}; ${kinds.size} kinds of faults`,
  );
  for (const [kind, count] of kinds) console.log(`  ${count} times ${kind}`);
  return kinds.size > 0 ? 1 : 0;
}

/** Writes a finding as a candidate for a fixture, with a note that tells how to see it again. Gives the file's name. */
function keep(out: string, seed: number, { kind, what, index, story, bytes }: Finding): string {
  mkdirSync(out, { recursive: true });
  const name = `${kind
    .replace(/[^a-z]+/gi, "-")
    .toLowerCase()
    .slice(0, 50)}-${seed}-${index}`;
  writeFileSync(join(out, `${name}.eml`), bytes);
  writeFileSync(
    join(out, `${name}.note`),
    `${kind}\n${what}\n${story}\nnpm run fuzz -- --seed ${seed} --case ${index}\n`,
  );
  return name;
}
