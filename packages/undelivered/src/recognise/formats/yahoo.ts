import type { Format } from "../format.js";

/** Yahoo Mail and the domains it serves. */
export default {
  id: "yahoo",
  marks: [
    { in: "prose", says: "Sorry, we were unable to deliver your message to the following address.", sure: true },
    { in: "prose", says: "Sorry, we were unable to deliver your message to the following addresses.", sure: true },
    { in: "prose", says: "Message from  yahoo.com." },
    { in: "prose", says: "Unable to deliver message to the following address(es).", sure: true },
    { in: "message-id", says: ".yahoo.com>" },
  ],
  original: [
    "--- Below this line is a copy of the message.",
    "--- Original message follows.",
    "= Original message follows",
  ],
  source: "https://senders.yahooinc.com/smtp-error-codes/",
} satisfies Format;
