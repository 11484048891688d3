import type { Format } from "../format.js";

/** Courier. */
export default {
  id: "courier",
  marks: [
    { in: "prose", says: "running the Courier mail server", sure: true },
    { in: "content-type", says: "=_courier_", sure: true },
    { in: "subject", says: "NOTICE: mail delivery status.", sure: true },
    { in: "prose", says: "This is a delivery status notification from" },
    { in: "prose", says: "The original message was received on " },
  ],
  source: "https://www.courier-mta.org/ (courier/dsn)",
} satisfies Format;
