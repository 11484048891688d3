/**
 * Golden reports: every message in fixtures/ has its report beside it, reviewed when it changes.
 *
 * `UPDATE_GOLDEN=1 npx vitest run golden` writes the reports anew; a failing test writes `NAME.failed.json` to compare.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allFixtures, type Fixture } from "../testing/fixtures.js";
import { evidenceStandsThere } from "../testing/fuzz/checks/evidence.js";
import { subjectOf } from "../testing/fuzz/checks/subject.js";
import { faultsIn } from "../testing/report-shape.js";
import { explain } from "./explain.js";
import type { Explanation, Report } from "./types.js";

const fixtures = allFixtures();
const update = process.env["UPDATE_GOLDEN"] === "1";

const goldenPath = (fixture: Fixture): string => fixture.path.replace(/\.(?:eml|txt)$/, ".json");

/** Of the words for people only the title is kept: they have tests of their own, and may be said better any day. */
const written = (report: Report): string =>
  `${JSON.stringify(report, (key, value: unknown) => (key === "explanation" ? (value as Explanation).title : value), 2)}\n`;

/** A report without the places, which move when lines end otherwise. */
const withoutPlaces = (report: Report): unknown =>
  JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === "span" || key === "part" ? undefined : value)));

test("there are fixtures", () => {
  expect(fixtures.length).toBeGreaterThan(20);
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (name, fixture) => {
  const report = explain(fixture.bytes, { source: name });

  test("gives its golden report", () => {
    const golden = goldenPath(fixture);
    const failed = golden.replace(/\.json$/, ".failed.json");
    if (update) writeFileSync(golden, written(report));
    const wanted = existsSync(golden) ? readFileSync(golden, "utf8") : "";
    if (wanted === written(report)) rmSync(failed, { force: true });
    else writeFileSync(failed, written(report));
    expect(written(report)).toBe(wanted);
  });

  test("says the same with other line ends", () => {
    const lf = Buffer.from(fixture.bytes).toString("latin1").replace(/\r\n?/g, "\n");
    const reports = ["\n", "\r\n", "\r"].map((end) =>
      explain(Buffer.from(lf.replace(/\n/g, end), "latin1"), { source: name }),
    );
    for (const twin of reports) expect(withoutPlaces(twin)).toEqual(withoutPlaces(reports[0]!));
  });

  test("has every field that a report has, and points at the words that it quotes", () => {
    const subject = subjectOf(fixture.bytes, {});
    expect(faultsIn(subject.report)).toEqual([]);
    expect(evidenceStandsThere(subject)).toEqual([]);
  });
});
