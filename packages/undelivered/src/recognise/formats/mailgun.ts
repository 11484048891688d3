import type { Format } from "../format.js";

/** Mailgun. */
export default {
  id: "mailgun",
  marks: [{ in: "dsn-field", says: "x-mailgun-sid", sure: true }],
  source: "https://documentation.mailgun.com/",
} satisfies Format;
