import type { Format } from "../format.js";
import { readEvents } from "../json-events.js";

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
  read: (prose) => readEvents(prose),
  source: "https://elasticemail.com/developers/api-documentation/web-hooks-api",
} satisfies Format;
