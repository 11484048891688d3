import type { Format } from "../format.js";

/** KumoMTA: its log records, an object a line. */
export default {
  id: "kumomta-log",
  marks: [
    { in: "prose", says: '"bounce_classification"', sure: true },
    { in: "prose", says: '"TransientFailure"', sure: true },
    { in: "prose", says: '"peer_address"' },
    { in: "prose", says: '"num_attempts"' },
    { in: "prose", says: '"egress_pool"' },
    { in: "prose", says: '"AdminBounce"' },
    { in: "prose", says: '"Expiration"' },
  ],
  events: true,
  source: "https://docs.kumomta.com/reference/log_record/",
} satisfies Format;
