import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

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
  read: (prose) => readEvents(prose),
  source: "https://postmarkapp.com/developer/webhooks/bounce-webhook",
} satisfies Format;
