import type { Format } from "../format.js";

/** Mailgun: its reports, and what its webhooks post. */
export default {
  id: "mailgun",
  marks: [
    { in: "dsn-field", says: "x-mailgun-sid", sure: true },
    { in: "prose", says: '"event-data"', sure: true },
    { in: "prose", says: '"delivery-status"', sure: true },
  ],
  events: true,
  source: "https://documentation.mailgun.com/docs/mailgun/user-manual/events/webhooks/",
} satisfies Format;
