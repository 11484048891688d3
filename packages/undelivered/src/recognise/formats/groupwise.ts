import type { Format } from "../format.js";

/** GroupWise (Novell, Micro Focus): each address with the reason in brackets. */
export default {
  id: "groupwise",
  marks: [
    { in: "prose", says: "The message that you sent was undeliverable to the following:", sure: true },
    { in: "header:x-mailer", says: "GroupWise" },
  ],
  original: ["Possibly truncated original message follows:"],
  source: "https://www.microfocus.com/documentation/groupwise/; sympa, bouncelib.pl",
} satisfies Format;
