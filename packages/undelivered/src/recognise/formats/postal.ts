import type { Format } from "../format.js";

/** Postal: what its webhooks post. */
export default {
  id: "postal",
  marks: [
    { in: "prose", says: '"MessageDeliveryFailed"', sure: true },
    { in: "prose", says: '"MessageDelayed"', sure: true },
    { in: "prose", says: '"MessageBounced"', sure: true },
    { in: "prose", says: '"MessageHeld"', sure: true },
    { in: "prose", says: '"HardFail"' },
    { in: "prose", says: '"SoftFail"' },
  ],
  events: true,
  source: "https://docs.postalserver.io/developer/webhooks",
} satisfies Format;
