import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

/** MailerSend: what its webhooks post. */
export default {
  id: "mailersend",
  marks: [
    { in: "prose", says: '"activity.hard_bounced"', sure: true },
    { in: "prose", says: '"activity.soft_bounced"', sure: true },
    { in: "prose", says: '"activity.deferred"', sure: true },
  ],
  read: (prose) => readEvents(prose),
  source: "https://developers.mailersend.com/api/v1/webhooks.html",
} satisfies Format;
