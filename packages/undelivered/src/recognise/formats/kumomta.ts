import type { Format } from "../format.js";

/** KumoMTA. */
export default {
  id: "kumomta",
  marks: [
    { in: "prose", says: "The message was received at " },
    { in: "prose", says: " and addressed to " },
    { in: "prose", says: "The message will be deleted from the queue." },
    { in: "prose", says: "No further attempts will be made to deliver it." },
  ],
  source: "https://github.com/KumoCorp/kumomta (crates/kumo-log-types/src/rfc3464.rs)",
} satisfies Format;
