import type { Format } from "../format.js";

/** QSBMF, the qmail-send bounce message format: a greeting, a paragraph for each recipient, a line of dashes, the message. */
export default {
  id: "qmail",
  marks: [
    { in: "prose", says: "Hi. This is the" },
    { in: "prose", says: "This is the qmail-send program", sure: true },
    { in: "prose", says: "I'm afraid I wasn't able to deliver your message" },
    { in: "subject", says: "failure notice" },
    { in: "received", says: " invoked for bounce)", sure: true },
  ],
  original: [
    "--- Below this line is a copy of the message.",
    "--- Below this line is the original bounce",
    "--- Below the next line is a copy of the message.",
  ],
  source: "https://cr.yp.to/proto/qsbmf.txt",
} satisfies Format;
