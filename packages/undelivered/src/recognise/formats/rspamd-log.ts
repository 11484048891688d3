import type { Format } from "../format.js";

const also = [/\brcpts: <(?<address>[^>,]{1,320})/] as const;

/** Lines of Rspamd's log: what it refused, and the tests that spoke. */
export default {
  id: "rspamd-log",
  marks: [
    { in: "prose", says: "rspamd_task_write_log" },
    { in: "prose", says: " (reject): [" },
    { in: "prose", says: " (soft reject): [" },
  ],
  lines: [
    // (default: T (reject): [18.20/15.00] [BAYES_SPAM(5.10),...])
    { is: /(?<reason>\(default: [A-Z] \(soft reject\): .+\]\))/, also, action: "delayed" },
    { is: /(?<reason>\(default: [A-Z] \(reject\): .+\]\))/, also, action: "failed" },
  ],
  source: "https://docs.rspamd.com/configuration/logging/",
} satisfies Format;
