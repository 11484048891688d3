import type { Format } from "../format.js";

/** ZoneMTA: Gmail's sentences. */
export default {
  id: "zonemta",
  marks: [
    { in: "dsn-field", says: "x-zonemta-queue-id", sure: true },
    { in: "dsn-field", says: "x-zonemta-sender", sure: true },
    { in: "prose", says: "Delivery to the following recipient failed permanently:" },
    { in: "prose", says: "Technical details of permanent failure:" },
  ],
  source: "https://github.com/zone-eu/zone-mta (plugins/core/email-bounce.js)",
} satisfies Format;
