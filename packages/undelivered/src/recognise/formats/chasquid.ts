import type { Format } from "../format.js";

/** chasquid. */
export default {
  id: "chasquid",
  marks: [
    { in: "message-id", says: "<chasquid-dsn-", sure: true },
    { in: "prose", says: "Delivery of your message to the following recipient(s) failed permanently:", sure: true },
    { in: "from", says: "<postmaster-dsn@" },
  ],
  original: ["----- Original message -----"],
  source: "https://blitiri.com.ar/git/r/chasquid/ (internal/queue/dsn.go)",
} satisfies Format;
