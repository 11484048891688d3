import type { Format } from "../format.js";

/** ZoneMTA: Gmail's sentences, and the lines of its log. */
export default {
  id: "zonemta",
  marks: [
    { in: "dsn-field", says: "x-zonemta-queue-id", sure: true },
    { in: "dsn-field", says: "x-zonemta-sender", sure: true },
    { in: "prose", says: "Delivery to the following recipient failed permanently:" },
    { in: "prose", says: "Technical details of permanent failure:" },
    { in: "prose", says: " DEFERRED[", sure: true },
    { in: "prose", says: " REJECTED[", sure: true },
  ],
  lines: [
    {
      is: /\bREJECTED\[\w+\] .*?\bto=(?<address>[^\s@]{1,64}@\S{1,255}) .*? \((?<reason>.+)\)$/,
      also: [/\bmx=(?<host>[\w.-]+) /, /\bid=(?<message>\S{8,40}) /],
      action: "failed",
    },
    {
      is: /\bDEFERRED\[\w+\] .*?\bto=(?<address>[^\s@]{1,64}@\S{1,255}) .*? \((?<reason>.+)\)$/,
      also: [/\bmx=(?<host>[\w.-]+) /, /\bid=(?<message>\S{8,40}) /],
      action: "delayed",
    },
  ],
  source: "https://github.com/zone-eu/zone-mta (plugins/core/email-bounce.js)",
} satisfies Format;
