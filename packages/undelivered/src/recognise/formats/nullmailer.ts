import type { Format } from "../format.js";

/** nullmailer. */
export default {
  id: "nullmailer",
  marks: [
    { in: "dsn-field", says: "x-nullmailer-version", sure: true },
    { in: "prose", says: "This is the nullmailer delivery system.", sure: true },
  ],
  source: "https://untroubled.org/nullmailer/ (src/dsn.cc)",
} satisfies Format;
