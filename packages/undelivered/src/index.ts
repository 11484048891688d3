/** The library's public face. */
import { allAdvice } from "../knowledge/advice/all.js";
import { explain as explainWith } from "./explain.js";
import type { ExplainOptions, Report } from "./types.js";

export { carriedReport, type CarriedReport } from "./carried.js";
export { redact } from "./advise/redact-report.js";
export type * from "./types.js";

/**
 * Explains any report of a failed delivery: a whole message, a pasted text, one SMTP reply.
 *
 * @param input the bytes of one message, or text that somebody pasted
 * @param options what the reader knows (his domains, addresses, hosts), the language of the answer, his own rules
 * @returns the report; `kind: "not-a-report"` is an answer too. Never throws on any input.
 * @example
 * explain("550 5.1.1 <bob@example.com>: User unknown").recipients[0].reason; // "user-unknown"
 */
export function explain(input: Uint8Array | string, options: ExplainOptions = {}): Report {
  return explainWith(input, { advice: allAdvice, ...options });
}
