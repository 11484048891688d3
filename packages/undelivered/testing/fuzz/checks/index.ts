/** Everything that must hold for every input whatever. */
import { carriedReport, explain } from "../../../src/index.js";
import type { ExplainOptions } from "../../../src/types.js";
import { faultsIn } from "../../report-shape.js";
import { evidenceStandsThere } from "./evidence.js";
import { jsonReadsBack, markdownIsOurs, terminalObeysNothing } from "./outputs.js";
import { subjectOf, type Check } from "./subject.js";
import { timeIsBounded } from "./time.js";
import { twinsSayTheSame } from "./twins.js";

/** Something that does not hold. */
export interface Fault {
  /** The name of the check. */
  check: string;
  /** What is wrong, in words. */
  what: string;
}

const saysTheSameTwice: Check = ({ bytes, options, json }) =>
  JSON.stringify(explain(bytes, options)) === json ? [] : ["the second report differs from the first"];

/** What ordinary mail carries is a report, and one like all others. */
const carriesReports: Check = ({ report, bytes, options }) => {
  const carried = report.kind === "not-a-report" ? carriedReport(bytes) : null;
  if (carried === null) return [];
  const inner = explain(carried.bytes, options);
  return inner.kind === "delivery-report" ? faultsIn(inner) : [`what is carried is ${inner.kind}`];
};

/** Checks by name, the cheap ones first. */
export const checks: Readonly<Record<string, Check>> = {
  shape: ({ report }) => faultsIn(report),
  carried: carriesReports,
  evidence: evidenceStandsThere,
  terminal: terminalObeysNothing,
  markdown: markdownIsOurs,
  json: jsonReadsBack,
  repeat: saysTheSameTwice,
  time: timeIsBounded,
  twins: twinsSayTheSame,
};

/** The faults of the program on one input; of every check the first one. */
export function examine(
  bytes: Uint8Array,
  options: ExplainOptions,
  names = Object.keys(checks),
): { faults: Fault[]; json: string } {
  const faults: Fault[] = [];
  let json = "";
  const guarded = (check: string, work: () => string[]): void => {
    try {
      const [what] = work();
      if (what !== undefined) faults.push({ check, what });
    } catch (error) {
      faults.push({ check: `throws in ${check}`, what: thrown(error) });
    }
  };
  guarded("explain", () => {
    const subject = subjectOf(bytes, options);
    json = subject.json;
    for (const name of names) guarded(name, () => checks[name]!(subject));
    return [];
  });
  return { faults, json };
}

/** The message and the innermost place. */
function thrown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at ([^\n]*)/.exec(error.stack ?? "")?.[1] ?? "nowhere";
  return `${error.message.slice(0, 200)} at ${place.replace(/file:\S*\//, "")}`;
}
