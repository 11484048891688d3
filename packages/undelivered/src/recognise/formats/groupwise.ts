import type { Format } from "../format.js";

/** Novell (Micro Focus) GroupWise. */
export default {
  id: "groupwise",
  marks: [
    { in: "prose", says: "The message that you sent was undeliverable to the following:", sure: true },
    { in: "header:x-mailer", says: "GroupWise" },
    { in: "prose", says: "A message that you sent could not be delivered" },
    { in: "content-type", says: "____" },
  ],
  source: "https://www.novell.com/documentation/groupwise/",
} satisfies Format;
