import { carriedReport } from "../carried.js";
import { explain } from "../explain.js";
import type { ExplainOptions, Report } from "../types.js";
import type { Input } from "./inputs.js";

/** One message must not end a run over thousands, whatever is wrong with it or with us. */
export function reportOn(input: Omit<Input, "share">, options: ExplainOptions): Report | Error {
  try {
    const report = explain(input.bytes, { ...options, source: input.source });
    if (input.cut)
      report.warnings.push({
        code: "too-long",
        message: "The message is longer than 64 MiB; only its beginning was read.",
      });
    return report;
  } catch (error) {
    return error as Error;
  }
}

/** The report that a message carries which is none itself, as an input of its own; null where it carries none. */
export function carriedBy<T extends Omit<Input, "share">>(input: T, { kind }: Pick<Report, "kind">): T | null {
  const carried = kind === "not-a-report" ? carriedReport(input.bytes) : null;
  return carried && { ...input, source: `${input.source}, part ${carried.part}`, bytes: carried.bytes, cut: false };
}
