/**
 * The short run of the fuzzer, always the same: what must hold for every input holds for the fixtures and for damaged twins of
 * them. `npm run fuzz` runs as long as one likes, with other seeds, and each input in a thread that may hang.
 */
import { describe, expect, test, vi } from "vitest";
import { allFixtures } from "../testing/fixtures.js";
import { checks, examine } from "../testing/fuzz/checks/index.js";
import { subjectOf, type Subject } from "../testing/fuzz/checks/subject.js";
import { diceOf, Urn } from "../testing/fuzz/dice.js";
import { Generator } from "../testing/fuzz/generate.js";
import { minimise } from "../testing/fuzz/minimise.js";
import { optionsFor, tryCase } from "../testing/fuzz/trial.js";
import type { Evidence, Recipient, Report } from "./types.js";

const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_123);
const count = Number(process.env["FUZZ_CASES"] ?? 1_000);
const generator = new Generator();

test("everything holds for every fixture, and for its twins", { timeout: 120_000 }, () => {
  const faults = allFixtures().flatMap(({ name, bytes }) =>
    examine(bytes, optionsFor(1)).faults.map(({ check, what }) => `${name}: ${check}: ${what}`),
  );
  expect(faults).toEqual([]);
});

test(`and for ${count} damaged messages`, { timeout: 600_000 }, () => {
  const faults: string[] = [];
  for (let index = 0; index < count && faults.length < 10; index++) {
    const one = generator.case(seed, index);
    for (const { check, what } of tryCase(one).faults) {
      faults.push(`${check}: ${what} (${one.story}; npm run fuzz -- --seed ${seed} --case ${index})`);
    }
  }
  expect(faults).toEqual([]);
});

test("reports do not depend on the messages before, nor on their order", { timeout: 60_000 }, async () => {
  const numbers = Array.from({ length: 100 }, (_, n) => n * 7);
  const reportOf = (index: number): string => tryCase(generator.case(seed, index)).json;
  const inOrder = numbers.map(reportOf);
  expect(numbers.toReversed().map(reportOf).toReversed()).toEqual(inOrder);
  vi.resetModules();
  const fresh = await import("../testing/fuzz/trial.js");
  expect(fresh.tryCase).not.toBe(tryCase);
  const inFresh = numbers.toReversed().map((index) => fresh.tryCase(generator.case(seed, index)).json);
  expect(inFresh.toReversed()).toEqual(inOrder);
});

test("cases stay the same when there is more to choose from", () => {
  const names = Array.from({ length: 200 }, (_, n) => `fixture ${n}`);
  const drawn = (from: readonly string[]): string[] => {
    const urn = new Urn(from, (name) => name);
    return Array.from({ length: 1_000 }, (_, index) => urn.draw(diceOf(seed, index)));
  };
  const [before, after] = [drawn(names), drawn(["a new one", ...names])];
  expect(new Set(before).size).toBeGreaterThan(180);
  expect(after.filter((name, n) => name !== before[n] && name !== "a new one")).toEqual([]);
  expect(after.filter((name) => name === "a new one").length).toBeLessThan(20);
});

test("a seed and a number name a case for ever", () => {
  const again = new Generator();
  for (const index of [0, 1, 17, 400]) expect(again.case(7, index)).toEqual(generator.case(7, index));
  expect(generator.case(7, 1).bytes).not.toEqual(generator.case(8, 1).bytes);
});

describe("the checks see faults", () => {
  const bounce =
    "From: MAILER-DAEMON@example.net\nSubject: Undelivered Mail Returned to Sender\n\n" +
    "<bob@example.com>: host mx.example.com said: 550 5.1.1 User unknown\n";
  /** The subject with a changed report. */
  const changed = (change: (report: Report, recipient: Recipient, evidence: Evidence) => void): Subject => {
    const subject = subjectOf(Buffer.from(bounce), {});
    const [recipient] = subject.report.recipients;
    change(subject.report, recipient!, recipient!.evidence[0]!);
    return subject;
  };

  test.each<[check: string, change: Parameters<typeof changed>[0]]>([
    ["shape", (report) => Reflect.deleteProperty(report, "path")],
    ["shape", (_, recipient) => Object.assign(recipient, { reason: "constructor" })],
    ["shape", (_, recipient) => Object.assign(recipient, { address: "bob@example.com\u202e" })],
    ["shape", (_, recipient) => Object.assign(recipient, { diagnostic: "half \ud83d" })],
    ["evidence", (_, __, evidence) => Object.assign(evidence, { span: [0, 10] })],
    ["evidence", (_, __, evidence) => Object.assign(evidence, { span: [0, 10_000] })],
    ["evidence", (_, __, evidence) => Object.assign(evidence, { part: "0.7" })],
    ["json", (report) => Object.assign(report, { source: "another" })],
    ["twins", (_, recipient) => Object.assign(recipient, { reason: "mailbox-full" })],
  ])("%s", (check, change) => {
    expect(checks[check]!(changed(() => {}))).toEqual([]);
    expect(checks[check]!(changed(change))).not.toEqual([]);
  });
});

test("what shows a fault is made small", () => {
  const shows = (bytes: Uint8Array): boolean => /x[^]*y/.test(Buffer.from(bytes).toString("latin1"));
  const long = `${"some line\n".repeat(40)}here is x\n${"some line\n".repeat(40)}and y there\n`;
  expect(Buffer.from(minimise(Buffer.from(long), shows)).toString()).toBe("xy");
});
