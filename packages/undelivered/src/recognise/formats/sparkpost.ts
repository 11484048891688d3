import type { Format } from "../format.js";

/** SparkPost (Bird): what its webhooks post. */
export default {
  id: "sparkpost",
  marks: [
    { in: "prose", says: '"msys"', sure: true },
    { in: "prose", says: '"raw_reason"' },
    { in: "prose", says: '"bounce_class"' },
    { in: "prose", says: '"rcpt_to"' },
  ],
  events: true,
  source: "https://developers.sparkpost.com/api/webhooks/",
} satisfies Format;
