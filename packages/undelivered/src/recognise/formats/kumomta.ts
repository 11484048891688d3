import type { Format } from "../format.js";

/** KumoMTA. */
export default {
  id: "kumomta",
  marks: [
    { in: "prose", says: "The message was received at" },
    { in: "prose", says: "Message Id:" },
    { in: "dsn-field", says: "x-kumo", sure: true },
  ],
  source: "https://docs.kumomta.com/",
} satisfies Format;
