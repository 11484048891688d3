import type { Format } from "../format.js";

/** Stalwart Mail Server. */
export default {
  id: "stalwart",
  marks: [
    { in: "prose", says: "Your message could not be delivered to the following recipients:" },
    { in: "prose", says: "There was a problem delivering your message" },
    { in: "from", says: "Mail Delivery Subsystem" },
  ],
  source: "https://stalw.art/docs/",
} satisfies Format;
