import type { Format } from "../format.js";

/** Elastic Email: what its webhooks post. */
export default {
  id: "elastic-email",
  marks: [
    { in: "prose", says: '"EventType"' },
    { in: "prose", says: '"ChannelID"' },
    { in: "prose", says: '"MessageID"' },
    { in: "prose", says: '"Category"' },
    { in: "prose", says: '"Status"' },
  ],
  events: true,
  source: "https://elasticemail.com/developers/api-documentation/web-hooks-api",
} satisfies Format;
