import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

/** Mailjet: what its webhooks post. */
export default {
  id: "mailjet",
  marks: [
    { in: "prose", says: '"error_related_to"', sure: true },
    { in: "prose", says: '"mj_campaign_id"', sure: true },
    { in: "prose", says: '"hard_bounce"' },
  ],
  read: (prose) => readEvents(prose),
  source: "https://dev.mailjet.com/email/guides/webhooks/",
} satisfies Format;
