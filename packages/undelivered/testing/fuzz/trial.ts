/** One case tried: made, explained, examined. */
import { allAdvice } from "../../knowledge/advice/all.js";
import type { ExplainOptions } from "../../src/types.js";
import { checks, examine, type Fault } from "./checks/index.js";
import type { Case } from "./generate.js";

const languages = ["de", "fr", "ja", "ar", "pt-BR", "zh-Hans", "tr", "xx"];

/** What the reader asks for: mostly nothing special. */
export function optionsFor(index: number): ExplainOptions {
  return {
    source: "case",
    advice: allAdvice,
    ...(index % 4 === 0 ? { language: languages[(index / 4) % languages.length]! } : {}),
    ...(index % 3 === 0 ? { audience: index % 2 === 0 ? ("admin" as const) : ("list-owner" as const) } : {}),
    ...(index % 5 === 0 ? { myDomains: ["example.org"], myIps: ["192.0.2.0/24"] } : {}),
  };
}

/** Twins of large inputs cost as much as many other cases. */
const largestTwin = 30_000;

/** The checks for a case: twins now and then, all others always. */
export function checksFor({ index, bytes }: Case): string[] {
  const all = Object.keys(checks);
  return index % 4 === 1 && bytes.length <= largestTwin ? all : all.filter((name) => name !== "twins");
}

/** The faults that a case shows, and the report as JSON. */
export const tryCase = (one: Case): { faults: Fault[]; json: string } =>
  examine(one.bytes, optionsFor(one.index), checksFor(one));

/** Faults of one kind look alike but for names and numbers. */
export function kindOf({ check, what }: Fault): string {
  return `${check}: ${what
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .replace(/\d+/g, "#")
    .slice(0, 160)}`;
}

/** Does an input show a fault of this kind? */
export function showsKind(kind: string, bytes: Uint8Array, index: number): boolean {
  const [check = ""] = kind.split(": ");
  const needed = check.replace("throws in ", "");
  const names = Object.hasOwn(checks, needed) ? [needed] : [];
  return examine(bytes, optionsFor(index), names).faults.some((fault) => kindOf(fault) === kind);
}
