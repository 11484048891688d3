import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

/** Mailgun: its reports, and what its webhooks post. */
export default {
  id: "mailgun",
  marks: [
    { in: "dsn-field", says: "x-mailgun-sid", sure: true },
    { in: "prose", says: '"event-data"', sure: true },
    { in: "prose", says: '"delivery-status"', sure: true },
  ],
  read: (prose) => readEvents(prose),
  source: "https://documentation.mailgun.com/docs/mailgun/user-manual/events/webhooks/",
} satisfies Format;
