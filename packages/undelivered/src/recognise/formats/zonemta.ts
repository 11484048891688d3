import type { Format } from "../format.js";

/** What else its lines tell. */
const also = [
  /\bto=(?<address>[^\s@]{1,64}@[^\s@]{1,255}) /,
  /\bmx=(?<host>[\w.-]{1,255}) /,
  /\bid=(?<message>[^\s<]\S{7,39}) /,
];

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
      is: /^[^(]*\bREJECTED\[\w{1,40}\] [^(]*\((?<reason>.+)\)$/,
      also,
      action: "failed",
    },
    {
      is: /^[^(]*\bDEFERRED\[\w{1,40}\] [^(]*\((?<reason>.+)\)$/,
      also,
      action: "delayed",
    },
  ],
  source: "https://github.com/zone-eu/zone-mta (plugins/core/email-bounce.js)",
} satisfies Format;
