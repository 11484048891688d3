import type { Format } from "../format.js";

/** Lines of Haraka's outbound log. */
export default {
  id: "haraka-log",
  marks: [
    { in: "prose", says: "] [outbound] recipient <", sure: true },
    { in: "prose", says: "] [outbound] Temp failing ", sure: true },
    { in: "prose", says: " code=DENY", sure: true },
  ],
  lines: [
    { is: / recipient <(?<address>[^<>\s]{1,320})> rejected: (?<reason>.+)$/, action: "failed" },
    { is: / recipient <(?<address>[^<>\s]{1,320})> deferred: (?<reason>.+)$/, action: "delayed" },
    { is: / recipient <(?<address>[^<>\s]{1,320})> code=DENYSOFT\b.*? msg="(?<reason>[^"]+)"/, action: "delayed" },
    { is: / recipient <(?<address>[^<>\s]{1,320})> code=DENY\b.*? msg="(?<reason>[^"]+)"/, action: "failed" },
    { is: / Temp failing \S+ for \d+ seconds: (?<reason>.+)$/, action: "delayed" },
  ],
  source: "https://github.com/haraka/Haraka (outbound/hmail.js)",
} satisfies Format;
