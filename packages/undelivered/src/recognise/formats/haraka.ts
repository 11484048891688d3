import type { Format } from "../format.js";

/** Haraka. */
export default {
  id: "haraka",
  marks: [
    { in: "received", says: "(Haraka " },
    { in: "prose", says: "This is the Haraka Mailer program at", sure: true },
  ],
  source: "https://haraka.github.io/plugins/",
} satisfies Format;
