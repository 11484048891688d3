import type { Format } from "../format.js";

/** `..., to = "user@example.org", hostname = "mx.example.org", code = 550, details = "..."`: in any order, the reason last. */
const rest =
  /(?=.*?\bto = \[?"(?<address>[^"\s]{1,320})")(?:(?=.*?\bhostname = "(?<host>[\w-]*[a-z][\w-]*(?:\.[\w-]+)+)")|).*?\b(?<reason>CODE(?:details|reason) = ".{1,2000}?")(?=, |$)/
    .source;
const event = (names: string, code = "(?:code = \\d+, )?"): RegExp =>
  new RegExp(`\\((?:delivery|queue)\\.(?:${names})\\) ${rest.replace("CODE", code)}`);

/** Lines of Stalwart's log about deliveries: `DSN permanent failure notification (delivery.dsn-perm-fail) ...`. */
export default {
  id: "stalwart-log",
  marks: [{ in: "prose", says: " (delivery.", sure: true }],
  lines: [
    { is: event("dsn-perm-fail|null-mx|double-bounce"), action: "failed" },
    { is: event("[\\w-]+-rejected", "code = 5\\d+, "), action: "failed" },
    { is: event("dsn-temp-fail|failed|[\\w-]+-(?:rejected|failed|error)"), action: "delayed" },
  ],
  source: "https://stalw.art/docs/telemetry/events/",
} satisfies Format;
