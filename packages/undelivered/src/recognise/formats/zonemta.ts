import type { Format } from "../format.js";

/** ZoneMTA. */
export default {
  id: "zonemta",
  marks: [
    { in: "prose", says: "Delivery to the following recipient failed permanently:\n\n" },
    { in: "dsn-field", says: "x-zonemta-queue-id", sure: true },
    { in: "header:x-sending-zone", says: "", sure: true },
  ],
  source: "https://github.com/zone-eu/zone-mta",
} satisfies Format;
