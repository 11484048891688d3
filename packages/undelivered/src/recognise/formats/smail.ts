import type { Format } from "../format.js";

/** smail 3: headings set in dashes between bars. */
export default {
  id: "smail",
  marks: [
    { in: "prose", says: "|--- Message log follows: " },
    { in: "prose", says: "- Message log follows: -" },
    { in: "prose", says: "- Failed addresses follow: -" },
    { in: "prose", says: "no valid recipients were found for this message" },
  ],
  original: ["|------------------------- Message text follows:", "|------------------------- Message header follows:"],
  source: "smail 3, notify.c",
} satisfies Format;
