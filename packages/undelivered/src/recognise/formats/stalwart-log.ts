import type { Format } from "../format.js";

/** ..., to = "user@example.org", hostname = "mx.example.org", code = 550, details = "..." */
const also = [
  /\bto = \["(?<address>[^"\s]{1,320})"/,
  /\bto = "(?<address>[^"\s]{1,320})"/,
  /\bhostname = "(?<host>[-\dA-Z_]*[a-z][-\w]*(?:\.[\w-]+)+)"/,
  /\b(?<reason>(?:details|reason) = ".{1,2000}?")(?=, |$)/,
  /\b(?<reason>code = [245]\d\d, details = ".{1,2000}?")(?=, |$)/,
] as const;

/** Lines of Stalwart's log about deliveries: `DSN permanent failure notification (delivery.dsn-perm-fail) ...`. */
export default {
  id: "stalwart-log",
  marks: [{ in: "prose", says: " (delivery.", sure: true }],
  lines: [
    { is: /\(delivery\.(?:dsn-perm-fail|null-mx|double-bounce)\)/, also, action: "failed" },
    { is: /\(delivery\.[\w-]+-rejected\) .*\bcode = 5/, also, action: "failed" },
    { is: /\(delivery\.(?:dsn-temp-fail|failed|[\w-]+-(?:rejected|failed|error))\)/, also, action: "delayed" },
  ],
  source: "https://stalw.art/docs/telemetry/events/",
} satisfies Format;
