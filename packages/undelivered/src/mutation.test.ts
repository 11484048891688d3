/**
 * Thousands of damaged twins of the fixtures: the program never falls over, every report has all its fields, and where the
 * telling words survived, the reason is the same.
 *
 * `MUTATIONS=200000 MUTATION_SEED=7 npx vitest run mutation` runs longer and elsewhere.
 */
import { expect, test } from "vitest";
import { allFixtures } from "../testing/fixtures.js";
import { keepsMeaning, mutate, mutations, random, type Random } from "../testing/mutate.js";
import { explain } from "./explain.js";
import type { Report } from "./types.js";

const count = Number(process.env["MUTATIONS"] ?? 20_000);
const seed = Number(process.env["MUTATION_SEED"] ?? 20_261_123);
const fixtures = allFixtures();
const originals = new Map(fixtures.map((fixture) => [fixture, explain(fixture.bytes)]));

const reportFields = Object.keys(explain("550 5.1.1 User unknown")).sort().join();
const recipientFields = Object.keys(explain("550 5.1.1 User unknown").recipients[0]!).sort().join();

function complaintsAbout(report: Report): string[] {
  const found: string[] = [];
  if (Object.keys(report).sort().join() !== reportFields) found.push("fields of the report");
  for (const one of report.recipients) {
    if (Object.keys(one).sort().join() !== recipientFields) found.push("fields of a recipient");
    if (one.confidence < 0 || one.confidence > 1) found.push("confidence");
    if (one.explanation.title === "" || one.explanation.summary === "") found.push("explanation");
  }
  return found;
}

const reasonsOf = (report: Report): string => report.recipients.map((one) => `${one.reason}`).join();

test(`${count} mutations of the fixtures`, { timeout: 600_000 }, () => {
  const dice: Random = random(seed);
  const problems: string[] = [];
  const kinds = Object.keys(mutations) as (keyof typeof mutations)[];
  for (let i = 0; i < count && problems.length < 20; i++) {
    const fixture = fixtures[i % fixtures.length]!;
    const kind = kinds[dice.below(kinds.length)]!;
    const bytes = mutate(kind, fixture.bytes, dice);
    const where = `${fixture.name} #${i} ${kind}`;
    try {
      const report = explain(bytes);
      for (const problem of complaintsAbout(report)) problems.push(`${where}: ${problem}`);
      const before = originals.get(fixture)!;
      if (keepsMeaning.has(kind) && reasonsOf(report) !== reasonsOf(before)) {
        problems.push(`${where}: ${reasonsOf(before)} became ${reasonsOf(report)}`);
      }
    } catch (error) {
      problems.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  expect(problems).toEqual([]);
});
