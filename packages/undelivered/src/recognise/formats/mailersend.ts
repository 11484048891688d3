import type { Format } from "../format.js";

/** MailerSend: what its webhooks post. */
export default {
  id: "mailersend",
  marks: [
    { in: "prose", says: '"activity.hard_bounced"', sure: true },
    { in: "prose", says: '"activity.soft_bounced"', sure: true },
    { in: "prose", says: '"activity.deferred"', sure: true },
  ],
  events: true,
  source: "https://developers.mailersend.com/api/v1/webhooks.html",
} satisfies Format;
