/** Exit statuses of local delivery programs: `Diagnostic-Code: x-unix; 67`. What they mean, BSD's sysexits.h says. */
import type { Reason, Statement } from "../types.js";
import { ranks } from "./candidates.js";
import type { Candidate } from "./candidates.js";
import { confidenceOf } from "./confidence.js";

/** EX_OSERR, EX_IOERR and EX_TEMPFAIL may pass by themselves; what is not in the list somebody has to mend. */
const meanings: Readonly<Record<number, { reason: Reason; detail?: string }>> = {
  65: { reason: "message-malformed" },
  67: { reason: "user-unknown" },
  68: { reason: "domain-not-found" },
  71: { reason: "server-error", detail: "internal" },
  74: { reason: "server-error", detail: "internal" },
  75: { reason: "server-error" },
  76: { reason: "protocol-error" },
  77: { reason: "server-misconfigured", detail: "permission" },
  78: { reason: "server-misconfigured", detail: "configuration" },
};

/** What the exit status of a local delivery says; null where the diagnostic is none. */
export function exitCandidate({ diagnosticType, diagnostic }: Statement): Candidate | null {
  if (diagnosticType?.toLowerCase() !== "x-unix" || diagnostic === null) return null;
  const found = /^\s*(\d{1,3})\b/.exec(diagnostic.value);
  const status = Number(found?.[1] ?? 0);
  if (found === null || status === 0) return null;
  const { reason, detail = null } = meanings[status] ?? { reason: "server-misconfigured", detail: "command" };
  return {
    id: `exit/${status}`,
    source: "status",
    rank: ranks.mediumCode,
    weight: 3,
    reason,
    detail,
    party: null,
    permanence: null,
    scope: null,
    facts: {},
    confidence: confidenceOf("status", 0, undefined, "medium"),
    alternatives: [],
    rule: null,
    text: diagnostic,
    start: 0,
    end: found[0].length,
  };
}
