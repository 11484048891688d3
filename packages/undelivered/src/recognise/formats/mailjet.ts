import type { Format } from "../format.js";

/** Mailjet: what its webhooks post. */
export default {
  id: "mailjet",
  marks: [
    { in: "prose", says: '"error_related_to"', sure: true },
    { in: "prose", says: '"mj_campaign_id"', sure: true },
    { in: "prose", says: '"hard_bounce"' },
  ],
  events: true,
  source: "https://dev.mailjet.com/email/guides/webhooks/",
} satisfies Format;
