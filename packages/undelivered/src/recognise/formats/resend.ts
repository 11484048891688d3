import type { Format } from "../format.js";

/** Resend: what its webhooks post. */
export default {
  id: "resend",
  marks: [
    { in: "prose", says: '"email.bounced"', sure: true },
    { in: "prose", says: '"email.delivery_delayed"', sure: true },
    { in: "prose", says: '"email.failed"', sure: true },
    { in: "prose", says: '"email.suppressed"', sure: true },
  ],
  events: true,
  source: "https://resend.com/docs/dashboard/webhooks/event-types",
} satisfies Format;
