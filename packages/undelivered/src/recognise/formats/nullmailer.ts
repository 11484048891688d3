import type { Format } from "../format.js";

/** nullmailer. */
export default {
  id: "nullmailer",
  marks: [
    { in: "dsn-field", says: "x-nullmailer-version", sure: true },
    { in: "prose", says: "This is the nullmailer", sure: true },
    { in: "prose", says: "nullmailer", sure: true },
  ],
  source: "https://untroubled.org/nullmailer/",
} satisfies Format;
