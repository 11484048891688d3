import type { Format } from "../format.js";

/** Postmark: what its webhooks post. */
export default {
  id: "postmark",
  marks: [
    { in: "prose", says: '"RecordType"', sure: true },
    { in: "prose", says: '"TypeCode"' },
    { in: "prose", says: '"HardBounce"' },
    { in: "prose", says: '"SoftBounce"' },
    { in: "prose", says: '"CanActivate"' },
  ],
  events: true,
  source: "https://postmarkapp.com/developer/webhooks/bounce-webhook",
} satisfies Format;
